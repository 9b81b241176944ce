#include "server/routes/Routes.h"
#include "server/routes/Tus.h"

namespace guichet::server {

namespace {

constexpr qsizetype metadataLimit = 1000; // characters

/// Creation (tus 1.0.0 core and extensions creation, expiration).
class UploadsRoute : public Route
{
public:
    explicit UploadsRoute(const Core& core)
        : m_core(core)
        , m_problems(core.texts)
    {
    }

    QByteArray pattern() const override { return "/v1/uploads"; }
    QList<QByteArray> methods() const override { return {"OPTIONS", "POST"}; }
    bool needsSignIn(const QByteArray& method) const override { return method != "OPTIONS"; }
    qint64 bodyLimit(const QByteArray&) const override { return 0; }
    void finish(HttpResponse& response) const override { response.setHeader("Tus-Resumable", tusVersion); }

    HttpResponse answer(const Call& call) override
    {
        return call.request.method == "OPTIONS" ? options() : create(call);
    }

private:
    HttpResponse options() const
    {
        HttpResponse response = tusAnswer(204);
        response.setHeader("Tus-Version", tusVersion);
        response.setHeader("Tus-Extension", "creation,expiration,checksum,termination");
        response.setHeader("Tus-Max-Size", QByteArray::number(m_core.settings.uploadMaxSize));
        response.setHeader("Tus-Checksum-Algorithm", "sha256");
        return response;
    }

    HttpResponse create(const Call& call) const
    {
        if (auto refused = refuseOtherTus(m_problems, call))
            return *refused;
        UploadRecord wanted;
        const auto length = countFrom(call.request.header("upload-length"));
        wanted.metadata = call.request.header("upload-metadata");
        if (!length || *length < 1 || wanted.metadata.size() > metadataLimit || !metadataFrom(wanted.metadata))
            return m_problems.make(ProblemKind::MalformedRequest, call.language);
        if (*length > m_core.settings.uploadMaxSize)
            return m_problems.tooLarge(call.language, m_core.settings.uploadMaxSize);
        if (const QByteArray header = call.request.header("idempotency-key"); !header.isEmpty()) {
            const auto key = idempotencyKeyFrom(header);
            if (!key)
                return m_problems.make(ProblemKind::IdempotencyKeyMalformed, call.language);
            wanted.idempotencyKey = *key;
        }
        const QDateTime now = m_core.clock.now();
        const Result<int> open = m_core.storage.countUploads(call.owner, now);
        if (open && *open >= m_core.settings.openUploads)
            return m_problems.tryLater(ProblemKind::TooManyRequests, call.language, 60);
        wanted.id = BlobStore::freshName().toLatin1();
        wanted.blob = BlobStore::freshName();
        wanted.owner = call.owner;
        wanted.length = *length;
        wanted.expiresAt = now.addSecs(std::chrono::seconds(m_core.settings.uploadLife).count());
        const Result<UploadRecord> kept = m_core.storage.createUpload(wanted);
        if (!kept)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        if (kept->length != wanted.length || kept->metadata != wanted.metadata)
            return m_problems.make(ProblemKind::IdempotencyKeyReused, call.language);
        HttpResponse response = tusAnswer(201);
        response.setHeader("Location", "/v1/uploads/" + kept->id);
        setExpiry(response, *kept);
        if (kept->id != wanted.id)
            response.setHeader("Idempotency-Replayed", "true");
        return response;
    }

    Core m_core;
    Problems m_problems;
};

} // namespace

std::unique_ptr<Route> uploadsRoute(const Core& core)
{
    return std::make_unique<UploadsRoute>(core);
}

} // namespace guichet::server
