#include "service/TokenEndpoint.h"

#include "model/JsonReading.h"
#include "service/Failures.h"
#include "service/Jwt.h"
#include "service/Problem.h"
#include "service/SignInFailures.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

Task<Result<HttpAnswer>> postForm(Transport* transport, QUrl url, QUrlQuery form, const char* label)
{
    HttpCall call;
    call.method = "POST";
    call.url = url;
    call.headers.insert("Content-Type", "application/x-www-form-urlencoded");
    call.headers.insert("Accept", "application/json");
    // A plus sign means a space in a form; QUrlQuery leaves it as it is.
    call.body = form.toString(QUrl::FullyEncoded).replace(u'+', u"%2B"_s).toLatin1();
    call.label = label;
    auto answer = co_await transport->send(call);
    co_return answer;
}

Task<Result<TokenAnswer>> askForTokens(Transport* transport, Provider provider, QUrlQuery form)
{
    const auto answer = co_await postForm(transport, provider.token, form, "POST token");
    if (!answer)
        co_return fail(answer.error());
    if (answer->status >= 500 || answer->status == 429)
        co_return fail(failureOf(problemOf(*answer)));
    const auto parsed = jsonOf(*answer);
    if (!parsed)
        co_return fail(parsed.error());
    std::optional<Failure> wrong;
    JsonReader json(*parsed, {}, wrong);
    TokenAnswer given;
    given.error = json.text("error", 100);
    given.tokens.access = json.text("access_token", 8192).toLatin1();
    given.tokens.refresh = json.text("refresh_token", 8192).toLatin1();
    given.idToken = json.text("id_token", 16384).toLatin1();
    const qint64 life = json.has("expires_in") ? json.integer("expires_in") : 300;
    given.tokens.expires = QDateTime::currentDateTimeUtc().addSecs(life);
    if (given.error.isEmpty() && (wrong || answer->status != 200 || given.tokens.access.isEmpty()))
        co_return providerUnusable(u"access_token"_s);
    co_return given;
}

namespace {

QString wrongClaim(const QJsonObject& claims, const Provider& provider, const QString& clientId, const QString& nonce)
{
    const QJsonValue audience = claims[u"aud"_s];
    const bool forUs = audience.isArray() ? audience.toArray().contains(clientId) : audience.toString() == clientId;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    constexpr qint64 skew = 300; // clocks of people's machines are seldom exact
    if (claims[u"iss"_s].toString() != provider.issuer)
        return u"iss"_s;
    if (!forUs)
        return u"aud"_s;
    if (claims[u"exp"_s].toInteger() + skew < now)
        return u"exp"_s;
    if (!nonce.isEmpty() && claims[u"nonce"_s].toString() != nonce)
        return u"nonce"_s;
    return {};
}

} // namespace

Task<Result<void>> checkIdToken(Transport* transport, Provider provider, QByteArray idToken, QString clientId,
                                QString nonce)
{
    HttpCall call;
    call.url = provider.jwks;
    call.label = "GET jwks";
    const auto answer = co_await transport->send(call);
    if (!answer)
        co_return fail(answer.error());
    const auto keys = parseJsonObject(answer->body, call.answerLimit);
    const auto claims = verifiedClaims(idToken, keys.value_or(QJsonObject()));
    if (!claims)
        co_return fail(claims.error());
    const QString wrong = wrongClaim(*claims, provider, clientId, nonce);
    if (!wrong.isEmpty())
        co_return signInForged(wrong);
    co_return Result<void>();
}

} // namespace guichet::service
