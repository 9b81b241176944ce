#include "sandbox/openid/Pages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

using server::HttpResponse;
using server::Language;

namespace {

constexpr const char* style =
    "body{font-family:Inter,system-ui,sans-serif;background:#f6f5f2;color:#1d2430;margin:0;line-height:1.5}"
    "main{max-width:28rem;margin:2rem auto;padding:2rem;background:#fff;border:1px solid #d9d6cf;border-radius:12px}"
    ".sandbox{background:#7a2e0e;color:#fff;text-align:center;padding:.6rem;font-weight:600}"
    "label{display:block;margin-top:1rem;font-weight:600}"
    "input{width:100%;box-sizing:border-box;font-size:1rem;padding:.6rem;border:1px solid #6b7280;border-radius:8px}"
    "button{margin-top:1rem;width:100%;font-size:1rem;padding:.7rem;border-radius:8px;border:1px solid #1f4b6e;"
    "background:#1f4b6e;color:#fff}button.second{background:#fff;color:#1f4b6e}"
    ".problem{border-left:4px solid #b3261e;padding-left:.8rem}.code{font-size:1.6rem;letter-spacing:.1em}";

QString hidden(const FormFields& fields)
{
    QString html;
    for (const auto& [name, value] : fields)
        html += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return html;
}

QString paragraph(const QString& text, const QString& kind = {})
{
    return text.isEmpty() ? QString() : u"<p class=\"%1\">%2</p>"_s.arg(kind, text.toHtmlEscaped());
}

QString field(const QString& id, const QString& label, const QString& type, const QString& hint)
{
    return u"<label for=\"%1\">%2</label><input id=\"%1\" name=\"%1\" type=\"%3\" required autocomplete=\"%4\">"_s.arg(
        id, label.toHtmlEscaped(), type, hint);
}

QString button(const QString& value, const QString& label, bool first)
{
    return u"<button name=\"do\" value=\"%1\"%2>%3</button>"_s.arg(value, first ? u""_s : u" class=\"second\" "_s,
                                                                   label.toHtmlEscaped());
}

} // namespace

QString Pages::text(Language language, const char* source) const
{
    return m_texts.text(language, "SandboxPage", source);
}

HttpResponse Pages::page(const QString& title, const QString& body, Language language, int status) const
{
    const QString banner =
        text(language, QT_TRANSLATE_NOOP("SandboxPage", "Sandbox: nothing here is real. Use made-up names only."));
    HttpResponse response;
    response.status = status;
    response.body = u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
                    "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3</style></head>"
                    "<body><div class=\"sandbox\">%4</div><main><h1>%2</h1>%5</main></body></html>"_s
                        .arg(server::languageName(language), title.toHtmlEscaped(), QLatin1StringView(style),
                             banner.toHtmlEscaped(), body)
                        .toUtf8();
    response.headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"}};
    return response;
}

HttpResponse Pages::signIn(const SignIn& page, Language language, int status) const
{
    const QString signInButton =
        button(u"sign-in"_s, text(language, QT_TRANSLATE_NOOP("SandboxPage", "Sign in")), !page.createFirst);
    const QString createButton =
        button(u"create"_s, text(language, QT_TRANSLATE_NOOP("SandboxPage", "Create an account")), page.createFirst);
    QString body = paragraph(page.problem, u"problem"_s);
    if (!page.userCode.isEmpty()) {
        body += paragraph(text(language, QT_TRANSLATE_NOOP("SandboxPage", "Is this the code that the other screen "
                                                                          "shows? If not, close this page.")));
        body += paragraph(page.userCode, u"code"_s);
    }
    body += paragraph(text(language, QT_TRANSLATE_NOOP("SandboxPage", "No account yet? Type an e-mail address and a "
                                                                      "password of at least 8 characters, then "
                                                                      "choose “Create an account”.")));
    body += u"<form method=\"post\" action=\"%1\">"_s.arg(page.action.toHtmlEscaped()) + hidden(page.fields);
    body += field(u"email"_s, text(language, QT_TRANSLATE_NOOP("SandboxPage", "E-mail address")), u"email"_s,
                  u"username"_s);
    body += field(u"password"_s, text(language, QT_TRANSLATE_NOOP("SandboxPage", "Password")), u"password"_s,
                  u"current-password"_s);
    body += page.createFirst ? createButton + signInButton : signInButton + createButton;
    body += u"</form>"_s;
    return this->page(text(language, QT_TRANSLATE_NOOP("SandboxPage", "Sign in to Guichet Permis")), body, language,
                      status);
}

HttpResponse Pages::deviceCode(const QString& action, const QString& typed, const QString& problem,
                               Language language) const
{
    const QString label = text(language, QT_TRANSLATE_NOOP("SandboxPage", "Code shown on the other screen"));
    const QString body =
        paragraph(problem, u"problem"_s) +
        u"<form method=\"get\" action=\"%1\"><label for=\"user_code\">%2</label>"
        "<input id=\"user_code\" name=\"user_code\" value=\"%3\" required autocomplete=\"off\"><button>%4</button>"
        "</form>"_s.arg(action.toHtmlEscaped(), label.toHtmlEscaped(), typed.toHtmlEscaped(),
                        text(language, QT_TRANSLATE_NOOP("SandboxPage", "Continue")).toHtmlEscaped());
    return page(text(language, QT_TRANSLATE_NOOP("SandboxPage", "Sign in on another screen")), body, language,
                problem.isEmpty() ? 200 : 400);
}

HttpResponse Pages::message(const QString& title, const QString& text, Language language, int status) const
{
    return page(title, paragraph(text), language, status);
}

} // namespace guichet::sandbox
