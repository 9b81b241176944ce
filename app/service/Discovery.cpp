#include "service/Discovery.h"

#include "model/JsonReading.h"
#include "service/Failures.h"
#include "service/Problem.h"
#include "service/SignInFailures.h"

#include <QCoreApplication>
#include <QVersionNumber>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {

constexpr qint64 largestChunk = 262'144;

QUrl wellKnown(QUrl base, const QString& name)
{
    QString path = base.path();
    if (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path + u"/.well-known/"_s + name);
    return base;
}

QUrl resolved(const QUrl& base, const QString& text)
{
    return text.isEmpty() ? QUrl() : base.resolved(QUrl(text, QUrl::StrictMode));
}

Task<Result<QJsonObject>> fetch(Transport* transport, QUrl url, const char* label)
{
    HttpCall call;
    call.url = url;
    call.label = label;
    const auto answer = co_await transport->send(call);
    if (!answer)
        co_return fail(answer.error());
    if (answer->status != 200)
        co_return fail(failureOf(problemOf(*answer)));
    co_return jsonOf(*answer);
}

} // namespace

Task<Result<Discovery>> discover(Transport* transport, QUrl server)
{
    const QUrl url = wellKnown(server, u"guichet-permis"_s);
    const auto fetched = co_await fetch(transport, url, "GET /.well-known/guichet-permis");
    if (!fetched)
        co_return fail(fetched.error());
    std::optional<Failure> wrong;
    JsonReader json(*fetched, {}, wrong);
    Discovery found;
    found.server = server;
    found.name = json.text("name", 200);
    found.sandbox = json.text("environment", 50) != u"production";
    found.api = resolved(url, json.text("api", 500));
    found.issuer = resolved(url, json.text("issuer", 500));
    found.clientId = json.text("clientId", 200);
    found.scope = json.text("scope", 500);
    found.resource = json.text("resource", 500);
    found.quietHours = json.objects("quietHours", 24, [](JsonReader& entry) {
        return QuietHours{QTime::fromString(entry.text("from", 5), u"HH:mm"_s),
                          QTime::fromString(entry.text("to", 5), u"HH:mm"_s), entry.text("timeZone", 100).toLatin1()};
    });
    JsonReader uploads = json.child("uploads");
    found.uploads = resolved(url, uploads.text("url", 500));
    found.uploadLimit = uploads.integer("maxSize");
    found.chunk =
        uploads.has("chunk") ? std::clamp<qint64>(uploads.integer("chunk"), 1024, largestChunk) : largestChunk;
    found.minimumVersion = json.text("minimumVersion", 50);

    if (wrong || found.issuer.isEmpty() || found.clientId.isEmpty() || !sameOrigin(found.api, server) ||
        !sameOrigin(found.uploads, server))
        co_return fail(unreadableAnswer(url, wrong.value_or(Failure())));
    if (QVersionNumber::fromString(found.minimumVersion) >
        QVersionNumber::fromString(QCoreApplication::applicationVersion()))
        co_return fail(failure::programTooOld, {found.minimumVersion});
    co_return found;
}

Task<Result<Provider>> discoverProvider(Transport* transport, QUrl issuer)
{
    const QUrl url = wellKnown(issuer, u"openid-configuration"_s);
    const auto fetched = co_await fetch(transport, url, "GET /.well-known/openid-configuration");
    if (!fetched)
        co_return fail(fetched.error());
    std::optional<Failure> wrong;
    JsonReader json(*fetched, {}, wrong);
    Provider provider;
    provider.issuer = json.text("issuer", 500);
    provider.authorization = QUrl(json.text("authorization_endpoint", 500), QUrl::StrictMode);
    provider.token = QUrl(json.text("token_endpoint", 500), QUrl::StrictMode);
    provider.deviceAuthorization = QUrl(json.text("device_authorization_endpoint", 500), QUrl::StrictMode);
    provider.revocation = QUrl(json.text("revocation_endpoint", 500), QUrl::StrictMode);
    provider.jwks = QUrl(json.text("jwks_uri", 500), QUrl::StrictMode);
    provider.saysIss = json.flag("authorization_response_iss_parameter_supported");

    QString lacking;
    if (QUrl(provider.issuer) != issuer)
        lacking = u"issuer"_s;
    else if (provider.token.isEmpty())
        lacking = u"token_endpoint"_s;
    else if (provider.jwks.isEmpty())
        lacking = u"jwks_uri"_s;
    if (wrong || !lacking.isEmpty())
        co_return providerUnusable(lacking);
    co_return provider;
}

} // namespace guichet::service
