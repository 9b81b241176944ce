#include "server/notices/Mail.h"

#include <QLocale>
#include <QUuid>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLine = 76; // RFC 2045 §6.8

/// Encoded words of at most 75 characters, each with whole characters (RFC 2047 §2, §5).
QByteArray headerText(const QString& text)
{
    constexpr qsizetype charactersPerWord = 14; // 4 bytes each at most, in base64, with what is around them
    const auto isPlain = [](QChar each) { return each.unicode() >= 32 && each.unicode() < 127; };
    if (std::ranges::all_of(text, isPlain) && text.size() < longestLine - 10)
        return text.toLatin1();
    QByteArray words;
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        to = std::min(from + charactersPerWord, text.size());
        if (to < text.size() && text[to].isLowSurrogate())
            ++to;
        words += (from == 0 ? "" : "\r\n ") + ("=?utf-8?B?" + text.mid(from, to - from).toUtf8().toBase64() + "?=");
    }
    return words;
}

QByteArray bodyText(QString text, MailEncoding encoding)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    const QByteArray bytes = (text + u"\r\n"_s).toUtf8();
    if (encoding == MailEncoding::Readable)
        return bytes;
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype from = 0; from < encoded.size(); from += longestLine)
        lines += encoded.mid(from, longestLine) + "\r\n";
    return lines;
}

} // namespace

bool isMailAddress(const QString& text)
{
    const auto mayStand = [](QChar each) {
        return each.isPrint() && !each.isSpace() && each != u'<' && each != u'>' && each != u',' && each != u'"' &&
               each != u';' && each != u':' && each != u'\\' && each != u'(' && each != u')';
    };
    return text.size() <= longestAddress && text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@') &&
           std::ranges::all_of(text, mayStand);
}

QByteArray messageOf(const Mail& mail, MailEncoding encoding)
{
    const QByteArray domain = mail.from.section(u'@', 1).toUtf8();
    const QByteArray date = QLocale::c().toString(mail.at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1();
    return "From: " + mail.from.toUtf8() + "\r\nTo: " + mail.to.toUtf8() + "\r\nSubject: " + headerText(mail.subject) +
           "\r\nDate: " + date + " +0000\r\nMessage-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) +
           '@' + domain +
           ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: " +
           (encoding == MailEncoding::Base64 ? "base64" : "8bit") + "\r\n\r\n" + bodyText(mail.body, encoding);
}

} // namespace guichet::server
