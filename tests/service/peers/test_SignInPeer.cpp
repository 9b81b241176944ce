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

/// Sign-in against oidc-provider: code with PKCE over the loopback, device grant, rotation, revocation.
class TestSignInPeer : public QObject
{
    Q_OBJECT

    Peers m_peers;
    Transport m_transport;
    MemoryTokenStore m_store;
    FormBrowser m_browser;

    Result<void> byBrowser(Session& session)
    {
        const std::function<void(QUrl)> show = [this](const QUrl& address) { m_browser.open(address); };
        return finished(session.signInByBrowser(show));
    }

    Result<void> byDevice(Session& session)
    {
        const std::function<void(DeviceCode)> show = [this](const DeviceCode& code) {
            m_browser.open(code.completeAddress);
        };
        return finished(session.signInByDevice(show));
    }

    QByteArray refreshToken() { return finished(m_store.read(u"refresh:"_s + m_peers.url().toString())).value_or(""); }

    static QString why(const Result<void>& result)
    {
        return result ? QString() : failureName(result.error().code) + u' ' + result.error().arguments.join(u' ');
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
    }

    void theBrowserComesBackWithACode()
    {
        Session session(&m_transport, &m_store, m_peers.url());
        const auto signedIn = byBrowser(session);
        QVERIFY2(signedIn, qPrintable(why(signedIn)));
        QVERIFY(!finished(session.accessToken()).value().isEmpty());
        QVERIFY2(!refreshToken().isEmpty(), "no refresh token: offline_access was not granted");
        QTRY_VERIFY(m_browser.page().contains("go back to Guichet Permis"));
    }

    void anotherDeviceGrants()
    {
        Session session(&m_transport, &m_store, m_peers.url());
        const auto signedIn = byDevice(session);
        QVERIFY2(signedIn, qPrintable(why(signedIn)));
        QVERIFY(!finished(session.accessToken()).value().isEmpty());
        QVERIFY2(!refreshToken().isEmpty(), "no refresh token: offline_access was not granted");
        QVERIFY(m_browser.page().contains("done"));
    }

    void aRefreshTokenIsRotatedAndTheOldOneWorthNothing()
    {
        Session session(&m_transport, &m_store, m_peers.url());
        QVERIFY(byBrowser(session));
        const QByteArray first = finished(session.accessToken()).value();
        const QByteArray used = refreshToken();
        session.refused(first);
        const QByteArray second = finished(session.accessToken()).value();
        QVERIFY(second != first);
        QVERIFY(refreshToken() != used);

        // Whoever steals the old one gets nothing.
        const auto service = finished(session.discovery());
        SignIn thief(&m_transport, *service);
        const auto stolen = finished(thief.refresh(used));
        QVERIFY(!stolen);
        QCOMPARE(stolen.error().code, failure::signInNeeded);
    }

    void anotherRunOfTheProgramIsSignedInByWhatWasKept()
    {
        Session first(&m_transport, &m_store, m_peers.url());
        QVERIFY(byBrowser(first));
        Session next(&m_transport, &m_store, m_peers.url());
        QVERIFY(!finished(next.accessToken()).value().isEmpty());
    }

    void signingOutRevokes()
    {
        Session session(&m_transport, &m_store, m_peers.url());
        QVERIFY(byBrowser(session));
        const QByteArray kept = refreshToken();
        QVERIFY(finished(session.signOut()));
        QVERIFY(refreshToken().isEmpty());
        const auto service = finished(session.discovery());
        SignIn later(&m_transport, *service);
        const auto refused = finished(later.refresh(kept));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, failure::signInNeeded);
    }
};

QTEST_GUILESS_MAIN(TestSignInPeer)
#include "test_SignInPeer.moc"
