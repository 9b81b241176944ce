#pragma once

#include "server/Clock.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

namespace guichet::server {

/// A bucket of calls per caller, refilled at an even pace. Remembers nobody longer than it takes to refill.
class RateLimiter
{
public:
    /// `perMinute` calls in the long run, `burst` at once.
    RateLimiter(const Clock& clock, int perMinute, int burst);

    /// 0 if the call may pass, else the seconds to wait before the next one can.
    int secondsToWait(const QByteArray& caller);

private:
    struct Bucket
    {
        double calls = 0;
        qint64 at = 0; ///< milliseconds
    };

    void forgetFullOnes(qint64 now);

    const Clock& m_clock;
    const double m_perMillisecond;
    const double m_burst;
    QMutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace guichet::server
