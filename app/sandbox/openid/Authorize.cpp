#include "sandbox/openid/Forms.h"
#include "sandbox/openid/Provider.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

using server::HttpRequest;
using server::HttpResponse;
using server::Language;

/// The parameters of an authorization request (RFC 6749 §4.1.1), kept through the form as hidden members.
struct Provider::AuthorizeCall
{
    explicit AuthorizeCall(const Form& theForm)
        : form(theForm)
    {
    }

    const Form& form;
    QString get(const char* name) const { return form.value(QLatin1StringView(name)); }

    bool isOurs(const QString& clientId) const
    {
        return get("client_id") == clientId && isLoopbackRedirect(get("redirect_uri"));
    }

    /// The error to send back to the program, or null.
    const char* error() const
    {
        if (get("response_type") != u"code")
            return "unsupported_response_type";
        if (get("code_challenge_method") != u"S256" || get("code_challenge").size() != 43)
            return "invalid_request"; // PKCE is not optional
        if (!get("scope").split(u' ').contains(u"openid"_s))
            return "invalid_scope";
        if (get("state").size() > 1000 || get("nonce").size() > 1000 || get("scope").size() > 200)
            return "invalid_request";
        return nullptr;
    }

    FormFields hidden() const
    {
        FormFields fields;
        for (const char* name : {"client_id", "redirect_uri", "response_type", "scope", "state", "nonce",
                                 "code_challenge", "code_challenge_method", "prompt"})
            if (const QString value = get(name); !value.isEmpty())
                fields.append({QLatin1StringView(name), value});
        return fields;
    }

    HttpResponse redirect(const FormFields& answer, const QString& issuer) const
    {
        QByteArray target = get("redirect_uri").toUtf8();
        target += target.contains('?') ? '&' : '?';
        FormFields all = answer;
        if (!get("state").isEmpty())
            all.append({u"state"_s, get("state")});
        all.append({u"iss"_s, issuer}); // RFC 9207
        QList<QByteArray> parts;
        for (const auto& [name, value] : all)
            parts.append(name.toUtf8() + '=' + QUrl::toPercentEncoding(value));
        HttpResponse response;
        response.status = 303; // a browser must not send the form on
        response.headers = {
            {"Location", target + parts.join('&')}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
        return response;
    }
};

namespace {

Language pageLanguage(const HttpRequest& request, const QHash<QString, QString>& form)
{
    const QString asked = form.value(u"ui_locales"_s);
    return server::languageOf(asked.isEmpty() ? request.header("accept-language")
                                              : QString(asked).replace(u' ', u',').toLatin1());
}

} // namespace

HttpResponse Provider::authorize(const HttpRequest& request)
{
    const bool post = request.method == "POST";
    const Form form = post ? formFrom(request.body) : formFrom(request.query);
    const Language language = pageLanguage(request, form);
    const AuthorizeCall call(form);
    if (!call.isOurs(m_settings.clientId))
        return m_pages.message(
            m_pages.text(language, QT_TRANSLATE_NOOP("SandboxPage", "This sign-in can't go on")),
            m_pages.text(language, QT_TRANSLATE_NOOP("SandboxPage", "The program that opened this page is not known "
                                                                    "here. Close this page and start again from it.")),
            language, 400);
    if (const char* error = call.error())
        return call.redirect({{u"error"_s, QLatin1StringView(error)}}, m_settings.issuer);
    if (call.get("prompt") == u"none")
        return call.redirect({{u"error"_s, u"login_required"_s}}, m_settings.issuer);
    if (post)
        return authorizeSignedIn(call, form, language, request.peer);
    return m_pages.signIn({endpoint("authorize"), call.hidden(), call.get("prompt") == u"create", {}, {}}, language);
}

HttpResponse Provider::authorizeSignedIn(const AuthorizeCall& call, const Form& form, Language language,
                                         const QByteArray& peer)
{
    const auto subject = credentials(form, language, peer);
    if (!subject)
        return m_pages.signIn(
            {endpoint("authorize"), call.hidden(), form.value(u"do"_s) == u"create", subject.error(), {}}, language,
            400);
    CodeRequest wanted;
    wanted.subject = *subject;
    wanted.scope = call.get("scope");
    wanted.redirectUri = call.get("redirect_uri");
    wanted.challenge = call.get("code_challenge").toLatin1();
    wanted.nonce = call.get("nonce").toUtf8();
    const Result<QByteArray> code = m_grants.issueCode(wanted);
    if (!code)
        return call.redirect({{u"error"_s, u"server_error"_s}}, m_settings.issuer);
    return call.redirect({{u"code"_s, QString::fromLatin1(*code)}}, m_settings.issuer);
}

} // namespace guichet::sandbox
