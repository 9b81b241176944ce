#include "sandbox/openid/Provider.h"

#include "sandbox/Secrets.h"
#include "sandbox/openid/Forms.h"
#include "server/HeaderValues.h"
#include "server/Problem.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

using server::HttpRequest;
using server::HttpResponse;
using server::Language;

namespace {

constexpr const char* base = "/openid";
constexpr int triesPerMinute = 30; // Argon2id takes a fifth of a second and 64 MiB
constexpr qint64 formLimit = 16 * 1024;

HttpResponse methodNotAllowed(const char* allowed)
{
    HttpResponse response = oauthError("invalid_request", 405);
    response.setHeader("Allow", allowed);
    return response;
}

} // namespace

Provider::Provider(const server::Settings& settings, SandboxStore& store, Grants& grants, const server::Clock& clock,
                   const server::Texts& texts, QByteArray signingKey, bool autoApprove)
    : m_settings(settings)
    , m_clock(clock)
    , m_accounts(store)
    , m_grants(grants)
    , m_devices(store, clock)
    , m_pages(texts)
    , m_tries(clock, triesPerMinute, triesPerMinute)
    , m_signingKey(std::move(signingKey))
    , m_autoApprove(autoApprove)
{
}

bool Provider::owns(const QByteArray& path)
{
    return path == base || path.startsWith(QByteArray(base) + '/');
}

qint64 Provider::bodyLimit(const QByteArray& method, const QByteArray&)
{
    return method == "POST" ? formLimit : 0;
}

QString Provider::endpoint(const char* name) const
{
    return m_settings.issuer + u'/' + QLatin1StringView(name);
}

HttpResponse Provider::handle(const HttpRequest& request)
{
    const QByteArray path = request.path.mid(qstrlen(base));
    const bool get = request.method == "GET" || request.method == "HEAD";
    const bool post = request.method == "POST";
    if (request.body.size() > bodyLimit(request.method, request.path))
        return oauthError("invalid_request", 413);
    if (path == "/.well-known/openid-configuration")
        return get ? configuration() : methodNotAllowed("GET");
    if (path == "/jwks")
        return get ? keys() : methodNotAllowed("GET");
    if (path == "/authorize")
        return get || post ? authorize(request) : methodNotAllowed("GET, POST");
    if (path == "/device")
        return get || post ? device(request) : methodNotAllowed("GET, POST");
    if (path == "/userinfo")
        return get || post ? userInfo(request) : methodNotAllowed("GET, POST");
    const bool form = server::mediaTypeOf(request.header("content-type")) == "application/x-www-form-urlencoded";
    if (path == "/token")
        return post && form ? token(request) : methodNotAllowed("POST");
    if (path == "/device_authorization")
        return post && form ? deviceAuthorization(request) : methodNotAllowed("POST");
    if (path == "/revoke")
        return post && form ? revoke(request) : methodNotAllowed("POST");
    return oauthError("not_found", 404);
}

HttpResponse Provider::configuration() const
{
    HttpResponse response = server::jsonResponse(
        200, {{u"issuer"_s, m_settings.issuer},
              {u"authorization_endpoint"_s, endpoint("authorize")},
              {u"token_endpoint"_s, endpoint("token")},
              {u"device_authorization_endpoint"_s, endpoint("device_authorization")},
              {u"userinfo_endpoint"_s, endpoint("userinfo")},
              {u"revocation_endpoint"_s, endpoint("revoke")},
              {u"jwks_uri"_s, endpoint("jwks")},
              {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"offline_access"_s}},
              {u"response_types_supported"_s, QJsonArray{u"code"_s}},
              {u"response_modes_supported"_s, QJsonArray{u"query"_s}},
              {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s,
                                                      u"urn:ietf:params:oauth:grant-type:device_code"_s}},
              {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
              {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s}},
              {u"revocation_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s}},
              {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
              {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
              {u"prompt_values_supported"_s, QJsonArray{u"login"_s, u"create"_s}},
              {u"ui_locales_supported"_s, QJsonArray{u"fr"_s, u"en"_s}},
              {u"authorization_response_iss_parameter_supported"_s, true}});
    response.setHeader("Cache-Control", "no-cache");
    return response;
}

HttpResponse Provider::keys() const
{
    const auto [modulus, exponent] = publicNumbers(m_signingKey);
    const QJsonObject key{{u"kty"_s, u"RSA"_s},
                          {u"use"_s, u"sig"_s},
                          {u"alg"_s, u"RS256"_s},
                          {u"kid"_s, hashed(modulus).left(16)},
                          {u"n"_s, QString::fromLatin1(modulus)},
                          {u"e"_s, QString::fromLatin1(exponent)}};
    return server::jsonResponse(200, {{u"keys"_s, QJsonArray{key}}});
}

HttpResponse Provider::userInfo(const HttpRequest& request)
{
    const auto token = server::bearerFrom(request.header("authorization"));
    const auto subject = m_grants.subjectOf(token.value_or(QByteArray()));
    if (!subject)
        return oauthError("server_error", 503);
    if (!*subject) {
        HttpResponse response = oauthError("invalid_token", 401);
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return response;
    }
    const Result<QString> email = m_accounts.email(**subject);
    return server::jsonResponse(200, {{u"sub"_s, **subject}, {u"email"_s, email.value_or(QString())}});
}

HttpResponse Provider::revoke(const HttpRequest& request)
{
    if (!m_grants.revoke(formFrom(request.body).value(u"token"_s).toLatin1()))
        return oauthError("server_error", 503);
    HttpResponse response;
    response.setHeader("Cache-Control", "no-store");
    return response;
}

tl::expected<QString, QString> Provider::credentials(const Form& form, Language language, const QByteArray& peer)
{
    if (m_tries.secondsToWait(peer) > 0)
        return tl::make_unexpected(
            m_pages.text(language, QT_TRANSLATE_NOOP("SandboxPage", "Too many tries. Wait a minute, then try again.")));
    const QString email = form.value(u"email"_s);
    const QString password = form.value(u"password"_s);
    const auto subject =
        form.value(u"do"_s) == u"create" ? m_accounts.create(email, password) : m_accounts.signIn(email, password);
    if (subject)
        return *subject;
    const char* sentence = nullptr;
    switch (subject.error()) {
    case Accounts::Refusal::WrongPassword:
        sentence = QT_TRANSLATE_NOOP("SandboxPage", "This address and this password don't go together. Try again, or "
                                                    "create an account.");
        break;
    case Accounts::Refusal::AddressTaken:
        sentence = QT_TRANSLATE_NOOP("SandboxPage", "There is already an account with this address. Sign in to it.");
        break;
    case Accounts::Refusal::AddressMalformed:
        sentence = QT_TRANSLATE_NOOP("SandboxPage", "This is not an e-mail address.");
        break;
    case Accounts::Refusal::PasswordTooShort:
        sentence = QT_TRANSLATE_NOOP("SandboxPage", "The password must have 8 to 200 characters.");
        break;
    case Accounts::Refusal::Failed:
        sentence = QT_TRANSLATE_NOOP("SandboxPage", "The sandbox can't do that now. Try again.");
        break;
    }
    return tl::make_unexpected(m_pages.text(language, sentence));
}

} // namespace guichet::sandbox
