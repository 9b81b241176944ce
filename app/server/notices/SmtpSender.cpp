#include "server/notices/SmtpSender.h"

#include "server/Failures.h"

#include <QHostAddress>
#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

constexpr long patience = 30; // seconds, for connecting and for the whole

struct Unsent
{
    const QByteArray& bytes;
    qsizetype place = 0;
};

size_t give(char* buffer, size_t size, size_t count, void* unsent)
{
    auto& rest = *static_cast<Unsent*>(unsent);
    const auto some = std::min(static_cast<qsizetype>(size * count), rest.bytes.size() - rest.place);
    std::memcpy(buffer, rest.bytes.constData() + rest.place, static_cast<size_t>(some));
    rest.place += some;
    return static_cast<size_t>(some);
}

bool isHere(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Result<void> verdict(CURLcode code, long answer)
{
    if (code == CURLE_OK)
        return {};
    const QString detail = u"curl %1, answer %2"_s.arg(static_cast<int>(code)).arg(answer);
    // RFC 5321 §4.2.1: what begins with 5 is for good. (A sign-in that is refused is not this mail's fault.)
    if (code != CURLE_LOGIN_DENIED && answer >= 500 && answer < 600 && answer != 530)
        return fail(failure::mailRefused, {}, detail);
    return fail(failure::mailUndelivered, {}, detail);
}

} // namespace

std::optional<QUrl> smtpAddressFrom(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool bare = url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    const bool known = url.scheme() == u"smtp" || url.scheme() == u"smtps";
    return url.isValid() && known && bare && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

SmtpSender::SmtpSender(SmtpHost host)
    : m_host(std::move(host))
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

Result<void> SmtpSender::send(const Mail& mail)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, mail.to.toUtf8().constData()), curl_slist_free_all);
    const QByteArray message = messageOf(mail);
    Unsent unsent{message};
    curl_easy_setopt(curl.get(), CURLOPT_URL, m_host.address.toEncoded().constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, patience);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, patience);
    curl_easy_setopt(
        curl.get(), CURLOPT_USE_SSL,
        static_cast<long>(isHere(m_host.address.host()) && m_host.user.isEmpty() ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    if (!m_host.user.isEmpty()) {
        curl_easy_setopt(curl.get(), CURLOPT_USERNAME, m_host.user.toUtf8().constData());
        curl_easy_setopt(curl.get(), CURLOPT_PASSWORD, m_host.password.toUtf8().constData());
    }
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, mail.from.toUtf8().constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &unsent);
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    const CURLcode code = curl_easy_perform(curl.get());
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    return verdict(code, answer);
}

} // namespace guichet::server
