#pragma once

#include "sandbox/Secrets.h"
#include "sandbox/openid/Forms.h"
#include "sandbox/openid/Provider.h"
#include "server/ServerFixture.h"

#include <QUrl>

/// The sandbox's OpenID provider beside a server, called as values.
namespace guichet::sandbox::testing {

using namespace Qt::Literals::StringLiterals;
using server::HttpRequest;
using server::HttpResponse;

inline constexpr const char* verifier = "a-verifier-of-at-least-forty-three-characters-0123456789";
inline constexpr const char* redirect = "http://127.0.0.1:49152/callback";

struct SandboxFixture : server::testing::ServerFixture
{
    explicit SandboxFixture(bool autoApprove = false)
    {
        store = std::move(*SandboxStore::open(folder.filePath(u"sandbox.sqlite"_s)));
        grants = std::make_unique<Grants>(*store, clock, std::chrono::seconds(600));
        settings.issuer = u"http://127.0.0.1:1/openid"_s;
        key = *freshSigningKey();
        provider = std::make_unique<Provider>(settings, *store, *grants, clock, pageTexts, key, autoApprove);
    }

    HttpResponse get(const QByteArray& target, const QByteArray& bearer = {})
    {
        HttpRequest request;
        request.method = "GET";
        const qsizetype mark = target.indexOf('?');
        request.path = "/openid" + (mark < 0 ? target : target.left(mark));
        if (mark >= 0)
            request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
        if (!bearer.isEmpty())
            request.headers.insert("authorization", "Bearer " + bearer);
        request.headers.insert("accept-language", "en");
        return provider->handle(request);
    }

    HttpResponse post(const QByteArray& path, const QList<std::pair<QByteArray, QByteArray>>& form)
    {
        HttpRequest request;
        request.method = "POST";
        request.path = "/openid" + path;
        request.peer = "127.0.0.1";
        request.headers = {{"content-type", "application/x-www-form-urlencoded"}, {"accept-language", "en"}};
        request.body = encoded(form);
        return provider->handle(request);
    }

    static QByteArray encoded(const QList<std::pair<QByteArray, QByteArray>>& form)
    {
        QList<QByteArray> parts;
        for (const auto& [name, value] : form)
            parts.append(name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value)));
        return parts.join('&');
    }

    QList<std::pair<QByteArray, QByteArray>> authorizeForm() const
    {
        return {{"client_id", "guichet-permis"},
                {"redirect_uri", redirect},
                {"response_type", "code"},
                {"scope", "openid offline_access"},
                {"state", "a state"},
                {"nonce", "n-1"},
                {"code_challenge", challengeOf(verifier)},
                {"code_challenge_method", "S256"}};
    }

    /// Creates an account (or signs in to it) through the page and gives the query of the redirect.
    QHash<QString, QString> signInByPage(const QByteArray& email, const QByteArray& what = "create")
    {
        auto form = authorizeForm();
        form.append({{"email", email}, {"password", "correct horse"}, {"do", what}});
        return formFrom(QUrlQuery(QUrl(QString::fromLatin1(post("/authorize", form).header("Location")))));
    }

    HttpResponse redeem(const QByteArray& code, const QByteArray& with = verifier, const QByteArray& to = redirect)
    {
        return post("/token", {{"grant_type", "authorization_code"},
                               {"client_id", "guichet-permis"},
                               {"code", code},
                               {"redirect_uri", to},
                               {"code_verifier", with}});
    }

    HttpResponse refresh(const QByteArray& token)
    {
        return post("/token",
                    {{"grant_type", "refresh_token"}, {"client_id", "guichet-permis"}, {"refresh_token", token}});
    }

    static QByteArray member(const HttpResponse& response, const char* name)
    {
        return json(response).value(QLatin1StringView(name)).toString().toLatin1();
    }

    server::Texts pageTexts{u"sandbox"_s};
    std::unique_ptr<SandboxStore> store;
    std::unique_ptr<Grants> grants;
    QByteArray key;
    std::unique_ptr<Provider> provider;
};

} // namespace guichet::sandbox::testing
