#include "sandbox/Secrets.h"
#include "sandbox/openid/Forms.h"
#include "sandbox/openid/Provider.h"
#include "server/Problem.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

using server::HttpRequest;
using server::HttpResponse;

namespace {

constexpr qint64 idTokenLife = 600; // seconds

QByteArray part(const QJsonObject& json)
{
    return base64url(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

HttpResponse refusal(GrantRefusal why)
{
    return why == GrantRefusal::Failed ? oauthError("server_error", 503) : oauthError("invalid_grant");
}

} // namespace

QByteArray Provider::idToken(const IssuedTokens& tokens) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QJsonObject claims{{u"iss"_s, m_settings.issuer},
                       {u"sub"_s, tokens.subject},
                       {u"aud"_s, m_settings.clientId},
                       {u"iat"_s, now},
                       {u"exp"_s, now + idTokenLife}};
    if (!tokens.nonce.isEmpty())
        claims.insert(u"nonce"_s, QString::fromUtf8(tokens.nonce));
    const QJsonObject header{
        {u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, hashed(publicNumbers(m_signingKey).first).left(16)}};
    const QByteArray message = part(header) + '.' + part(claims);
    return message + '.' + base64url(signRs256(m_signingKey, message));
}

HttpResponse Provider::tokenAnswer(const IssuedTokens& tokens) const
{
    QJsonObject json{{u"access_token"_s, QString::fromLatin1(tokens.accessToken)},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, static_cast<qint64>(m_grants.accessLife().count())},
                     {u"scope"_s, tokens.scope}};
    if (!tokens.refreshToken.isEmpty())
        json.insert(u"refresh_token"_s, QString::fromLatin1(tokens.refreshToken));
    if (tokens.scope.split(u' ').contains(u"openid"_s))
        json.insert(u"id_token"_s, QString::fromLatin1(idToken(tokens)));
    HttpResponse response = server::jsonResponse(200, json);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

HttpResponse Provider::token(const HttpRequest& request)
{
    const Form form = formFrom(request.body);
    if (form.value(u"client_id"_s) != m_settings.clientId)
        return oauthError("invalid_client", 401);
    const QString kind = form.value(u"grant_type"_s);
    if (kind == u"authorization_code") {
        const auto tokens = m_grants.redeemCode(form.value(u"code"_s).toLatin1(), form.value(u"redirect_uri"_s),
                                                form.value(u"code_verifier"_s).toLatin1());
        return tokens ? tokenAnswer(*tokens) : refusal(tokens.error());
    }
    if (kind == u"refresh_token") {
        const auto tokens = m_grants.refresh(form.value(u"refresh_token"_s).toLatin1());
        return tokens ? tokenAnswer(*tokens) : refusal(tokens.error());
    }
    if (kind == u"urn:ietf:params:oauth:grant-type:device_code")
        return tokenForDevice(form);
    return oauthError("unsupported_grant_type");
}

HttpResponse Provider::tokenForDevice(const Form& form)
{
    const Result<Devices::Answer> answer = m_devices.poll(form.value(u"device_code"_s).toLatin1());
    if (!answer)
        return oauthError("server_error", 503);
    switch (answer->poll) {
    case Devices::Poll::Pending:
        return oauthError("authorization_pending");
    case Devices::Poll::SlowDown:
        return oauthError("slow_down");
    case Devices::Poll::Denied:
        return oauthError("access_denied");
    case Devices::Poll::Expired:
        return oauthError("expired_token");
    case Devices::Poll::Granted:
        break;
    }
    const auto tokens = m_grants.issueFor(answer->subject, answer->scope);
    return tokens ? tokenAnswer(*tokens) : refusal(tokens.error());
}

} // namespace guichet::sandbox
