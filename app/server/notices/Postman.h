#pragma once

#include "server/Clock.h"
#include "server/Language.h"
#include "server/Storage.h"
#include "server/notices/MailSender.h"

#include <QHash>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace guichet::server {

/// From whom, and where mail becomes SMS.
struct PostmanSettings
{
    QString from;
    QString smsDomain; ///< NUMBER@this; empty: no SMS
};

/// Tells people by e-mail and SMS that a request has news, and nothing else of it: reason, name and procedure are for
/// after the sign-in. Which notices are owed is read from the event log, so that none is forgotten when the server is
/// killed or the mail server is down; one that was on its way at that moment may come twice.
class Postman
{
public:
    Postman(Storage& storage, MailSender& sender, const Texts& texts, const Clock& clock, PostmanSettings settings,
            std::function<void(const Failure&)> complain = {});
    ~Postman();

    /// Works in a thread of its own until destroyed.
    void start();
    /// There may be news: look now.
    void wake();
    /// Sends all that is owed now; how many notices went out. Tests call it instead of start().
    int deliver();

private:
    bool tell(const RequestRecord& request, const QString& channel, const QString& address);
    void work();

    Storage& m_storage;
    MailSender& m_sender;
    const Texts& m_texts;
    const Clock& m_clock;
    const PostmanSettings m_settings;
    const std::function<void(const Failure&)> m_complain; ///< told once when sending begins to fail
    bool m_failing = false;
    QHash<QString, QDateTime> m_notBefore; ///< by request and channel: what was refused or failed waits
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_stopping = false;
    bool m_woken = false;
};

} // namespace guichet::server
