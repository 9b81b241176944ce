#pragma once

#include "server/notices/MailSender.h"

#include <QUrl>
#include <optional>

namespace guichet::server {

/// A mail server and how to speak to it.
struct SmtpHost
{
    QUrl address; ///< smtp://HOST:PORT or smtps://HOST:PORT
    QString user; ///< empty: without sign-in
    QString password;
};

/// "smtp://HOST[:PORT]" or "smtps://HOST[:PORT]" and nothing else.
std::optional<QUrl> smtpAddressFrom(const QString& text);

/// Speaks SMTP (libcurl): encrypted, but for a host on this machine; no password ever leaves it in the clear.
class SmtpSender : public MailSender
{
public:
    explicit SmtpSender(SmtpHost host);
    Result<void> send(const Mail& mail) override;

private:
    const SmtpHost m_host;
};

} // namespace guichet::server
