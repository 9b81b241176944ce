#include "guide/GivenPapers.h"

namespace guichet::guide {

Task<Result<QList<GivenPaper>>> givenPapersOf(std::shared_ptr<vault::Draft> draft)
{
    const QList<SupportingDocument> documents = draft->content().request.documents;
    QList<GivenPaper> papers;
    for (const SupportingDocument& document : documents) {
        for (const QString& file : document.files) {
            const auto bytes = co_await draft->read(file);
            if (!bytes)
                co_return fail(bytes.error());
            papers.append({document.kind, *bytes});
        }
    }
    co_return papers;
}

} // namespace guichet::guide
