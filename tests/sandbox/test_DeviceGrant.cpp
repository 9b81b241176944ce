#include "sandbox/SandboxFixture.h"

#include <QTest>

using namespace guichet;
using namespace guichet::sandbox;
using namespace guichet::sandbox::testing;

class TestDeviceGrant : public QObject
{
    Q_OBJECT

private slots:
    void aPersonSignsInOnAnotherScreen()
    {
        SandboxFixture fixture;
        const HttpResponse begun = begin(fixture);
        QCOMPARE(begun.status, 200);
        const QByteArray device = fixture.member(begun, "device_code"), user = fixture.member(begun, "user_code");
        QVERIFY(QRegularExpression(u"^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$"_s)
                    .match(QString::fromLatin1(user))
                    .hasMatch());
        QCOMPARE(fixture.json(begun).value(u"expires_in").toInt(), 300);
        QCOMPARE(fixture.member(poll(fixture, device), "error"), "authorization_pending");

        const HttpResponse page = fixture.get("/device?user_code=" + user);
        QVERIFY(page.body.contains(user)); // to be compared with the other screen
        const QByteArray typed = user.toLower().replace('-', ' ');
        const HttpResponse approved = approve(fixture, typed);
        QVERIFY(approved.body.contains("You are signed in"));
        const HttpResponse tokens = poll(fixture, device);
        QCOMPARE(tokens.status, 200);
        QVERIFY(fixture.grants->verify(fixture.member(tokens, "access_token")));
        QVERIFY(fixture.member(tokens, "refresh_token").isEmpty()); // a kiosk doesn't ask for one
    }

    void aDeviceCodeServesOnce()
    {
        SandboxFixture fixture;
        const HttpResponse begun = begin(fixture);
        const QByteArray device = fixture.member(begun, "device_code"), user = fixture.member(begun, "user_code");
        QCOMPARE(approve(fixture, user).status, 200);
        QCOMPARE(approve(fixture, user).status, 400);
        QCOMPARE(poll(fixture, device).status, 200);
        QCOMPARE(fixture.member(poll(fixture, device), "error"), "expired_token");
    }

    void aCodeEndsWithItsTime()
    {
        SandboxFixture fixture;
        const HttpResponse begun = begin(fixture);
        fixture.clock.forward(std::chrono::seconds(301));
        QCOMPARE(approve(fixture, fixture.member(begun, "user_code")).status, 400);
        QCOMPARE(fixture.member(poll(fixture, fixture.member(begun, "device_code")), "error"), "expired_token");
        QCOMPARE(fixture.member(poll(fixture, "unknown"), "error"), "expired_token");
    }

    void pollingTooOftenIsToldSo()
    {
        SandboxFixture fixture;
        const QByteArray device = fixture.member(begin(fixture), "device_code");
        QCOMPARE(fixture.member(poll(fixture, device), "error"), "authorization_pending");
        QCOMPARE(fixture.member(poll(fixture, device), "error"), "slow_down");
        fixture.clock.forward(std::chrono::seconds(1));
        QCOMPARE(fixture.member(poll(fixture, device), "error"), "authorization_pending");
    }

    void testsMayBeGrantedAtOnce()
    {
        SandboxFixture fixture(true);
        const HttpResponse tokens = poll(fixture, fixture.member(begin(fixture), "device_code"));
        QCOMPARE(tokens.status, 200);
        const auto first = fixture.grants->verify(fixture.member(tokens, "access_token"));
        const HttpResponse again = poll(fixture, fixture.member(begin(fixture), "device_code"));
        QVERIFY(first && *first == *fixture.grants->verify(fixture.member(again, "access_token")));
    }

    void anotherClientIsRefused()
    {
        SandboxFixture fixture;
        QCOMPARE(fixture.post("/device_authorization", {{"client_id", "other"}}).status, 401);
        QCOMPARE(fixture.post("/token", {{"client_id", "guichet-permis"}, {"grant_type", "password"}}).status, 400);
    }

private:
    static HttpResponse begin(SandboxFixture& fixture)
    {
        return fixture.post("/device_authorization", {{"client_id", "guichet-permis"}, {"scope", "openid"}});
    }

    static HttpResponse poll(SandboxFixture& fixture, const QByteArray& device)
    {
        return fixture.post("/token", {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                                       {"client_id", "guichet-permis"},
                                       {"device_code", device}});
    }

    static HttpResponse approve(SandboxFixture& fixture, const QByteArray& userCode)
    {
        return fixture.post("/device", {{"user_code", userCode},
                                        {"email", "yasmina@example.org"},
                                        {"password", "correct horse"},
                                        {"do", "create"}});
    }
};

QTEST_GUILESS_MAIN(TestDeviceGrant)
#include "test_DeviceGrant.moc"
