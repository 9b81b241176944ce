#include "sandbox/ServerProgram.h"
#include "server/tokens/IssuerVerifier.h"
#include "service/ApiClient.h"
#include "service/Failures.h"
#include "service/peers/Peers.h"
#include "tasks/Finished.h"

#include <QCoreApplication>
#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;
using sandbox::testing::ServerProgram;

namespace {

const QString resource = u"https://guichet.example/api"_s;

class ShiftedClock : public server::Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(shift); }
    qint64 shift = 0;
};

} // namespace

/// guichet-server --issuer with a real provider: its access tokens are accepted, as JWT by its published keys or by
/// asking it, and nothing else is.
class TestIssuerPeer : public QObject
{
    Q_OBJECT

    Peers m_peers;
    Transport m_transport;
    MemoryTokenStore m_store;
    FormBrowser m_browser;
    QTemporaryDir m_folder;

    QStringList byKeys() const { return {u"--issuer"_s, m_peers.url().toString(), u"--audience"_s, resource}; }
    QStringList byAsking() const
    {
        return {u"--issuer"_s,       m_peers.url().toString(),         u"--introspection-client"_s,
                u"guichet-server"_s, u"--introspection-secret-file"_s, m_folder.filePath(u"secret"_s)};
    }

    Result<void> signIn(Session& session, bool byDevice)
    {
        if (byDevice) {
            const std::function<void(DeviceCode)> show = [this](const DeviceCode& code) {
                m_browser.open(code.completeAddress);
            };
            return finished(session.signInByDevice(show));
        }
        const std::function<void(QUrl)> show = [this](const QUrl& address) { m_browser.open(address); };
        return finished(session.signInByBrowser(show));
    }

    static QString why(const auto& result)
    {
        return result ? QString() : failureName(result.error().code) + u' ' + result.error().arguments.join(u' ');
    }

    /// An access token for the resource, or one that only the provider can read.
    QByteArray accessToken(bool jwt)
    {
        ServerProgram server(jwt ? byKeys() : byAsking());
        if (!server.start())
            qFatal("no server for a test");
        Session session(&m_transport, &m_store, QUrl(QString::fromLatin1(server.address())));
        const auto signedIn = signIn(session, false);
        return signedIn ? finished(session.accessToken()).value_or(QByteArray()) : QByteArray();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationVersion(u"1.0.0"_s);
        if (const QString missing = Peers::missing(); !missing.isEmpty()) {
            qInfo("%s", qPrintable(missing));
            QSKIP("NOT RUN");
        }
        QVERIFY(m_peers.start());
        QFile secret(m_folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("a-secret-of-the-server\n") > 0);
    }

    void whoSignedInThereIsServedHere_data()
    {
        QTest::addColumn<bool>("jwt");
        QTest::addColumn<bool>("byDevice");
        for (const bool jwt : {true, false})
            for (const bool byDevice : {false, true})
                QTest::addRow("%s, %s", jwt ? "by its keys" : "by asking", byDevice ? "device grant" : "browser")
                    << jwt << byDevice;
    }

    void whoSignedInThereIsServedHere()
    {
        QFETCH(bool, jwt);
        QFETCH(bool, byDevice);
        ServerProgram server(jwt ? byKeys() : byAsking());
        QVERIFY(server.start());
        Session session(&m_transport, &m_store, QUrl(QString::fromLatin1(server.address())));
        ApiClient api(&m_transport, &session);
        const auto signedIn = signIn(session, byDevice);
        QVERIFY2(signedIn, qPrintable(why(signedIn)));
        const QByteArray token = finished(session.accessToken()).value();
        QCOMPARE(token.count('.') == 2, jwt);
        const auto before = finished(api.requests());
        QVERIFY2(before, qPrintable(why(before)));

        // The token that follows it is worth as much.
        session.refused(token);
        const auto after = finished(api.requests());
        QVERIFY2(after, qPrintable(why(after)));
        QVERIFY(finished(session.accessToken()).value() != token);

        // And what was signed out of nothing any more, where the provider is asked.
        const QByteArray last = finished(session.accessToken()).value();
        QVERIFY(finished(session.signOut()));
        QVERIFY(!finished(api.requests()));
        if (!jwt)
            QTRY_COMPARE_WITH_TIMEOUT(server.call("GET", "/v1/requests", {{"authorization", "Bearer " + last}}).status,
                                      401, 30'000);
    }

    void whatIsNoAccessTokenOfTheIssuerIsRefused()
    {
        ShiftedClock clock;
        server::IssuerVerifier verifier({m_peers.url().toString(), resource, {}, {}},
                                        std::make_unique<server::JsonFetcher>(), clock);
        QVERIFY(verifier.discover());
        const QByteArray token = accessToken(true);
        QCOMPARE(token.count('.'), 2);
        QVERIFY(verifier.verify(token));

        const QList<QByteArray> parts = token.split('.');
        const auto refused = [&](const QByteArray& other) {
            const auto verdict = verifier.verify(other);
            return !verdict && verdict.error() == server::TokenRefusal::Invalid;
        };
        QByteArray otherSignature = parts[2];
        otherSignature[10] = otherSignature[10] == 'A' ? 'B' : 'A';
        QVERIFY(refused(parts[0] + '.' + parts[1] + '.' + otherSignature));
        QByteArray claims = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
        QVERIFY(claims.contains("someone"));
        claims.replace("someone", "another");
        QVERIFY(refused(parts[0] + '.' +
                        claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '.' +
                        parts[2]));
        const QByteArray none = QByteArray("{\"alg\":\"none\",\"typ\":\"at+jwt\"}")
                                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QVERIFY(refused(none + '.' + parts[1] + '.'));
        QVERIFY(refused(none + '.' + parts[1] + '.' + parts[2]));
        QVERIFY(refused(accessToken(false)));
        QVERIFY(refused(""));

        clock.shift = 120; // it lives for 40 seconds
        QVERIFY(refused(token));
        clock.shift = 0;
        server::IssuerVerifier elsewhere({m_peers.url().toString(), u"https://other.example"_s, {}, {}},
                                         std::make_unique<server::JsonFetcher>(), clock);
        QVERIFY(elsewhere.discover());
        QVERIFY(!elsewhere.verify(token));
    }

    void anIssuerThatIsNoneIsSaidAtTheStart()
    {
        QTemporaryDir data;
        const QStringList arguments{u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, data.path(), u"--issuer"_s};
        QByteArray said;
        QCOMPARE(ServerProgram::exitCode(arguments + QStringList{m_peers.url().toString() + u"/nowhere"_s}, &said), 3);
        QVERIFY(!said.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIssuerPeer)
#include "test_IssuerPeer.moc"
