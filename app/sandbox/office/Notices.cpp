#include "sandbox/office/Notices.h"

#include "sandbox/Failures.h"

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

} // namespace

Notices::Notices(QString folder, const server::Texts& texts, const server::Clock& clock)
    : m_folder(std::move(folder))
    , m_texts(texts)
    , m_clock(clock)
{
}

Result<void> Notices::write(const QString& suffix, const QString& content)
{
    QDir().mkpath(m_folder);
    const QString name = u"%1-%2-%3"_s.arg(m_clock.now().toString(u"yyyyMMdd'T'HHmmsszzz"_s))
                             .arg(++m_written, 4, 10, QLatin1Char('0'))
                             .arg(suffix);
    const QByteArray bytes = content.toUtf8();
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return fail(failure::noticeFailed, {}, file.errorString());
    return {};
}

Result<QStringList> Notices::announce(const server::RequestRecord& request)
{
    const QJsonObject contact = request.request.value(u"contact").toObject();
    const QString email = oneLine(contact.value(u"email").toString());
    const QString mobile = oneLine(contact.value(u"mobile").toString());
    const server::Language language = request.language == u"en" ? server::Language::English : server::Language::French;
    const QString body = m_texts.text(language, "SandboxNotice", text);
    QStringList channels;
    if (!email.isEmpty()) {
        const QString mail =
            u"From: sandbox@guichet-permis.example\nTo: %1\nSubject: %2\nDate: %3\n"
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n%4\n"_s.arg(
                email, m_texts.text(language, "SandboxNotice", subject), m_clock.now().toString(Qt::RFC2822Date), body);
        if (const Result<void> written = write(u"email.eml"_s, mail); !written)
            return fail(written.error());
        channels.append(u"email"_s);
    }
    if (!mobile.isEmpty()) {
        if (const Result<void> written = write(u"sms.txt"_s, mobile + u'\n' + body + u'\n'); !written)
            return fail(written.error());
        channels.append(u"sms"_s);
    }
    return channels;
}

} // namespace guichet::sandbox
