#include "cli/commands/DraftJson.h"

#include "cli/Failures.h"
#include "editions/Moving.h"
#include "model/RequestJson.h"
#include "model/ValueJson.h"
#include "support/FailureTexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

QJsonObject draftJson(const vault::Draft& draft)
{
    const vault::DraftContent& content = draft.content();
    QJsonArray documents;
    for (const vault::StoredDocument& document : content.documents)
        documents.append(vault::toJson(document));
    return {{u"id"_s, draft.id().toString(QUuid::WithoutBraces)},
            {u"state"_s, stateName(content.state)},
            {u"edition"_s, editions::editionOf(content)},
            {u"aside"_s, content.aside},
            {u"lastStep"_s, content.lastStep},
            {u"savedAt"_s, momentToJson(draft.savedAt())},
            {u"request"_s, toJson(content.request)},
            {u"documents"_s, documents}};
}

QJsonObject summaryJson(const vault::DraftSummary& summary)
{
    QJsonObject json{{u"id"_s, summary.id.toString(QUuid::WithoutBraces)},
                     {u"procedure"_s, summary.procedure},
                     {u"person"_s, summary.personName},
                     {u"state"_s, stateName(summary.state)},
                     {u"modifiedAt"_s, momentToJson(summary.modifiedAt)},
                     {u"number"_s, summary.receiptNumber},
                     {u"deletedAt"_s, momentToJson(summary.deletedAt)}};
    if (summary.failure)
        json.insert(u"failure"_s, failureName(summary.failure->code));
    return json;
}

QString summaryLine(const vault::DraftSummary& summary)
{
    const QString id = summary.id.toString(QUuid::WithoutBraces);
    if (summary.failure)
        return id + u"  "_s + support::failureMessage(*summary.failure);
    return QStringList{id, summary.procedure, stateName(summary.state), summary.personName,
                       summary.modifiedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)}
        .join(u"  "_s);
}

Result<void> checkDocumentKind(const catalogue::Procedure& procedure, const QString& kind)
{
    QStringList known;
    for (const catalogue::DocumentRequirement& document : procedure.documents)
        known.append(document.kind);
    if (!known.contains(kind))
        return fail(failure::unknownKind, {kind, known.join(u", "_s)});
    return {};
}

void addFiles(Request& request, const DocumentKind& kind, const QStringList& files)
{
    const auto found = std::ranges::find(request.documents, kind, &SupportingDocument::kind);
    if (found != request.documents.end())
        found->files += files;
    else
        request.documents.append({kind, files});
}

} // namespace guichet::cli
