#include "sandbox/office/Notices.h"

#include "sandbox/Failures.h"
#include "server/FileSync.h"
#include "server/notices/Mail.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

namespace {

constexpr const char* subject = QT_TRANSLATE_NOOP("SandboxNotice", "Guichet Permis: news of your request");
constexpr const char* text = QT_TRANSLATE_NOOP(
    "SandboxNotice", "One of your requests has news. Sign in to see it. (Sandbox: this is not real.)");

/// One line, so that no value starts another header.
QString oneLine(const QString& value)
{
    return QString(value).remove(u'\r').remove(u'\n').left(200);
}

tl::unexpected<Failure> failed(const QString& why)
{
    return fail(failure::noticeFailed, {}, why);
}

} // namespace

Notices::Notices(QString folder, const server::Texts& texts, const server::Clock& clock)
    : m_folder(std::move(folder))
    , m_texts(texts)
    , m_clock(clock)
{
}

Result<void> Notices::write(const QString& suffix, const QString& content)
{
    if (!QDir().mkpath(m_folder))
        return failed(u"folder"_s);
    const QString name = u"%1-%2-%3"_s.arg(m_clock.now().toString(u"yyyyMMdd'T'HHmmsszzz"_s))
                             .arg(++m_written, 4, 10, QLatin1Char('0'))
                             .arg(suffix);
    const QByteArray bytes = content.toUtf8();
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failed(file.errorString());
    const bool written = file.write(bytes) == bytes.size() && server::syncFile(file);
    if (written)
        file.close();
    if (written && file.error() == QFile::NoError)
        return {};
    const auto why = failed(file.errorString());
    file.remove(); // half a notice is none
    return why;
}

Result<QStringList> Notices::announce(const server::RequestRecord& request)
{
    const QJsonObject contact = request.request.value(u"contact").toObject();
    const QString email = oneLine(contact.value(u"email").toString());
    const QString mobile = oneLine(contact.value(u"mobile").toString());
    const server::Language language = request.language == u"en" ? server::Language::English : server::Language::French;
    const QString body = m_texts.text(language, "SandboxNotice", text);
    QStringList channels;
    Result<void> written;
    const auto put = [&](const QString& channel, const QString& suffix, const QString& content) {
        if (const Result<void> done = write(suffix, content); done)
            channels.append(channel);
        else
            written = done;
    };
    if (server::isMailAddress(email)) {
        const server::Mail mail{u"sandbox@guichet-permis.example"_s, email,
                                m_texts.text(language, "SandboxNotice", subject), body, m_clock.now()};
        put(u"email"_s, u"email.eml"_s, QString::fromUtf8(server::messageOf(mail, server::MailEncoding::Readable)));
    }
    if (!mobile.isEmpty())
        put(u"sms"_s, u"sms.txt"_s, mobile + u'\n' + body + u'\n');
    if (channels.isEmpty() && !written)
        return fail(written.error());
    return channels;
}

} // namespace guichet::sandbox
