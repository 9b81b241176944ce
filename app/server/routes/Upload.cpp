#include "model/Sha256.h"
#include "server/routes/Routes.h"
#include "server/routes/Tus.h"

#include <QMutex>
#include <array>

namespace guichet::server {

namespace {

/// One upload (tus 1.0.0 core and extensions expiration, checksum, termination).
class UploadRoute : public Route
{
public:
    explicit UploadRoute(const Core& core)
        : m_core(core)
        , m_problems(core.texts)
    {
    }

    QByteArray pattern() const override { return "/v1/uploads/{upload}"; }
    QList<QByteArray> methods() const override { return {"HEAD", "PATCH", "DELETE"}; }
    bool needsSignIn(const QByteArray&) const override { return true; }
    qint64 bodyLimit(const QByteArray& method) const override { return method == "PATCH" ? m_core.settings.chunk : 0; }
    bool isCounted(const QByteArray& method) const override { return method != "PATCH"; }
    void finish(HttpResponse& response) const override { response.setHeader("Tus-Resumable", tusVersion); }

    HttpResponse answer(const Call& call) override
    {
        if (auto refused = refuseOtherTus(m_problems, call))
            return *refused;
        // Two calls on the same upload wait for each other: their bytes go to the same file.
        QMutexLocker lock(&m_locks.at(qHash(call.places.first()) % m_locks.size()));
        const Result<std::optional<UploadRecord>> found = m_core.storage.findUpload(call.places.first());
        if (!found)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        if (!*found || (*found)->owner != call.owner)
            return m_problems.make(ProblemKind::NotFound, call.language);
        if ((*found)->expiresAt <= m_core.clock.now())
            return m_problems.make(ProblemKind::UploadExpired, call.language);
        if (call.request.method == "HEAD")
            return offset(**found);
        if (call.request.method == "DELETE")
            return end(call, **found);
        return chunk(call, **found);
    }

private:
    HttpResponse offset(const UploadRecord& upload) const
    {
        HttpResponse response = tusAnswer(200);
        response.setHeader("Upload-Offset", QByteArray::number(upload.received));
        response.setHeader("Upload-Length", QByteArray::number(upload.length));
        setExpiry(response, upload);
        if (!upload.metadata.isEmpty())
            response.setHeader("Upload-Metadata", upload.metadata);
        return response;
    }

    HttpResponse end(const Call& call, const UploadRecord& upload) const
    {
        if (!m_core.storage.removeUpload(upload.id))
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        m_core.blobs.removeUpload(upload.blob);
        return tusAnswer(204);
    }

    HttpResponse chunk(const Call& call, UploadRecord upload) const
    {
        const HttpRequest& request = call.request;
        if (mediaTypeOf(request.header("content-type")) != "application/offset+octet-stream")
            return m_problems.make(ProblemKind::UnsupportedMediaType, call.language);
        const auto from = countFrom(request.header("upload-offset"));
        if (!from)
            return m_problems.make(ProblemKind::MalformedRequest, call.language);
        if (*from != upload.received)
            return elsewhere(call, upload);
        if (request.body.size() > upload.length - upload.received)
            return m_problems.tooLarge(call.language, upload.length - upload.received);
        if (const QByteArray header = request.header("upload-checksum"); !header.isEmpty()) {
            const auto checksum = checksumFrom(header);
            if (!checksum || checksum->algorithm != "sha256")
                return m_problems.make(ProblemKind::MalformedRequest, call.language);
            if (sha256(request.body) != checksum->digest)
                return m_problems.make(ProblemKind::ChecksumMismatch, call.language);
        }
        return keep(call, upload);
    }

    HttpResponse keep(const Call& call, UploadRecord upload) const
    {
        const QByteArray& bytes = call.request.body;
        const qint64 to = upload.received + bytes.size();
        upload.expiresAt = m_core.clock.now().addSecs(std::chrono::seconds(m_core.settings.uploadLife).count());
        const bool written =
            bytes.isEmpty() || m_core.blobs.writeUpload(upload.blob, upload.received, bytes).has_value();
        if (!written)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 30);
        const Result<bool> advanced = m_core.storage.advanceUpload(upload.id, upload.received, to, upload.expiresAt);
        if (!advanced)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        if (!*advanced)
            return elsewhere(call, upload);
        HttpResponse response = tusAnswer(204);
        response.setHeader("Upload-Offset", QByteArray::number(to));
        setExpiry(response, upload);
        return response;
    }

    HttpResponse elsewhere(const Call& call, const UploadRecord& upload) const
    {
        HttpResponse response = m_problems.make(ProblemKind::UploadOffset, call.language);
        response.setHeader("Upload-Offset", QByteArray::number(upload.received));
        return response;
    }

    Core m_core;
    Problems m_problems;
    std::array<QMutex, 64> m_locks;
};

} // namespace

std::unique_ptr<Route> uploadRoute(const Core& core)
{
    return std::make_unique<UploadRoute>(core);
}

} // namespace guichet::server
