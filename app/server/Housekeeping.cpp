#include "server/Housekeeping.h"

namespace guichet::server {

Housekeeping::Housekeeping(Storage& storage, const BlobStore& blobs, const Clock& clock, const Settings& settings)
    : m_storage(storage)
    , m_blobs(blobs)
    , m_clock(clock)
    , m_settings(settings)
{
}

Result<int> Housekeeping::tidyAtStart()
{
    return m_storage.namedBlobs().map([this](const QStringList& named) { return m_blobs.removeAllBut(named); });
}

Result<Housekeeping::Forgotten> Housekeeping::run()
{
    Forgotten forgotten;
    const QDateTime now = m_clock.now();
    const Result<QList<UploadRecord>> expired = m_storage.uploadsExpiredBefore(now);
    if (!expired)
        return fail(expired.error());
    const qint64 memory = std::chrono::seconds(m_settings.expiredUploadMemory).count();
    for (const UploadRecord& upload : *expired) {
        m_blobs.removeUpload(upload.blob);
        if (upload.expiresAt.addSecs(memory) > now)
            continue; // its address still answers "expired"
        if (const Result<void> removed = m_storage.removeUpload(upload.id); !removed)
            return fail(removed.error());
        ++forgotten.uploads;
    }
    const Result<QList<RequestRecord>> due = m_storage.requestsDueBefore(now);
    if (!due)
        return fail(due.error());
    for (const RequestRecord& request : *due) {
        // Bytes first: a kill in between leaves a record to be erased at the next run, never bytes without one.
        m_blobs.removeFolder(request.folder);
        if (const Result<void> erased = m_storage.eraseRequest(request.id, now); !erased)
            return fail(erased.error());
        ++forgotten.requests;
    }
    return forgotten;
}

} // namespace guichet::server
