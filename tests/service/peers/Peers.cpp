#include "service/peers/Peers.h"

#include "server/contract/Node.h"

#include <QFile>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

QString Peers::missing()
{
    const bool installed = QFile::exists(nodeModules() + u"/oidc-provider"_s) &&
                           QFile::exists(nodeModules() + u"/@tus/file-store"_s) && !nodeProgram().isEmpty();
    return installed ? QString() : u"NOT RUN: npm packages of tests/package.json are not installed"_s;
}

bool Peers::start(int uploadLife)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(nodeProgram(), {QStringLiteral(GUICHET_SOURCE_DIR "/tests/service/peers/peers.mjs"),
                                    m_folder.path(), QString::number(uploadLife)});
    QByteArray line;
    while (!line.startsWith("listening on ")) {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(60'000)) {
                qWarning("%s", m_process.readAllStandardError().constData());
                return false;
            }
        line = m_process.readLine().trimmed();
    }
    m_url = QUrl(QString::fromLatin1(line.mid(line.indexOf("http"))));
    return true;
}

Peers::~Peers()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray Peers::stored(const QUrl& upload) const
{
    QFile file(m_folder.filePath(upload.fileName()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Peers::forget(const QUrl& upload) const
{
    return QFile::remove(m_folder.filePath(upload.fileName()));
}

void FormBrowser::open(const QUrl& address)
{
    // Qt 6.4 loses its way in a redirect that has a body of its own.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    follow(m_network.get(QNetworkRequest(address)));
}

void FormBrowser::follow(QNetworkReply* reply)
{
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_page = reply->readAll();
        if (const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(); !next.isEmpty()) {
            follow(m_network.get(QNetworkRequest(reply->url().resolved(next))));
            return;
        }
        const QString page = QString::fromUtf8(m_page);
        static const QRegularExpression form(u"<form[^>]*action=\"([^\"]*)\""_s);
        static const QRegularExpression input(u"<input[^>]*>"_s);
        static const QRegularExpression name(u"name=\"([^\"]*)\""_s);
        static const QRegularExpression value(u"value=\"([^\"]*)\""_s);
        const QRegularExpressionMatch found = form.match(page);
        if (!found.hasMatch())
            return;
        QUrlQuery fields;
        for (const QRegularExpressionMatch& each : input.globalMatch(page))
            fields.addQueryItem(name.match(each.captured()).captured(1), value.match(each.captured()).captured(1));
        QNetworkRequest post(reply->url().resolved(QUrl(found.captured(1))));
        post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        follow(m_network.post(post, fields.toString(QUrl::FullyEncoded).toLatin1()));
    });
}

} // namespace guichet::test
