#pragma once

#include "service/support/HttpPeer.h"

namespace guichet::test {

/// Stands between a client and a real server, and does to chosen calls what bad networks do.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    enum class Fault
    {
        None,
        Refuse,      ///< the connection is closed before the server learns of it
        CutRequest,  ///< the server gets half of it, then the connection breaks on both sides
        LoseAnswer,  ///< the server does it; its answer is lost
        ResetAfter,  ///< the same, with a reset
        Truncate,    ///< half of the answer comes back
        EarlyHint,   ///< an interim 103 comes first
        Html,        ///< the network's welcome page, the server learns nothing
        HtmlAfter,   ///< the same, but the server did it
        Unavailable, ///< 503, the server learns nothing
        Twice,       ///< the server gets it twice, the client the second answer
        Huge,        ///< a body larger than any limit
        Garbage,     ///< no HTTP at all, the server did it
        Stall,       ///< nothing comes, the server learns nothing
        StallAfter,  ///< nothing comes, the server did it
    };
    Q_ENUM(Fault)

    /// `server`: its address, "http://127.0.0.1:PORT".
    explicit FaultProxy(const QUrl& server);

    QUrl url() const;

    /// The next `times` calls of this method whose path begins so meet this fault.
    void plan(const QByteArray& method, const QByteArray& path, Fault fault, int times = 1);
    /// Asked for each call; for campaigns.
    void setChooser(std::function<Fault(const Asked&)> chooser) { m_chooser = std::move(chooser); }
    /// Before the call goes on to the server.
    void setWatcher(std::function<void(const Asked&)> watcher) { m_watcher = std::move(watcher); }

    const QList<Asked>& asked() const { return m_asked; }
    qsizetype count(const QByteArray& method, const QByteArray& path) const;
    /// Nothing is planned any more: every fault has struck.
    bool isSpent() const { return m_plans.isEmpty(); }
    /// How many times a planned fault may still strike such a call.
    int remaining(const QByteArray& method, const QByteArray& path) const;
    void forget() { m_plans.clear(); }

private:
    struct Plan
    {
        QByteArray method;
        QByteArray path;
        Fault fault;
        int times;
    };

    void serve(QTcpSocket* client, const QByteArray& bytes, const Asked& asked);
    void forward(const QByteArray& bytes, QTcpSocket* client, std::function<void(QByteArray)> answered);
    Fault faultFor(const Asked& asked);

    QTcpServer m_server;
    quint16 m_upstream;
    QList<Plan> m_plans;
    QList<Asked> m_asked;
    std::function<Fault(const Asked&)> m_chooser;
    std::function<void(const Asked&)> m_watcher;
};

} // namespace guichet::test
