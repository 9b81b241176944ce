#include "service/Transport.h"

#include "service/Failures.h"
#include "service/OnceDevice.h"
#include "tasks/Await.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {

struct EndReply
{
    void operator()(QNetworkReply* reply) const
    {
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
    }
};
using Reply = std::unique_ptr<QNetworkReply, EndReply>;

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// The system's proxies, which never see what stays on this machine.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest requestFor(const HttpCall& call)
{
    QNetworkRequest request(call.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("Accept-Encoding", "identity"); // the length told is then that of the body read
    request.setTransferTimeout(static_cast<int>(call.silence.count()));
    for (auto header = call.headers.begin(); header != call.headers.end(); ++header)
        request.setRawHeader(header.key(), header.value());
    return request;
}

HttpAnswer answerOf(QNetworkReply& reply, QByteArray body)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = std::move(body);
    answer.url = reply.url();
    for (const auto& [name, value] : reply.rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

/// Whether fewer bytes came than the answer's head announced: Qt takes a connection that ends early for an end when the
/// head and what there is of the body come together with it.
bool isShort(const HttpCall& call, const HttpAnswer& answer)
{
    if (call.method == "HEAD" || answer.status == 204 || answer.status == 304)
        return false;
    bool told = false;
    const qint64 length = answer.header("content-length").toLongLong(&told);
    return told && answer.body.size() < length;
}

} // namespace

bool HttpAnswer::isJson() const
{
    const QByteArray type = header("content-type").split(';').first().trimmed().toLower();
    return type == "application/json" || type == "application/problem+json";
}

QString hostOf(const QUrl& url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

Transport::Transport(EventSink* events)
    : m_events(events)
{
    m_network.setProxyFactory(new SystemProxies); // owned by it
    m_network.setAutoDeleteReplies(false);
    m_network.setCookieJar(nullptr);
}

Transport::~Transport() = default;

Task<Result<HttpAnswer>> Transport::send(HttpCall call)
{
    const QString host = hostOf(call.url);
    const bool secure = call.url.scheme() == u"https";
    if (!secure && !(call.url.scheme() == u"http" && isLoopback(call.url.host())))
        co_return fail(failure::plainHttpRefused, {host});

    // A connection given up while nobody took its body off the network keeps its place for ever (Qt 6.4), and there are
    // six to a host.
    if (m_hasLostConnections && m_underWay.use_count() == 1) {
        m_network.clearConnectionCache();
        m_hasLostConnections = false;
    }
    const std::shared_ptr<int> underWay = m_underWay;
    call.silence = std::min(call.silence, m_longestSilence);
    QElapsedTimer clock;
    clock.start();
    QNetworkRequest request = requestFor(call);
    Reply reply;
    OnceDevice* body = nullptr;
    if (call.method == "HEAD") { // a custom one would wait for the body that the answer's length speaks of
        reply.reset(m_network.head(request));
    } else if (call.body.isEmpty()) {
        reply.reset(m_network.sendCustomRequest(request, call.method));
    } else {
        body = new OnceDevice(call.body, nullptr);
        request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
        reply.reset(m_network.sendCustomRequest(request, call.method, body));
        body->setParent(reply.get());
    }

    bool left = false; // something of the call has left this machine
    QObject::connect(reply.get(), &QNetworkReply::requestSent, reply.get(), [&left] { left = true; });
    QByteArray received;
    bool tooLarge = false;
    const auto read = [&received, &tooLarge, raw = reply.get(), limit = call.answerLimit] {
        received += raw->read(limit + 1 - received.size());
        if (received.size() > limit && !tooLarge) {
            tooLarge = true;
            raw->abort();
        }
    };
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), read);
    if (!reply->isFinished())
        co_await signalOf(reply.get(), &QNetworkReply::finished);
    if (!tooLarge && reply->isOpen())
        read();

    HttpAnswer answer = answerOf(*reply, std::move(received));
    m_hasLostConnections = m_hasLostConnections || answer.status == 0;
    if (m_events)
        m_events->record({Event::Kind::HttpExchange, {}, call.label, clock.elapsed(), answer.status});
    const auto error = reply->error();
    if (tooLarge)
        co_return fail(failure::answerTooLarge, {QString::number(call.answerLimit)});
    if (error == QNetworkReply::SslHandshakeFailedError)
        co_return fail(failure::tlsRefused, {host}, reply->errorString());
    left = left || answer.status != 0 || (body && !body->isUntouched());
    if (!left)
        co_return fail(failure::unreachable, {host}, QString::number(error));
    // A 1xx that Qt takes for final (P3), a cut answer or none: it may have arrived.
    const bool cut = error != QNetworkReply::NoError && error < QNetworkReply::ProxyConnectionRefusedError;
    if (answer.status < 200 || cut || isShort(call, answer))
        co_return fail(failure::outcomeUnknown, {host}, QString::number(error));
    if (answer.status >= 300 && answer.status < 400 && answer.status != 304)
        co_return fail(failure::redirected, {host});
    co_return answer;
}

} // namespace guichet::service
