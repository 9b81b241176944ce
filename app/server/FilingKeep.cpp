#include "model/Sha256.h"
#include "server/FilingDesk.h"
#include "server/FilingMutation.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

Result<void> FilingDesk::lay(Mutation& mutation) const
{
    RequestRecord& request = mutation.filing.request;
    request.edition = mutation.body.edition;
    for (const CheckedPart& part : mutation.parts) {
        QString blob = part.heldBlob;
        if (blob.isEmpty()) {
            const Result<QString> adopted = m_core.blobs.adopt(part.uploadBlob, request.folder);
            if (!adopted)
                return fail(adopted.error());
            blob = *adopted;
            mutation.laidBlobs.append(blob);
            mutation.filing.uploads.append(part.upload);
            mutation.uploadBlobs.append(part.uploadBlob);
        }
        mutation.outdatedBlobs.removeAll(blob);
        request.parts.append({part.kind, part.sha256, part.bytes, blob});
    }
    request.outputs.clear();
    for (const MadeOutput& made : m_core.outputs.atFiling(request)) {
        const Result<QString> blob = m_core.blobs.write(request.folder, made.pdf);
        if (!blob)
            return fail(blob.error());
        mutation.laidBlobs.append(*blob);
        request.outputs.append({made.name, sha256(made.pdf), made.pdf.size(), *blob, request.changedAt});
        mutation.filing.events.append({0, request.changedAt, u"output-ready"_s, std::nullopt, made.name, {}});
    }
    return m_core.blobs.settle(request.folder);
}

HttpResponse FilingDesk::keep(Mutation& mutation)
{
    const Call& call = mutation.call;
    for (int attempt = 0; attempt < 10; ++attempt) {
        if (!lay(mutation)) {
            clearAway(mutation, false);
            return unavailable(call);
        }
        RequestRecord& request = mutation.filing.request;
        HttpResponse response = jsonResponse(mutation.completes ? 200 : 201, m_view.summary(request, call.language));
        response.setHeader("ETag", '"' + RequestView::tag(request, call.language) + '"');
        if (!mutation.completes)
            response.setHeader("Location", "/v1/requests/" + request.id.toLatin1());
        mutation.filing.answer.response = response;

        const Result<FilingOutcome> outcome =
            mutation.completes ? m_core.storage.complete(mutation.filing) : m_core.storage.file(mutation.filing);
        if (!outcome) {
            // The commit may have been done all the same; the request's folder is left to the next start's tidying.
            return unavailable(call);
        }
        if (*outcome == FilingOutcome::Kept) {
            clearAway(mutation, true);
            m_onFiled();
            return response;
        }
        clearAway(mutation, false);
        switch (*outcome) {
        case FilingOutcome::NumberTaken:
            mutation.beginRequest(m_core.clock.now(), freshNumber(m_core.clock.now()));
            continue;
        case FilingOutcome::KeyTaken:
            return replay(mutation).value_or(unavailable(call));
        case FilingOutcome::ReferenceTaken:
            return checkReference(mutation).value_or(unavailable(call));
        case FilingOutcome::RevisionStale:
            return m_problems.make(ProblemKind::RequestChanged, call.language);
        case FilingOutcome::UploadGone: {
            const Refusal refusal = judge(mutation, mutation.filing.request.parts);
            return refusal.value_or(unavailable(call));
        }
        case FilingOutcome::Kept:
            Q_UNREACHABLE();
        }
    }
    return unavailable(call);
}

void FilingDesk::clearAway(const Mutation& mutation, bool kept) const
{
    const QString folder = mutation.filing.request.folder;
    for (const QString& blob : kept ? mutation.outdatedBlobs : mutation.laidBlobs)
        m_core.blobs.remove(folder, blob);
    if (kept) {
        for (const QString& blob : mutation.uploadBlobs)
            m_core.blobs.removeUpload(blob);
    } else if (!mutation.completes) {
        m_core.blobs.removeFolder(folder);
    }
}

} // namespace guichet::server
