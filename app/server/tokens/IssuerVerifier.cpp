#include "server/tokens/IssuerVerifier.h"

#include "model/Sha256.h"
#include "server/Failures.h"
#include "server/tokens/Jws.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

constexpr qint64 clockSkew = 30;       // seconds
constexpr qint64 keysPause = 10;       // seconds between two fetches
constexpr qint64 introspectedFor = 10; // seconds
constexpr qsizetype rememberedTokens = 10'000;

bool names(const QJsonValue& audience, const QString& wanted)
{
    return audience.isArray() ? audience.toArray().contains(wanted) : audience.toString() == wanted;
}

} // namespace

IssuerVerifier::IssuerVerifier(IssuerSettings settings, std::unique_ptr<JsonFetcher> fetcher, const Clock& clock)
    : m_settings(std::move(settings))
    , m_fetcher(std::move(fetcher))
    , m_clock(clock)
{
}

Result<void> IssuerVerifier::discover()
{
    const QString base = m_settings.issuer.endsWith(u'/') ? m_settings.issuer.chopped(1) : m_settings.issuer;
    const auto document = m_fetcher->get(base + u"/.well-known/openid-configuration"_s);
    const bool usable = document && document->status == 200 &&
                        document->body.value(u"issuer").toString() == m_settings.issuer &&
                        !document->body.value(u"jwks_uri").toString().isEmpty();
    if (!usable)
        return fail(failure::issuerUnusable, {m_settings.issuer});
    m_keysUrl = document->body.value(u"jwks_uri").toString();
    m_introspectionUrl = document->body.value(u"introspection_endpoint").toString();
    return {};
}

tl::expected<Account, TokenRefusal> IssuerVerifier::verify(const QByteArray& accessToken)
{
    return accessToken.count('.') == 2 ? verifyJwt(accessToken) : introspect(accessToken);
}

QJsonArray IssuerVerifier::keys(bool anew)
{
    QMutexLocker lock(&m_mutex);
    const QDateTime now = m_clock.now();
    const bool may = !m_keysAt.isValid() || m_keysAt.secsTo(now) >= keysPause;
    if ((anew || m_keys.isEmpty()) && may) {
        m_keysAt = now;
        const auto fetched = m_fetcher->get(m_keysUrl);
        if (fetched && fetched->status == 200)
            m_keys = fetched->body.value(u"keys").toArray();
    }
    return m_keys;
}

bool IssuerVerifier::isCurrent(const QJsonObject& claims) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    return claims.value(u"exp").toInteger() > now - clockSkew && claims.value(u"nbf").toInteger() <= now + clockSkew;
}

bool IssuerVerifier::hasRightClaims(const QJsonObject& header, const QJsonObject& claims) const
{
    const QString type = header.value(u"typ").toString().toLower();
    const bool forUs = m_settings.audience.isEmpty() ? type == u"at+jwt" || type == u"application/at+jwt"
                                                     : names(claims.value(u"aud"), m_settings.audience);
    return forUs && claims.value(u"iss").toString() == m_settings.issuer && isCurrent(claims) &&
           !claims.value(u"sub").toString().isEmpty();
}

IssuerVerifier::Verdict IssuerVerifier::verifyJwt(const QByteArray& token)
{
    const auto jws = jwsFrom(token);
    if (!jws || !hasRightClaims(jws->header, jws->claims))
        return tl::make_unexpected(TokenRefusal::Invalid);
    auto key = keyFor(*jws, keys(false));
    if (!key)
        key = keyFor(*jws, keys(true)); // the provider may have changed its keys
    if (!key)
        return tl::make_unexpected(keys(false).isEmpty() ? TokenRefusal::Unavailable : TokenRefusal::Invalid);
    if (!isSignedBy(*jws, *key))
        return tl::make_unexpected(TokenRefusal::Invalid);
    return accountOf(m_settings.issuer.toUtf8(), jws->claims.value(u"sub").toString().toUtf8());
}

IssuerVerifier::Verdict IssuerVerifier::introspect(const QByteArray& token)
{
    if (m_settings.introspectionClient.isEmpty() || m_introspectionUrl.isEmpty())
        return tl::make_unexpected(TokenRefusal::Invalid);
    const QByteArray digest = sha256(token);
    const QDateTime now = m_clock.now();
    {
        QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(digest);
        if (known != m_known.constEnd() && known->until > now)
            return known->account;
    }
    const auto answer = m_fetcher->postForm(m_introspectionUrl,
                                            "token=" + QUrl::toPercentEncoding(QString::fromLatin1(token)) +
                                                "&token_type_hint=access_token",
                                            m_settings.introspectionClient, m_settings.introspectionSecret);
    if (!answer || answer->status != 200)
        return tl::make_unexpected(TokenRefusal::Unavailable);
    const QString subject = answer->body.value(u"sub").toString();
    const bool forUs = m_settings.audience.isEmpty() || names(answer->body.value(u"aud"), m_settings.audience);
    if (!answer->body.value(u"active").toBool() || subject.isEmpty() || !forUs)
        return tl::make_unexpected(TokenRefusal::Invalid);
    const Account account = accountOf(m_settings.issuer.toUtf8(), subject.toUtf8());
    QMutexLocker lock(&m_mutex);
    if (m_known.size() > rememberedTokens)
        m_known.clear();
    m_known.insert(digest, {account, now.addSecs(introspectedFor)});
    return account;
}

} // namespace guichet::server
