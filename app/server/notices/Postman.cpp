#include "server/notices/Postman.h"

#include "server/Failures.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace guichet::server {

namespace {

constexpr const char* subject = QT_TRANSLATE_NOOP("ServerNotice", "Guichet Permis: news of your request");
constexpr const char* body = QT_TRANSLATE_NOOP(
    "ServerNotice", "One of your requests has news. To see it, open Guichet Permis and sign in.\n\nThis message was "
                    "written by a machine. It never asks for a code, a password or a payment.");
constexpr const char* shortBody =
    QT_TRANSLATE_NOOP("ServerNotice", "Guichet Permis: one of your requests has news. Sign in to see it.");

constexpr auto betweenLooks = 60s;
constexpr qint64 afterFailure = 60;             // seconds
constexpr qint64 afterRefusal = 24LL * 60 * 60; // seconds: a mailbox that was full or misspelt may be put right
constexpr int newsLife = 7;                     // days: older news is no news

} // namespace

Postman::Postman(Storage& storage, MailSender& sender, const Texts& texts, const Clock& clock, PostmanSettings settings,
                 std::function<void(const Failure&)> complain)
    : m_storage(storage)
    , m_sender(sender)
    , m_texts(texts)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_complain(std::move(complain))
{
}

Postman::~Postman()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_condition.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Postman::start()
{
    m_thread = std::thread([this] { work(); });
}

void Postman::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_condition.notify_all();
}

void Postman::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_woken = false;
        lock.unlock();
        deliver();
        lock.lock();
        m_condition.wait_for(lock, betweenLooks, [this] { return m_stopping || m_woken; });
    }
}

int Postman::deliver()
{
    const QDateTime since = m_clock.now().addDays(-newsLife);
    int told = 0;
    for (const QString& channel : {u"email"_s, u"sms"_s}) {
        if (channel == u"sms" && m_settings.smsDomain.isEmpty())
            continue;
        const auto owed = m_storage.requestsToNotify(channel, since);
        for (const RequestRecord& request : owed.value_or(QList<RequestRecord>())) {
            const QJsonObject contact = request.request.value(u"contact").toObject();
            const QString address = channel == u"email"
                                        ? contact.value(u"email").toString()
                                        : contact.value(u"mobile").toString() + u'@' + m_settings.smsDomain;
            const bool has = channel == u"email" || !contact.value(u"mobile").toString().isEmpty();
            if (has && isMailAddress(address) && m_notBefore.value(request.id + channel) <= m_clock.now())
                told += tell(request, channel, address) ? 1 : 0;
        }
    }
    return told;
}

bool Postman::tell(const RequestRecord& request, const QString& channel, const QString& address)
{
    const Language language = request.language == u"en" ? Language::English : Language::French;
    const bool isSms = channel == u"sms";
    const Mail mail{m_settings.from, address, m_texts.text(language, "ServerNotice", subject),
                    m_texts.text(language, "ServerNotice", isSms ? shortBody : body), m_clock.now()};
    const Result<void> sent = m_sender.send(mail);
    const bool failing = !sent && sent.error().code == failure::mailUndelivered;
    if (failing && !m_failing && m_complain)
        m_complain(sent.error());
    m_failing = failing;
    if (!sent) {
        const bool forGood = sent.error().code == failure::mailRefused;
        m_notBefore.insert(request.id + channel, m_clock.now().addSecs(forGood ? afterRefusal : afterFailure));
        return false;
    }
    m_notBefore.remove(request.id + channel);
    return m_storage.appendEvent(request.id, {0, m_clock.now(), u"notified"_s, std::nullopt, {}, channel}).has_value();
}

} // namespace guichet::server
