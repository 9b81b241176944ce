#include "service/support/PlayedService.h"

#include "tasks/Finished.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

QJsonObject changed(QJsonObject object, const QJsonObject& changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            object.remove(change.key());
        else
            object.insert(change.key(), *change);
    }
    return object;
}

PlayedService::PlayedService()
    : peer([this](const Asked& asked) { return answer(asked); })
    , session(&transport, &store, peer.url())
    , api(&transport, &session)
    , key(TokenKey::p256(u"one"_s))
{
    QCoreApplication::setApplicationVersion(u"1.0.0"_s);
    using namespace std::chrono_literals;
    api.uploads().setBackoff(service::Backoff(2ms, 50ms));
}

void PlayedService::signIn()
{
    finished(store.write(u"refresh:"_s + peer.url().toString(), "refresh-0"));
}

QJsonObject PlayedService::discovery() const
{
    const QJsonObject uploads{{u"url"_s, u"/v1/uploads"_s}, {u"maxSize"_s, 11534336}, {u"chunk"_s, 262144}};
    return {{u"name"_s, u"Guichet Permis"_s},
            {u"environment"_s, u"sandbox"_s},
            {u"api"_s, u"/v1"_s},
            {u"issuer"_s, issuer()},
            {u"clientId"_s, u"guichet-permis"_s},
            {u"scope"_s, u"openid offline_access"_s},
            {u"quietHours"_s, QJsonArray{QJsonObject{
                                  {u"from"_s, u"20:00"_s}, {u"to"_s, u"07:00"_s}, {u"timeZone"_s, u"Europe/Paris"_s}}}},
            {u"uploads"_s, uploads},
            {u"minimumVersion"_s, u"0.1.0"_s}};
}

QJsonObject PlayedService::provider() const
{
    return {{u"issuer"_s, issuer()},
            {u"authorization_endpoint"_s, issuer() + u"/authorize"_s},
            {u"token_endpoint"_s, issuer() + u"/token"_s},
            {u"device_authorization_endpoint"_s, issuer() + u"/device_authorization"_s},
            {u"revocation_endpoint"_s, issuer() + u"/revoke"_s},
            {u"jwks_uri"_s, issuer() + u"/jwks"_s},
            {u"authorization_response_iss_parameter_supported"_s, true}};
}

Said PlayedService::tokens()
{
    if (!pendingErrors.isEmpty())
        return Said::json({{u"error"_s, pendingErrors.takeFirst()}}, 400);
    ++issued;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims{{u"iss"_s, issuer()}, {u"sub"_s, u"someone"_s}, {u"aud"_s, u"guichet-permis"_s},
                       {u"iat"_s, now},      {u"exp"_s, now + 600},    {u"nonce"_s, nonce}};
    acceptedToken = "access-" + QByteArray::number(issued);
    const QJsonObject json{{u"access_token"_s, QString::fromLatin1(acceptedToken)},
                           {u"token_type"_s, u"Bearer"_s},
                           {u"expires_in"_s, tokenLife},
                           {u"refresh_token"_s, u"refresh-%1"_s.arg(issued)},
                           {u"id_token"_s, QString::fromLatin1(key.sign(changed(claims, claimChanges)))}};
    return Said::json(changed(json, tokenChanges));
}

Said PlayedService::answer(const Asked& asked)
{
    const auto other = instead.constFind(asked.method + ' ' + asked.path());
    if (other != instead.constEnd())
        return (*other)(asked);
    const QByteArray path = asked.path();
    if (path == "/.well-known/guichet-permis")
        return Said::json(changed(discovery(), discoveryChanges));
    if (path == "/openid/.well-known/openid-configuration")
        return Said::json(changed(provider(), providerChanges));
    if (path == "/openid/jwks")
        return Said::json({{u"keys"_s, QJsonArray{key.jwk()}}});
    if (path == "/openid/token")
        return tokens();
    if (path == "/openid/revoke")
        return Said::json({});
    if (path == "/openid/device_authorization")
        return Said::json({{u"device_code"_s, u"device"_s},
                           {u"user_code"_s, u"BCDF-GHJK"_s},
                           {u"verification_uri"_s, issuer() + u"/device"_s},
                           {u"expires_in"_s, 300},
                           {u"interval"_s, 1}});
    if (!acceptedToken.isEmpty() && asked.header("authorization") != "Bearer " + acceptedToken)
        return Said::problem(401, "sign-in-expired");
    return Said::problem(404, "not-found");
}

} // namespace guichet::test
