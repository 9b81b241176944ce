#include "service/ApiCall.h"
#include "service/Failures.h"
#include "service/support/PlayedService.h"
#include "tasks/Finished.h"

#include <QSignalSpy>
#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray stored(PlayedService& service)
{
    return finished(service.store.read(u"refresh:"_s + service.peer.url().toString())).value_or(QByteArray());
}

Result<HttpAnswer> get(PlayedService& service)
{
    HttpCall call;
    call.url = service.peer.url(u"/v1/things"_s);
    return finished(authorised(&service.transport, &service.session, call));
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNotSignedInMustSignIn()
    {
        PlayedService service;
        const auto token = finished(service.session.accessToken());
        QVERIFY(!token);
        QCOMPARE(token.error().code, failure::signInNeeded);
        QVERIFY(!service.session.isSignedIn());
        QCOMPARE(service.peer.count("POST"), 0);
    }

    void aKeptSignInIsUsedAndItsRotationKept()
    {
        PlayedService service;
        service.signIn();
        QCOMPARE(*finished(service.session.accessToken()), QByteArray("access-1"));
        QCOMPARE(stored(service), QByteArray("refresh-1"));
        QCOMPARE(*finished(service.session.accessToken()), QByteArray("access-1")); // still fresh
        QCOMPARE(service.issued, 1);
    }

    void callersAtTheSameTimeShareOneRefresh()
    {
        PlayedService service;
        service.signIn();
        int ended = 0;
        TaskScope scope;
        const auto ask = [](Session* session, int* count) -> Task<void> {
            const auto token = co_await session->accessToken();
            *count += token && *token == "access-1" ? 1 : 0;
        };
        for (int i = 0; i < 5; ++i)
            scope.start(ask(&service.session, &ended));
        QTRY_COMPARE(ended, 5);
        QCOMPARE(service.issued, 1);
    }

    void aCallerThatEndsDoesNotLoseTheRotation()
    {
        PlayedService service;
        service.signIn();
        {
            TaskScope scope;
            const auto ask = [](Session* session) -> Task<void> { co_await session->accessToken(); };
            scope.start(ask(&service.session));
            QTRY_COMPARE(service.peer.count("GET", "/.well-known"), 1);
        }
        QTRY_COMPARE(stored(service), QByteArray("refresh-1"));
        QCOMPARE(*finished(service.session.accessToken()), QByteArray("access-1"));
        QCOMPARE(service.issued, 1);
    }

    void aSessionMayEndWhileItRefreshes()
    {
        PlayedService service;
        service.signIn();
        auto session = std::make_unique<Session>(&service.transport, &service.store, service.peer.url());
        TaskScope scope;
        const auto ask = [](std::unique_ptr<Session>* owned) -> Task<void> {
            const auto token = co_await (*owned)->accessToken();
            owned->reset(); // as a command of the terminal does that is over
        };
        scope.start(ask(&session));
        QTRY_VERIFY(!session);
        QTRY_COMPARE(scope.running(), 0);
    }

    void anExpiredTokenIsRefreshedBeforeItIsSent()
    {
        PlayedService service;
        service.signIn();
        service.tokenLife = 10; // less than the margin
        QVERIFY(finished(service.session.accessToken()));
        service.tokenLife = 600;
        QCOMPARE(*finished(service.session.accessToken()), QByteArray("access-2"));
    }

    void aRefusedTokenIsRefreshedOnce()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("GET /v1/things", [&](const Asked& asked) {
            return asked.header("authorization") == "Bearer access-2" ? Said::json({})
                                                                      : Said::problem(401, "sign-in-expired");
        });
        const auto answer = get(service);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(service.peer.count("GET", "/v1/things"), 2);
        QCOMPARE(service.issued, 2);
    }

    void aTokenRefusedForEverIsNotTriedForEver()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("GET /v1/things", [](const Asked&) { return Said::problem(401, "sign-in-expired"); });
        const auto answer = get(service);
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(service.peer.count("GET", "/v1/things"), 2);
    }

    void tokensGoToTheServiceOnly()
    {
        PlayedService service;
        service.signIn();
        HttpPeer foreign;
        HttpCall call;
        call.url = foreign.url(u"/v1/things"_s);
        const auto answer = finished(authorised(&service.transport, &service.session, call));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::uploadForeign);
        QCOMPARE(foreign.connections(), 0);
    }

    void aDeadRefreshTokenEndsTheSignIn()
    {
        PlayedService service;
        service.signIn();
        service.pendingErrors = {u"invalid_grant"_s};
        QSignalSpy changed(&service.session, &Session::signedInChanged);
        const auto token = finished(service.session.accessToken());
        QVERIFY(!token);
        QCOMPARE(token.error().code, failure::signInNeeded);
        QCOMPARE(stored(service), QByteArray());
        QCOMPARE(changed.size(), 1);
    }

    void aTokenThatAnotherProgramRotatedIsTakenOver()
    {
        PlayedService service;
        service.signIn();
        service.tokenLife = 1;
        QVERIFY(finished(service.session.accessToken())); // has refresh-1 now
        finished(service.store.write(u"refresh:"_s + service.peer.url().toString(), "refresh-of-another"));
        service.pendingErrors = {u"invalid_grant"_s};
        service.tokenLife = 600;
        QVERIFY(finished(service.session.accessToken()));
        QCOMPARE(service.peer.asked().last().form().queryItemValue(u"refresh_token"_s), u"refresh-of-another"_s);
    }

    void aNetworkThatFailsKeepsTheSignIn()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("POST /openid/token", [](const Asked&) { return Said::broken(Said::How::Nothing); });
        const auto token = finished(service.session.accessToken());
        QVERIFY(!token);
        QCOMPARE(token.error().code, failure::outcomeUnknown);
        QCOMPARE(stored(service), QByteArray("refresh-0"));
        service.instead.clear();
        QVERIFY(finished(service.session.accessToken()));
    }

    void signingOutRevokesAndForgetsAlsoWhatWasOnlyKept()
    {
        PlayedService service;
        service.signIn();
        QVERIFY(finished(service.session.signOut()));
        QCOMPARE(stored(service), QByteArray());
        QCOMPARE(service.peer.count("POST", "/openid/revoke"), 1);
        QCOMPARE(service.peer.asked().last().form().queryItemValue(u"token"_s), u"refresh-0"_s);
        QVERIFY(!finished(service.session.accessToken()));
    }

    void signingOutForgetsEvenWithoutANetwork()
    {
        PlayedService service;
        service.signIn();
        QVERIFY(finished(service.session.accessToken()));
        service.instead.insert("POST /openid/revoke", [](const Asked&) { return Said::broken(Said::How::Nothing); });
        service.instead.insert("GET /openid/.well-known/openid-configuration",
                               [](const Asked&) { return Said::broken(Said::How::Nothing); });
        QVERIFY(!finished(service.session.signOut()));
        QCOMPARE(stored(service), QByteArray());
        QVERIFY(!service.session.isSignedIn());
    }

    void signingOutDuringARefreshStaysSignedOut()
    {
        PlayedService service;
        service.signIn();
        std::optional<bool> signedOut;
        TaskScope scope;
        const auto signOut = [](Session* session, std::optional<bool>* done) -> Task<void> {
            const auto result = co_await session->signOut();
            *done = result.has_value();
        };
        service.instead.insert("POST /openid/token", [&](const Asked&) {
            if (!signedOut)
                scope.start(signOut(&service.session, &signedOut)); // before the answer goes back
            return service.tokens();
        });
        QVERIFY(!finished(service.session.accessToken()));
        QTRY_VERIFY(signedOut.has_value());
        QCOMPARE(stored(service), QByteArray());
        QVERIFY(!service.session.isSignedIn());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_Session.moc"
