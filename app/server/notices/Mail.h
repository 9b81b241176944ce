#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace guichet::server {

/// One e-mail to one person.
struct Mail
{
    QString from;
    QString to;
    QString subject;
    QString body; ///< plain text
    QDateTime at;
};

/// Whether an e-mail can be sent to it as it stands: one "@", no spaces, no control characters, at most 254 characters
/// (RFC 5321 §4.5.3.1.3, erratum 1690).
bool isMailAddress(const QString& text);

/// How the text is written into the message.
enum class MailEncoding
{
    Base64,  ///< survives every mail server
    Readable ///< UTF-8 as it is, for files that people look at
};

/// The message with its header (RFC 5322, MIME), lines ended by CR LF. `from` and `to` are addresses by isMailAddress.
QByteArray messageOf(const Mail& mail, MailEncoding encoding = MailEncoding::Base64);

} // namespace guichet::server
