#include "service/SignIn.h"

#include "model/JsonReading.h"
#include "model/Sha256.h"
#include "service/Failures.h"
#include "service/Jwt.h"
#include "service/LoopbackListener.h"
#include "service/Problem.h"
#include "service/SignInFailures.h"
#include "service/TokenEndpoint.h"
#include "tasks/Await.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {

/// 256 random bits of the system, in base64url.
QString secret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    return QString::fromLatin1(toBase64Url(bytes));
}

QString challengeFor(const QString& verifier)
{
    return QString::fromLatin1(toBase64Url(sha256(verifier.toLatin1())));
}

QString decoded(const QUrlQuery& query, const char* name)
{
    return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
}

constexpr qint64 longestDeviceCode = 3600; ///< seconds

/// What may be shown to people as an address to open.
bool isWebAddress(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

/// Errors by which a refresh token is gone for good; others may pass.
bool endsSignIn(const QString& error)
{
    return error == u"invalid_grant" || error == u"invalid_token" || error == u"expired_token";
}

/// Which check the redirect fails; empty if none.
QString forgedPart(const QUrlQuery& query, const QString& state, const Provider& provider)
{
    if (decoded(query, "state") != state)
        return u"state"_s;
    const bool namesIssuer = query.hasQueryItem(u"iss"_s);
    if ((provider.saysIss || namesIssuer) && decoded(query, "iss") != provider.issuer)
        return u"iss"_s;
    return {};
}

} // namespace

SignIn::SignIn(Transport* transport, Discovery service)
    : m_transport(transport)
    , m_service(std::move(service))
{
}

Task<Result<Provider>> SignIn::provider()
{
    if (m_provider)
        co_return *m_provider;
    const auto found = co_await discoverProvider(m_transport, m_service.issuer);
    if (!found)
        co_return fail(found.error());
    m_provider = *found;
    co_return *found;
}

Task<Result<Tokens>> SignIn::byBrowser(std::function<void(QUrl)> show, std::chrono::seconds patience)
{
    const auto found = co_await provider();
    if (!found)
        co_return fail(found.error());
    if (found->authorization.isEmpty())
        co_return providerUnusable(u"authorization_endpoint"_s);
    LoopbackListener listener;
    const auto listening = listener.listen();
    if (!listening)
        co_return fail(listening.error());
    const Attempt attempt{listener.redirectUri(), secret(), secret(), secret()};
    QTimer patienceEnds;
    patienceEnds.setSingleShot(true);
    QObject::connect(&patienceEnds, &QTimer::timeout, &listener, &LoopbackListener::giveUp);
    patienceEnds.start(patience);
    show(addressFor(*found, attempt));
    const auto [answer, inTime] = co_await signalOf(&listener, &LoopbackListener::cameBack);
    if (!inTime)
        co_return signInExpired();
    auto tokens = co_await redeem(*found, attempt, answer);
    listener.say(tokens ? QCoreApplication::translate("SignIn", "You are signed in. You may close this page and go "
                                                                "back to Guichet Permis.")
                        : QCoreApplication::translate("SignIn", "You are not signed in. Close this page and go back "
                                                                "to Guichet Permis, which tells why."));
    co_return tokens;
}

QUrlQuery SignIn::forService(QUrlQuery asked) const
{
    if (!m_service.resource.isEmpty())
        asked.addQueryItem(u"resource"_s, m_service.resource);
    return asked;
}

QUrl SignIn::addressFor(const Provider& provider, const Attempt& attempt) const
{
    const QList<std::pair<QString, QString>> parameters{{u"response_type"_s, u"code"_s},
                                                        {u"client_id"_s, m_service.clientId},
                                                        {u"redirect_uri"_s, attempt.redirectUri},
                                                        {u"scope"_s, m_service.scope},
                                                        {u"state"_s, attempt.state},
                                                        {u"nonce"_s, attempt.nonce},
                                                        {u"code_challenge"_s, challengeFor(attempt.verifier)},
                                                        {u"code_challenge_method"_s, u"S256"_s},
                                                        {u"prompt"_s, u"consent"_s}};
    QUrlQuery query(provider.authorization); // RFC 6749 §3.1: a query of its own is kept
    for (const auto& [name, value] : parameters)
        query.addQueryItem(name, value);
    QUrl address = provider.authorization;
    address.setQuery(forService(query));
    return address;
}

/// From the redirect to tokens: every check comes before what it guards.
Task<Result<Tokens>> SignIn::redeem(Provider provider, Attempt attempt, QUrlQuery answer)
{
    const QString forged = forgedPart(answer, attempt.state, provider);
    if (!forged.isEmpty())
        co_return signInForged(forged);
    if (!decoded(answer, "error").isEmpty())
        co_return signInRefused(decoded(answer, "error"));
    const QUrlQuery form{{u"grant_type"_s, u"authorization_code"_s},
                         {u"code"_s, decoded(answer, "code")},
                         {u"redirect_uri"_s, attempt.redirectUri},
                         {u"client_id"_s, m_service.clientId},
                         {u"code_verifier"_s, attempt.verifier}};
    const auto given = co_await askForTokens(m_transport, provider, forService(form));
    if (!given)
        co_return fail(given.error());
    if (!given->error.isEmpty())
        co_return signInRefused(given->error);
    const auto checked =
        co_await checkIdToken(m_transport, provider, given->idToken, m_service.clientId, attempt.nonce);
    if (!checked)
        co_return fail(checked.error());
    co_return given->tokens;
}

Task<Result<Tokens>> SignIn::byDevice(std::function<void(DeviceCode)> show)
{
    const auto found = co_await provider();
    if (!found)
        co_return fail(found.error());
    if (found->deviceAuthorization.isEmpty())
        co_return providerUnusable(u"device_authorization_endpoint"_s);
    const QUrlQuery ask{{u"client_id"_s, m_service.clientId}, {u"scope"_s, m_service.scope}};
    const auto answer =
        co_await postForm(m_transport, found->deviceAuthorization, forService(ask), "POST device_authorization");
    if (!answer)
        co_return fail(answer.error());
    const auto parsed = jsonOf(*answer);
    if (!parsed)
        co_return fail(parsed.error());
    std::optional<Failure> wrong;
    JsonReader json(*parsed, {}, wrong);
    if (const QString error = json.text("error", 100); !error.isEmpty())
        co_return signInRefused(error);
    const QString deviceCode = json.text("device_code", 2000);
    DeviceCode code{json.text("user_code", 100),
                    QUrl(json.text("verification_uri", 500), QUrl::StrictMode),
                    QUrl(json.text("verification_uri_complete", 500), QUrl::StrictMode),
                    {}};
    code.expires =
        QDateTime::currentDateTimeUtc().addSecs(std::clamp<qint64>(json.integer("expires_in"), 1, longestDeviceCode));
    // RFC 8628 §3.2: five seconds where the provider says nothing.
    const qint64 interval = json.has("interval") ? std::clamp<qint64>(json.integer("interval"), 1, 60) : 5;
    if (wrong || answer->status != 200 || deviceCode.isEmpty() || code.userCode.isEmpty() ||
        !isWebAddress(code.address))
        co_return providerUnusable(u"device_code"_s);
    show(code);
    auto tokens = co_await poll(*found, deviceCode, code.expires, std::chrono::seconds(interval));
    co_return tokens;
}

Task<Result<Tokens>> SignIn::poll(Provider provider, QString deviceCode, QDateTime expires,
                                  std::chrono::seconds interval)
{
    constexpr std::chrono::seconds longestInterval(60);
    const QUrlQuery form{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                         {u"device_code"_s, deviceCode},
                         {u"client_id"_s, m_service.clientId}};
    while (QDateTime::currentDateTimeUtc() < expires) {
        co_await pause(interval);
        const auto given = co_await askForTokens(m_transport, provider, forService(form));
        if (!given) {
            interval = std::min(longestInterval, interval * 2); // RFC 8628 §3.5: back off when the network fails
            continue;
        }
        if (given->error == u"slow_down") {
            interval = std::min(longestInterval, interval + std::chrono::seconds(5));
            continue;
        }
        if (given->error == u"authorization_pending")
            continue;
        if (given->error == u"expired_token")
            co_return signInExpired();
        if (!given->error.isEmpty())
            co_return signInRefused(given->error);
        if (!given->idToken.isEmpty()) {
            const auto checked = co_await checkIdToken(m_transport, provider, given->idToken, m_service.clientId, {});
            if (!checked)
                co_return fail(checked.error());
        }
        co_return given->tokens;
    }
    co_return signInExpired();
}

Task<Result<Tokens>> SignIn::refresh(QByteArray refreshToken)
{
    const auto found = co_await provider();
    if (!found)
        co_return fail(found.error());
    const QUrlQuery form{{u"grant_type"_s, u"refresh_token"_s},
                         {u"refresh_token"_s, QString::fromLatin1(refreshToken)},
                         {u"client_id"_s, m_service.clientId}};
    auto given = co_await askForTokens(m_transport, *found, forService(form));
    if (!given)
        co_return fail(given.error());
    if (endsSignIn(given->error))
        co_return signInNeeded(given->error);
    if (!given->error.isEmpty())
        co_return signInRefused(given->error);
    if (given->tokens.refresh.isEmpty())
        given->tokens.refresh = refreshToken;
    co_return given->tokens;
}

Task<Result<void>> SignIn::revoke(QByteArray token)
{
    const auto found = co_await provider();
    if (!found)
        co_return fail(found.error());
    if (found->revocation.isEmpty())
        co_return Result<void>();
    const QUrlQuery form{{u"token"_s, QString::fromLatin1(token)}, {u"client_id"_s, m_service.clientId}};
    const auto answer = co_await postForm(m_transport, found->revocation, form, "POST revoke");
    if (!answer)
        co_return fail(answer.error());
    co_return Result<void>();
}

} // namespace guichet::service
