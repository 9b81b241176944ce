#include "sandbox/ServerProgram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <QUuid>

using namespace guichet::sandbox::testing;
using namespace Qt::Literals::StringLiterals;

/// guichet-server as people start it.
class TestServerProgram : public QObject
{
    Q_OBJECT

private slots:
    void aRequestIsFiledExaminedAndItsPapersRead()
    {
        ServerProgram server(
            {u"--sandbox"_s, u"--auto-approve"_s, u"--scenario"_s, u"approve"_s, u"--speed"_s, u"86400000"_s});
        QVERIFY(server.start());
        const QJsonObject discovery = server.call("GET", "/.well-known/guichet-permis").json();
        QCOMPARE(discovery.value(u"environment").toString(), u"sandbox"_s);
        QCOMPARE(discovery.value(u"issuer").toString().toLatin1(), server.address() + "/openid");
        const QByteArray token = server.token();
        const Answer filed = server.submit(token, uuid(), server.preparedFiling(token));
        QVERIFY2(filed.status == 201, filed.body.constData());
        const QByteArray target = filed.header("location");
        const QHash<QByteArray, QByteArray> authorized{{"authorization", "Bearer " + token}};
        QTRY_COMPARE(server.call("GET", target, authorized).json().value(u"state").toString(), u"approved"_s);
        QTRY_COMPARE(QDir(server.data() + u"/outbox"_s).entryList(QDir::Files).size(), 2);
        const QJsonArray outputs = server.call("GET", target, authorized).json().value(u"outputs").toArray();
        QCOMPARE(outputs.size(), 2);
        for (const QJsonValue& output : outputs) {
            const Answer paper = server.call("GET", output[u"url"].toString().toLatin1(), authorized);
            QVERIFY(paper.body.startsWith("%PDF-"));
            QCOMPARE(paper.body.size(), output[u"bytes"].toInt());
        }
        QCOMPARE(outputs.at(1)[u"name"].toString(), u"driving-rights-certificate"_s);
        QCOMPARE(server.terminate(), 0);
    }

    void anIncompleteRequestIsRefusedByTheCatalogue()
    {
        ServerProgram server({u"--sandbox"_s, u"--auto-approve"_s});
        QVERIFY(server.start());
        const QByteArray token = server.token();
        QJsonObject filing = QJsonDocument::fromJson(server.preparedFiling(token)).object();
        QJsonObject request = filing.value(u"request").toObject();
        request.remove(u"consents"_s);
        filing.insert(u"request"_s, request);
        QJsonArray documents = filing.value(u"documents").toArray();
        documents.removeFirst();
        filing.insert(u"documents"_s, documents);
        const Answer refused = server.submit(token, uuid(), QJsonDocument(filing).toJson());
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.json().value(u"type").toString(), u"/problems/request-refused"_s);
        QVERIFY2(refused.body.contains("/request/consents/loss-is-final"), refused.body.constData());
        QVERIFY2(refused.body.contains("/request/documents/identity"), refused.body.constData());
        QVERIFY(refused.body.contains("This document is required and missing."));
    }

    void killedBetweenCommitAndAnswerItAnswersTheSameCallWithTheSameRequest()
    {
        ServerProgram server({u"--sandbox"_s, u"--auto-approve"_s});
        QVERIFY(server.start());
        const QByteArray token = server.token();
        for (const bool before : {false, true, false, true}) {
            const QByteArray key = uuid(), filing = server.preparedFiling(token);
            QStringList order{u"faults"_s, u"set"_s, u"submit"_s, u"stall"_s};
            if (before)
                order.append(u"--before"_s);
            QCOMPARE(server.ctl(order), 0);
            QCOMPARE(server.submit(token, key, filing, 1).status, 0);
            server.kill();
            QVERIFY(server.start());
            const Answer replayed = server.submit(token, key, filing);
            QCOMPARE(replayed.status, 201);
            QCOMPARE(replayed.header("idempotency-replayed"), before ? "" : "true");
            QCOMPARE(server.submit(token, key, filing).body, replayed.body);
        }
        const Answer all = server.call("GET", "/v1/requests", {{"authorization", "Bearer " + token}});
        QCOMPARE(all.json().value(u"requests").toArray().size(), 4);
    }

    void everyFaultIsSeenByTheCallerAndNothingIsFiledTwice()
    {
        ServerProgram server({u"--sandbox"_s, u"--auto-approve"_s});
        QVERIFY(server.start());
        const QByteArray token = server.token();
        int filed = 0;
        for (const char* kind : {"cut", "reset", "truncated", "status:503", "html", "twice", "early-hint"}) {
            const QByteArray key = uuid(), filing = server.preparedFiling(token);
            QCOMPARE(server.ctl({u"faults"_s, u"set"_s, u"submit"_s, QString::fromLatin1(kind)}), 0);
            server.submit(token, key, filing, 2);
            QCOMPARE(server.submit(token, key, filing).status, 201);
            ++filed;
            const Answer all = server.call("GET", "/v1/requests", {{"authorization", "Bearer " + token}});
            QCOMPARE(all.json().value(u"requests").toArray().size(), filed);
        }
    }

    void ordersAreTakenFromTheTerminal()
    {
        ServerProgram server({u"--sandbox"_s, u"--auto-approve"_s});
        QVERIFY(server.start());
        const QByteArray token = server.token();
        const Answer filed = server.submit(token, uuid(), server.preparedFiling(token));
        const QString id = filed.json().value(u"id").toString();
        QByteArray output;
        QCOMPARE(server.ctl({u"request"_s, id, u"approved"_s}), 1); // not legal
        QCOMPARE(server.ctl({u"request"_s, id, u"nonsense"_s}), 2);
        QCOMPARE(server.ctl({u"request"_s, u"nobody"_s, u"approved"_s}), 1);
        QCOMPARE(server.ctl({u"request"_s, id, u"to-complete"_s, u"--force"_s, u"--reason"_s, u"Le timbre manque."_s}),
                 0);
        const QJsonObject seen =
            server.call("GET", filed.header("location"), {{"authorization", "Bearer " + token}}).json();
        QCOMPARE(seen.value(u"state").toString(), u"to-complete"_s);
        QCOMPARE(seen.value(u"reasons")[0][u"text"].toString(), u"Le timbre manque."_s);
        QCOMPARE(server.ctl({u"faults"_s, u"set"_s, u"chunk"_s, u"cut"_s}), 2);
        QCOMPARE(server.ctl({u"faults"_s, u"set"_s, u"upload-chunk"_s, u"cut"_s, u"--times"_s, u"3"_s}), 0);
        QCOMPARE(server.ctl({u"faults"_s, u"list"_s}, &output), 0);
        QVERIFY(output.contains("\"upload-chunk\"") && output.contains("\"times\": 3"));
        QCOMPARE(server.ctl({u"faults"_s, u"clear"_s}), 0);
        QCOMPARE(QFileInfo(server.data() + u"/control.sock"_s).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        server.kill();
        QCOMPARE(server.ctl({u"faults"_s, u"list"_s}), 3);
    }

    void oneFolderServesOneServer()
    {
        ServerProgram server;
        QVERIFY(server.start());
        QByteArray errors;
        QCOMPARE(ServerProgram::exitCode({u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, server.data(), u"--sandbox"_s},
                                         &errors),
                 4);
        QVERIFY2(errors.contains("GP-8013"), errors.constData());
    }

    void wrongUseIsToldWithExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList base{u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, u"unused"_s};
        QTest::newRow("auto-approve without sandbox")
            << base + QStringList{u"--issuer"_s, u"https://i.example"_s, u"--auto-approve"_s};
        QTest::newRow("speed without sandbox")
            << base + QStringList{u"--issuer"_s, u"https://i.example"_s, u"--speed"_s, u"2"_s};
        QTest::newRow("neither issuer nor sandbox") << base;
        QTest::newRow("no data") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--sandbox"_s};
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s, u"--data"_s, u"unused"_s,
                                                u"--sandbox"_s};
        QTest::newRow("certificate without key") << base + QStringList{u"--sandbox"_s, u"--tls-cert"_s, u"x"_s};
        QTest::newRow("training room without TLS") << base + QStringList{u"--sandbox"_s, u"--training-room"_s};
        QTest::newRow("unknown scenario") << base + QStringList{u"--sandbox"_s, u"--scenario"_s, u"x"_s};
        QTest::newRow("speed 0") << base + QStringList{u"--sandbox"_s, u"--speed"_s, u"0"_s};
        QTest::newRow("unknown database") << base + QStringList{u"--sandbox"_s, u"--database"_s, u"mysql://x"_s};
        QTest::newRow("unknown option") << base + QStringList{u"--sandbox"_s, u"--nonsense"_s};
        QTest::newRow("unknown word") << base + QStringList{u"--sandbox"_s, u"serve"_s};
        QTest::newRow("ctl without order") << QStringList{u"ctl"_s, u"--data"_s, u"unused"_s};
    }
    void wrongUseIsToldWithExitTwo()
    {
        QFETCH(QStringList, arguments);
        QByteArray errors;
        QCOMPARE(ServerProgram::exitCode(arguments, &errors), 2);
        QVERIFY(!errors.trimmed().isEmpty() && errors.trimmed().count('\n') == 0);
        QVERIFY(!QFile::exists(u"unused"_s));
    }

    void otherMachinesAreNotServedWithoutATrainingRoom()
    {
        ServerProgram server;
        QByteArray errors;
        QCOMPARE(ServerProgram::exitCode({u"--listen"_s, u"0.0.0.0:0"_s, u"--data"_s, server.data(), u"--sandbox"_s},
                                         &errors),
                 2);
        QVERIFY2(errors.contains("GP-8007"), errors.constData());
    }

    void helpAndVersionAreTold()
    {
        QByteArray output;
        QCOMPARE(ServerProgram::exitCode({u"--version"_s}, nullptr, &output), 0);
        QVERIFY(output.startsWith("guichet-server 0."));
        QCOMPARE(ServerProgram::exitCode({u"--help"_s, u"--lang"_s, u"fr"_s}, nullptr, &output), 0);
        QVERIFY(output.contains("serveur de référence"));
        QCOMPARE(ServerProgram::exitCode({u"--help"_s, u"--lang"_s, u"en"_s}, nullptr, &output), 0);
        QVERIFY(output.contains("reference server"));
    }

    void theAccessLogNamesNobody()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(u"access.log"_s);
        ServerProgram server({u"--sandbox"_s, u"--auto-approve"_s, u"--access-log"_s, log});
        QVERIFY(server.start());
        const QByteArray token = server.token();
        server.submit(token, uuid(), server.preparedFiling(token));
        QCOMPARE(server.terminate(), 0);
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines = file.readAll();
        QVERIFY(lines.contains(" POST /v1/requests 201 ") && lines.contains(" PATCH /v1/uploads/{upload} 204 "));
        QVERIFY(!lines.contains(token) && !lines.contains("127.0.0.1") && !lines.contains("user_code"));
    }

private:
    static QByteArray uuid() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }
};

QTEST_GUILESS_MAIN(TestServerProgram)
#include "test_ServerProgram.moc"
