#include "server/RateLimiter.h"

#include <cmath>

namespace guichet::server {

namespace {
constexpr qsizetype rememberedCallers = 10'000;
}

RateLimiter::RateLimiter(const Clock& clock, int perMinute, int burst)
    : m_clock(clock)
    , m_perMillisecond(perMinute / 60'000.0)
    , m_burst(burst)
{
}

int RateLimiter::secondsToWait(const QByteArray& caller)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    QMutexLocker lock(&m_mutex);
    if (m_buckets.size() > rememberedCallers)
        forgetFullOnes(now);
    const auto found = m_buckets.find(caller);
    Bucket& bucket = found != m_buckets.end() ? *found : *m_buckets.insert(caller, {m_burst, now});
    bucket.calls =
        qMin(m_burst, bucket.calls + static_cast<double>(qMax<qint64>(0, now - bucket.at)) * m_perMillisecond);
    bucket.at = now;
    if (bucket.calls >= 1) {
        bucket.calls -= 1;
        return 0;
    }
    return static_cast<int>(std::ceil((1 - bucket.calls) / m_perMillisecond / 1000));
}

void RateLimiter::forgetFullOnes(qint64 now)
{
    m_buckets.removeIf([&](const QHash<QByteArray, Bucket>::iterator bucket) {
        return bucket->calls + static_cast<double>(now - bucket->at) * m_perMillisecond >= m_burst;
    });
}

} // namespace guichet::server
