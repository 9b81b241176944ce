#include "model/Sha256.h"
#include "publisher/EditionMaker.h"
#include "sandbox/ServerProgram.h"
#include "server/contract/Node.h"

#include <QJsonArray>
#include <QTest>
#include <QUuid>

using namespace guichet::sandbox::testing;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// Client and server are held to resources/api/openapi.yaml by a validating proxy between them.
class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_node = nodeProgram();
        if (m_node.isEmpty()) {
            qInfo("NOT RUN: npm packages of tests/package.json are not installed");
            QSKIP("NOT RUN: npm packages of tests/package.json are not installed");
        }
        m_server = std::make_unique<ServerProgram>(
            QStringList{u"--sandbox"_s, u"--auto-approve"_s, u"--scenario"_s, u"approve"_s, u"--catalogue"_s,
                        m_maker.make(2, {}, {{m_maker.freshKey(u"next"_s).publicKey().bytes}, {}})});
        QVERIFY(m_server->start());
        m_proxy.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_proxy.start(m_node, {contractFolder() + u"/proxy.mjs"_s, openApi(), QString::fromLatin1(m_server->address()),
                               m_folder.filePath(u"summary.json"_s)});
        while (!m_proxy.canReadLine())
            QVERIFY(m_proxy.waitForReadyRead(30'000));
        const QByteArray line = m_proxy.readLine().trimmed();
        m_address = line.mid(line.indexOf("http"));
        m_server->callThrough(m_address);
        m_token = m_server->token();
        QVERIFY(!m_token.isEmpty());
    }

    void theDescriptionItselfIsSound()
    {
        QProcess lint;
        lint.setProcessChannelMode(QProcess::MergedChannels);
        lint.start(m_node, {nodeModules() + u"/@redocly/cli/bin/cli.js"_s, u"lint"_s, u"--config"_s,
                            contractFolder() + u"/redocly.yaml"_s, openApi()});
        QVERIFY(lint.waitForFinished(60'000));
        const QByteArray output = lint.readAll();
        QVERIFY2(lint.exitCode() == 0, output.constData());
    }

    void uploadsKeepTheContract()
    {
        QCOMPARE(m_server->call("GET", "/.well-known/guichet-permis").status, 200);
        QCOMPARE(m_server->call("OPTIONS", "/v1/uploads").status, 204);
        const QByteArray bytes("binary \x00\xff\x80 bytes", 16);
        QCOMPARE(tus("POST", "/v1/uploads", {{"upload-length", "0"}}).status, 400);
        QCOMPARE(tus("POST", "/v1/uploads", {{"upload-length", "99999999"}}).status, 413);
        QCOMPARE(m_server->call("POST", "/v1/uploads", {{"upload-length", "5"}, {"tus-resumable", "1.0.0"}}).status,
                 401);
        QCOMPARE(m_server->call("POST", "/v1/uploads", authorized({{"upload-length", "5"}})).status, 412);
        const Answer created = tus("POST", "/v1/uploads",
                                   {{"upload-length", QByteArray::number(bytes.size())},
                                    {"upload-metadata", "kind aWRlbnRpdHk="},
                                    {"idempotency-key", quoted()}});
        QCOMPARE(created.status, 201);
        const QByteArray target = created.header("location");
        const auto patch = [&](const QByteArray& offset, const QByteArray& digest, const QByteArray& type) {
            return tus("PATCH", target,
                       {{"content-type", type}, {"upload-offset", offset}, {"upload-checksum", "sha256 " + digest}},
                       bytes)
                .status;
        };
        const QByteArray digest = guichet::sha256(bytes).toBase64();
        const QByteArray type = "application/offset+octet-stream";
        QCOMPARE(patch("3", digest, type), 409);
        QCOMPARE(patch("0", digest, "text/plain"), 415);
        QCOMPARE(patch("0", QByteArray(32, 'x').toBase64(), type), 460);
        QCOMPARE(patch("0", digest, type), 204); // untouched bytes: the checksum holds
        QCOMPARE(tus("HEAD", target, {}).header("upload-offset").toInt(), bytes.size());
        QCOMPARE(tus("HEAD", "/v1/uploads/" + QByteArray(32, '0'), {}).status, 404);
        QCOMPARE(tus("DELETE", target, {}).status, 204);
        QCOMPARE(tus("DELETE", target, {}).status, 404);
    }

    void requestsKeepTheContract()
    {
        const QByteArray filing = m_server->preparedFiling(m_token), key = uuid();
        const Answer filed = m_server->submit(m_token, key, filing);
        QCOMPARE(filed.status, 201);
        QCOMPARE(m_server->submit(m_token, key, filing).header("idempotency-replayed"), "true");
        QCOMPARE(m_server->submit(m_token, uuid(), filing).status, 409);
        QCOMPARE(m_server->submit(m_token, key, m_server->preparedFiling(m_token)).status, 422);
        QCOMPARE(m_server->submit(m_token, "nonsense", filing).status, 400);
        QCOMPARE(m_server->submit("nobody", uuid(), filing).status, 401);
        QCOMPARE(m_server->submit(m_token, uuid(), "{\"request\": 5}").status, 422);
        QCOMPARE(m_server
                     ->call("POST", "/v1/requests",
                            authorized({{"content-type", "text/plain"}, {"idempotency-key", quoted()}}), "x")
                     .status,
                 415);
        const QByteArray target = filed.header("location");
        const Answer read = m_server->call("GET", target, authorized({}));
        QCOMPARE(read.status, 200);
        QCOMPARE(m_server->call("GET", target, authorized({{"if-none-match", read.header("etag")}})).status, 304);
        QCOMPARE(m_server->call("GET", "/v1/requests/" + uuid(), authorized({})).status, 404);
        QCOMPARE(m_server->call("GET", "/v1/requests?limit=1", authorized({})).status, 200);
        QCOMPARE(m_server->call("GET", "/v1/requests?limit=0", authorized({})).status, 400);
        QCOMPARE(m_server->call("GET", target + "/events?after=1", authorized({})).status, 200);
        const Answer paper = m_server->call("GET", target + "/outputs/filing-receipt", authorized({}));
        QCOMPARE(paper.status, 200);
        QVERIFY(paper.body.startsWith("%PDF-"));
        QCOMPARE(m_server->call("GET", target + "/outputs/driving-rights-certificate", authorized({})).status, 404);
    }

    void editionsKeepTheContract()
    {
        const Answer index = m_server->call("GET", "/v1/catalogue");
        QCOMPARE(index.status, 200);
        const Answer same = m_server->call("GET", "/v1/catalogue", {{"if-none-match", index.header("etag")}});
        QCOMPARE(same.status, 304);
        const Answer manifest = m_server->call("GET", "/v1/catalogue/editions/2");
        QCOMPARE(manifest.status, 200);
        QCOMPARE(m_server->call("GET", "/v1/catalogue/editions/2/signature").status, 200);
        const QJsonObject files = manifest.json().value(u"files").toObject();
        const QByteArray digest = files.begin()->toObject().value(u"sha256").toString().toLatin1();
        QCOMPARE(m_server->call("GET", "/v1/catalogue/files/" + digest).status, 200);
        QCOMPARE(m_server->call("GET", "/v1/catalogue/files/" + QByteArray(64, '0')).status, 404);
        QCOMPARE(m_server->call("GET", "/v1/catalogue/editions/7").status, 404);
        QJsonObject body = QJsonDocument::fromJson(m_server->preparedFiling(m_token)).object();
        body.insert(u"edition"_s, u"2019.01"_s);
        const Answer refused = m_server->submit(m_token, uuid(), QJsonDocument(body).toJson());
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.json().value(u"type").toString(), u"/problems/edition-not-accepted"_s);
    }

    void completionsKeepTheContract()
    {
        const Answer filed = m_server->submit(m_token, uuid(), m_server->preparedFiling(m_token));
        const QByteArray target = filed.header("location"), id = target.split('/').last();
        const QByteArray body = m_server->preparedFiling(m_token);
        QCOMPARE(put(target, filed.header("etag"), body).status, 409);
        QCOMPARE(m_server->ctl(
                     {u"request"_s, QString::fromLatin1(id), u"to-complete"_s, u"--force"_s, u"--reason"_s, u"x"_s}),
                 0);
        const QByteArray tag = m_server->call("GET", target, authorized({})).header("etag");
        QCOMPARE(put(target, {}, body).status, 428);
        QCOMPARE(put(target, "\"0-fr\"", body).status, 412);
        QCOMPARE(put(target, tag, body).status, 200);
    }

    void ourOwnClientKeepsTheContract()
    {
        const QString guichet = QStringLiteral(GUICHET_BIN_DIR "/guichet");
        const QString example = QStringLiteral(GUICHET_BIN_DIR "/../examples/loss.json");
        const QStringList common{u"--server"_s, QString::fromLatin1(m_address), u"--profile"_s,
                                 m_folder.filePath(u"profile"_s), u"--json"_s};
        QProcess client;
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        client.start(guichet, QStringList{u"submit"_s, example, u"--key"_s, u"memory"_s, u"--anyway"_s} + common);
        QVERIFY(client.waitForFinished(120'000));
        QCOMPARE(client.exitCode(), 0);
        const QString id = QJsonDocument::fromJson(client.readAllStandardOutput()).object().value(u"id").toString();
        QVERIFY(!id.isEmpty());
        for (const QStringList& words : {QStringList{u"requests"_s}, QStringList{u"request"_s, id},
                                         QStringList{u"outputs"_s, id, u"-o"_s, m_folder.filePath(u"outputs"_s)}}) {
            client.start(guichet, words + common);
            QVERIFY(client.waitForFinished(60'000));
            QCOMPARE(client.exitCode(), 0);
        }
    }

    void cleanupTestCase()
    {
        if (m_node.isEmpty())
            return;
        m_proxy.terminate();
        QVERIFY(m_proxy.waitForFinished());
        QFile file(m_folder.filePath(u"summary.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject summary = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& violation : summary.value(u"violations").toArray())
            qWarning("%s", qPrintable(violation.toString()));
        QCOMPARE(summary.value(u"violations").toArray().size(), 0);
        const QJsonObject seen = summary.value(u"seen").toObject();
        QVERIFY(seen.size() >= 12);
        for (auto operation = seen.begin(); operation != seen.end(); ++operation)
            QVERIFY2(operation.value().toInt() > 0, qPrintable(operation.key()));
    }

private:
    static QString contractFolder() { return QStringLiteral(GUICHET_SOURCE_DIR "/tests/server/contract"); }
    static QString openApi() { return QStringLiteral(GUICHET_SOURCE_DIR "/resources/api/openapi.yaml"); }
    static QByteArray uuid() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }
    static QByteArray quoted() { return '"' + uuid() + '"'; }

    using Headers = QHash<QByteArray, QByteArray>;
    Headers authorized(Headers headers) const
    {
        headers.insert("authorization", "Bearer " + m_token);
        return headers;
    }
    Answer tus(const QByteArray& method, const QByteArray& target, Headers headers, const QByteArray& body = {}) const
    {
        headers.insert("tus-resumable", "1.0.0");
        return m_server->call(method, target, authorized(headers), body);
    }
    Answer put(const QByteArray& target, const QByteArray& ifMatch, const QByteArray& body) const
    {
        Headers headers{{"content-type", "application/json"}, {"idempotency-key", quoted()}};
        if (!ifMatch.isEmpty())
            headers.insert("if-match", ifMatch);
        return m_server->call("PUT", target, authorized(headers), body);
    }

    guichet::test::EditionMaker m_maker;
    QString m_node;
    QTemporaryDir m_folder;
    std::unique_ptr<ServerProgram> m_server;
    QProcess m_proxy;
    QByteArray m_address;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestContract)
#include "test_Contract.moc"
