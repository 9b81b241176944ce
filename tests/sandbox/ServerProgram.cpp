#include "sandbox/ServerProgram.h"

#include "server/TestDatabase.h"

#include <QCryptographicHash>
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QUrl>
#include <QUuid>
#include <httplib.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox::testing {

namespace {

QString program()
{
    return QStringLiteral(GUICHET_BIN_DIR "/guichet-server");
}

/// The example loss, made complete today.
QJsonObject lossRequest(const QByteArray& photoCode)
{
    QFile file(QStringLiteral(GUICHET_SOURCE_DIR "/resources/examples/loss.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject request = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject details = request.value(u"details").toObject();
    details.insert(u"lossDate"_s, QDate::currentDate().addDays(-10).toString(Qt::ISODate));
    details.insert(u"stampBoughtOn"_s, QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    request.insert(u"details"_s, details);
    QJsonArray consents;
    for (const QJsonValue& consent : request.value(u"consents").toArray())
        consents.append(QJsonObject{{u"id"_s, consent[u"id"]},
                                    {u"givenAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
    request.insert(u"consents"_s, consents);
    request.insert(u"photoSignature"_s, QJsonObject{{u"code"_s, QString::fromLatin1(photoCode)}});
    return request;
}

} // namespace

ServerProgram::ServerProgram(QStringList options)
    : m_options(std::move(options))
    , m_database(test::isOnPostgreSql() ? test::freshDatabase(m_data.path()) : QString())
{
}

ServerProgram::~ServerProgram()
{
    kill();
}

bool ServerProgram::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString listen = m_address.isEmpty() ? u"127.0.0.1:0"_s : QString::fromLatin1(m_address).section(u'/', -1);
    QStringList arguments{u"--listen"_s, listen, u"--data"_s, m_data.path()};
    if (!m_database.isEmpty())
        arguments += {u"--database"_s, m_database};
    m_process->start(program(), arguments + m_options);
    while (!m_process->canReadLine())
        if (!m_process->waitForReadyRead(30'000))
            return false;
    const QByteArray line = m_process->readLine().trimmed();
    m_address = line.mid(line.indexOf("http"));
    return line.startsWith("listening on http");
}

void ServerProgram::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

int ServerProgram::terminate()
{
    m_process->terminate();
    return m_process->waitForFinished(10'000) && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode()
                                                                                                 : -1;
}

int ServerProgram::exitCode(const QStringList& arguments, QByteArray* errors, QByteArray* output)
{
    QProcess process;
    process.start(program(), arguments);
    process.waitForFinished();
    if (errors)
        *errors = process.readAllStandardError();
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int ServerProgram::ctl(const QStringList& words, QByteArray* output) const
{
    return exitCode(QStringList{u"ctl"_s, u"--data"_s, m_data.path()} + words, nullptr, output);
}

Answer ServerProgram::call(const QByteArray& method, const QByteArray& target,
                           const QHash<QByteArray, QByteArray>& headers, const QByteArray& body, int patience) const
{
    const bool issuer = target.startsWith("/openid/"); // the discovery document names its own address
    httplib::Client client((m_proxy.isEmpty() || issuer ? m_address : m_proxy).toStdString());
    client.set_read_timeout(patience);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toStdString();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.headers.emplace(header.key().toStdString(), header.value().toStdString());
    request.body = body.toStdString();
    const httplib::Result result = client.send(request);
    if (!result)
        return {};
    Answer answer;
    answer.status = result->status;
    for (const auto& [name, value] : result->headers)
        answer.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    answer.body = QByteArray::fromStdString(result->body);
    return answer;
}

Answer ServerProgram::postForm(const QByteArray& target, const QList<std::pair<QByteArray, QByteArray>>& form) const
{
    QList<QByteArray> parts;
    for (const auto& [name, value] : form)
        parts.append(name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value)));
    return call("POST", target, {{"content-type", "application/x-www-form-urlencoded"}}, parts.join('&'));
}

QByteArray ServerProgram::token() const
{
    const QJsonObject begun =
        postForm("/openid/device_authorization", {{"client_id", "guichet-permis"}, {"scope", "openid"}}).json();
    const Answer answer =
        postForm("/openid/token", {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                                   {"client_id", "guichet-permis"},
                                   {"device_code", begun.value(u"device_code").toString().toLatin1()}});
    return answer.json().value(u"access_token").toString().toLatin1();
}

QByteArray ServerProgram::upload(const QByteArray& token, const QByteArray& bytes) const
{
    const Answer created = call("POST", "/v1/uploads",
                                {{"authorization", "Bearer " + token},
                                 {"tus-resumable", "1.0.0"},
                                 {"upload-length", QByteArray::number(bytes.size())}});
    call("PATCH", created.header("location"),
         {{"authorization", "Bearer " + token},
          {"tus-resumable", "1.0.0"},
          {"content-type", "application/offset+octet-stream"},
          {"upload-offset", "0"}},
         bytes);
    return created.header("location").split('/').last();
}

QByteArray ServerProgram::preparedFiling(const QByteArray& token, const QByteArray& photoCode) const
{
    const QJsonObject request = lossRequest(photoCode);
    QJsonArray documents;
    for (const QJsonValue& document : request.value(u"documents").toArray()) {
        const QByteArray bytes = "%PDF-1.7 " + document[u"kind"].toString().toLatin1();
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        documents.append(
            QJsonObject{{u"kind"_s, document[u"kind"]},
                        {u"parts"_s, QJsonArray{QJsonObject{{u"upload"_s, QString::fromLatin1(upload(token, bytes))},
                                                            {u"sha256"_s, QString::fromLatin1(digest)},
                                                            {u"bytes"_s, bytes.size()}}}}});
    }
    const QJsonObject filing{{u"request"_s, request},
                             {u"edition"_s, u"2026.11"_s},
                             {u"clientReference"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                             {u"documents"_s, documents}};
    return QJsonDocument(filing).toJson(QJsonDocument::Compact);
}

Answer ServerProgram::submit(const QByteArray& token, const QByteArray& key, const QByteArray& filing,
                             int patience) const
{
    return call("POST", "/v1/requests",
                {{"authorization", "Bearer " + token},
                 {"content-type", "application/json"},
                 {"idempotency-key", '"' + key + '"'},
                 {"accept-language", "en"}},
                filing, patience);
}

} // namespace guichet::sandbox::testing
