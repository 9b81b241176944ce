#include "server/http/HttpListener.h"

#include "server/Failures.h"
#include "server/http/Adapter.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

std::optional<ListenOptions> listenOptionsFrom(const QString& hostAndPort)
{
    static const QRegularExpression form(u"^(?:\\[([0-9A-Fa-f:.]+)\\]|([A-Za-z0-9.-]+)):([0-9]{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(hostAndPort);
    if (!match.hasMatch() || match.captured(3).toInt() > 65535)
        return std::nullopt;
    ListenOptions options;
    options.host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    options.port = static_cast<quint16>(match.captured(3).toInt());
    return options;
}

HttpListener::HttpListener(HttpService& service, ListenOptions options)
    : m_service(service)
    , m_options(std::move(options))
    , m_adapter(std::make_unique<Adapter>(m_service, m_options))
{
}

HttpListener::~HttpListener()
{
    stop();
}

Result<void> HttpListener::bind()
{
    const bool allowed = isLoopback(m_options.host) || (m_options.tls && m_options.anywhere);
    if (!allowed)
        return fail(failure::plainHttpElsewhere, {m_options.host});
    const std::string host = m_options.host.toStdString();
    int port = -1;
    if (m_options.port == 0)
        port = m_adapter->bind_to_any_port(host);
    else if (m_adapter->bind_to_port(host, m_options.port))
        port = m_options.port;
    if (port <= 0)
        return fail(failure::cannotListen, {u"%1:%2"_s.arg(m_options.host).arg(m_options.port)});
    m_port = static_cast<quint16>(port);
    return {};
}

void HttpListener::start()
{
    m_thread = std::thread([this] { m_adapter->listen_after_bind(); });
    while (!m_adapter->is_running()) // until then it could not be stopped
        std::this_thread::yield();
}

void HttpListener::stop()
{
    if (!m_thread.joinable())
        return;
    m_adapter->stopping = true;
    m_adapter->stop();
    m_thread.join();
}

QString HttpListener::address() const
{
    const QString host = m_options.host.contains(u':') ? u'[' + m_options.host + u']' : m_options.host;
    return u"%1://%2:%3"_s.arg(m_options.tls ? u"https"_s : u"http"_s, host).arg(m_port);
}

} // namespace guichet::server
