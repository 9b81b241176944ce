#include "sandbox/Secrets.h"
#include "sandbox/openid/Forms.h"
#include "sandbox/openid/Provider.h"
#include "server/Problem.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

using server::HttpRequest;
using server::HttpResponse;
using server::Language;

HttpResponse Provider::deviceAuthorization(const HttpRequest& request)
{
    const Form form = formFrom(request.body);
    if (form.value(u"client_id"_s) != m_settings.clientId)
        return oauthError("invalid_client", 401);
    const QString scope = form.value(u"scope"_s, u"openid"_s);
    if (scope.size() > 200)
        return oauthError("invalid_scope");
    QString approvedFor;
    if (m_autoApprove) {
        const Result<QString> subject = m_accounts.automatic();
        if (!subject)
            return oauthError("server_error", 503);
        approvedFor = *subject;
    }
    const Result<DeviceCodes> codes = m_devices.begin(scope, approvedFor);
    if (!codes)
        return oauthError("server_error", 503);
    HttpResponse response = server::jsonResponse(
        200, {{u"device_code"_s, QString::fromLatin1(codes->deviceCode)},
              {u"user_code"_s, codes->userCode},
              {u"verification_uri"_s, endpoint("device")},
              {u"verification_uri_complete"_s, endpoint("device") + u"?user_code="_s + codes->userCode},
              {u"expires_in"_s, static_cast<qint64>(Devices::life.count())},
              {u"interval"_s, static_cast<qint64>(Devices::interval.count())}});
    response.setHeader("Cache-Control", "no-store");
    return response;
}

HttpResponse Provider::device(const HttpRequest& request)
{
    const bool post = request.method == "POST";
    const Form form = post ? formFrom(request.body) : formFrom(request.query);
    const Language language = server::languageOf(request.header("accept-language"));
    const QString typed = form.value(u"user_code"_s).left(20);
    const QString code = normalisedUserCode(typed);
    if (typed.isEmpty())
        return m_pages.deviceCode(endpoint("device"), {}, {}, language);
    if (m_tries.secondsToWait(request.peer + " code") > 0) // RFC 8628 §5.1: codes aren't to be guessed
        return m_pages.deviceCode(endpoint("device"), typed,
                                  m_pages.text(language, QT_TRANSLATE_NOOP("SandboxPage", "Too many tries. Wait a "
                                                                                          "minute, then try again.")),
                                  language);
    const Result<bool> pending = m_devices.isPending(code);
    if (!pending || !*pending)
        return m_pages.deviceCode(endpoint("device"), typed,
                                  m_pages.text(language, QT_TRANSLATE_NOOP("SandboxPage", "This code is not known, or "
                                                                                          "its time is over.")),
                                  language);
    const FormFields fields{{u"user_code"_s, code}};
    if (!post)
        return m_pages.signIn({endpoint("device"), fields, false, {}, code}, language);
    const auto subject = credentials(form, language, request.peer);
    if (!subject)
        return m_pages.signIn({endpoint("device"), fields, form.value(u"do"_s) == u"create", subject.error(), code},
                              language, 400);
    const Result<bool> decided = m_devices.decide(code, *subject, true);
    if (!decided || !*decided)
        return m_pages.deviceCode(endpoint("device"), typed,
                                  m_pages.text(language, QT_TRANSLATE_NOOP("SandboxPage", "This code is not known, or "
                                                                                          "its time is over.")),
                                  language);
    return m_pages.message(
        m_pages.text(language, QT_TRANSLATE_NOOP("SandboxPage", "You are signed in")),
        m_pages.text(language,
                     QT_TRANSLATE_NOOP("SandboxPage", "Go back to the other screen. You may close this page.")),
        language);
}

} // namespace guichet::sandbox
