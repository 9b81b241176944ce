#pragma once

#include "sandbox/SandboxStore.h"
#include "server/Clock.h"

#include <chrono>

namespace guichet::sandbox {

struct DeviceCodes
{
    QByteArray deviceCode;
    QString userCode;
};

/// Sign-ins that are finished on another device (RFC 8628).
class Devices
{
public:
    Devices(SandboxStore& store, const server::Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    static constexpr std::chrono::seconds life{300};
    static constexpr std::chrono::seconds interval{1};

    /// `approvedFor`: a subject for whom it is granted at once; empty: somebody must approve.
    Result<DeviceCodes> begin(const QString& scope, const QString& approvedFor);
    /// True if the code waits for approval.
    Result<bool> isPending(const QString& userCode);
    /// False if the code doesn't wait for approval any more.
    Result<bool> decide(const QString& userCode, const QString& subject, bool approved);

    enum class Poll
    {
        Pending,
        SlowDown,
        Denied,
        Expired,
        Granted
    };
    struct Answer
    {
        Poll poll = Poll::Expired;
        QString subject;
        QString scope;
    };
    /// Granted once only.
    Result<Answer> poll(const QByteArray& deviceCode);

private:
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    SandboxStore& m_store;
    const server::Clock& m_clock;
};

} // namespace guichet::sandbox
