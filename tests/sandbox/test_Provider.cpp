#include "sandbox/SandboxFixture.h"

#include <QTest>

using namespace guichet;
using namespace guichet::sandbox;
using namespace guichet::sandbox::testing;

class TestProvider : public QObject
{
    Q_OBJECT

private slots:
    void aPersonCreatesAnAccountAndTheProgramGetsTokens()
    {
        SandboxFixture fixture;
        const auto answer = fixture.signInByPage("yasmina@example.org");
        QCOMPARE(answer.value(u"state"_s), u"a state"_s);
        QCOMPARE(answer.value(u"iss"_s), fixture.settings.issuer);
        const HttpResponse tokens = fixture.redeem(answer.value(u"code"_s).toLatin1());
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.header("Cache-Control"), "no-store");
        QCOMPARE(fixture.json(tokens).value(u"expires_in").toInt(), 600);
        QVERIFY(fixture.grants->verify(fixture.member(tokens, "access_token")));
        const HttpResponse user = fixture.get("/userinfo", fixture.member(tokens, "access_token"));
        QCOMPARE(fixture.member(user, "email"), "yasmina@example.org");
    }

    void theIdTokenIsSignedWithThePublishedKey()
    {
        SandboxFixture fixture;
        const auto answer = fixture.signInByPage("yasmina@example.org");
        const QByteArray token = fixture.member(fixture.redeem(answer.value(u"code"_s).toLatin1()), "id_token");
        const QList<QByteArray> parts = token.split('.');
        QCOMPARE(parts.size(), 3);
        const auto claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding));
        QCOMPARE(claims[u"nonce"].toString(), u"n-1"_s);
        QCOMPARE(claims[u"aud"].toString(), u"guichet-permis"_s);
        QCOMPARE(claims[u"iss"].toString(), fixture.settings.issuer);
        QVERIFY(claims[u"exp"].toInteger() > fixture.clock.now().toSecsSinceEpoch());
        QCOMPARE(parts.at(2), base64url(signRs256(fixture.key, parts.at(0) + '.' + parts.at(1))));
        const QJsonValue key = fixture.json(fixture.get("/jwks")).value(u"keys")[0];
        QCOMPARE(key[u"n"].toString().toLatin1(), publicNumbers(fixture.key).first);
    }

    void theSamePersonIsTheSameOwnerAtEachSignIn()
    {
        SandboxFixture fixture;
        const auto owner = [&](const QByteArray& email, const QByteArray& what) {
            const auto answer = fixture.signInByPage(email, what);
            const HttpResponse tokens = fixture.redeem(answer.value(u"code"_s).toLatin1());
            return fixture.grants->verify(fixture.member(tokens, "access_token")).value_or(server::Account{}).owner;
        };
        const QByteArray first = owner("yasmina@example.org", "create");
        QVERIFY(!first.isEmpty());
        QCOMPARE(owner("Yasmina@Example.org ", "sign-in"), first);
        QVERIFY(owner("marcel@example.org", "create") != first);
    }

    void aCodeServesOnceAndItsTokensEndWithTheSecondUse()
    {
        SandboxFixture fixture;
        const QByteArray code = fixture.signInByPage("yasmina@example.org").value(u"code"_s).toLatin1();
        const QByteArray token = fixture.member(fixture.redeem(code), "access_token");
        QVERIFY(fixture.grants->verify(token));
        const HttpResponse second = fixture.redeem(code);
        QCOMPARE(second.status, 400);
        QCOMPARE(fixture.member(second, "error"), "invalid_grant");
        QVERIFY(!fixture.grants->verify(token));
    }

    void aCodeIsBoundToVerifierRedirectAndTime()
    {
        SandboxFixture fixture;
        int person = 0;
        const auto code = [&] {
            return fixture.signInByPage("person" + QByteArray::number(++person) + "@example.org")
                .value(u"code"_s)
                .toLatin1();
        };
        QCOMPARE(fixture.redeem(code(), "another-verifier-of-forty-three-characters-and-more").status, 400);
        QCOMPARE(fixture.redeem(code(), {}).status, 400);
        QCOMPARE(fixture.redeem(code(), verifier, "http://127.0.0.1:1/callback").status, 400);
        QCOMPARE(fixture.redeem("nonsense").status, 400);
        const QByteArray late = code();
        fixture.clock.forward(std::chrono::seconds(61));
        QCOMPARE(fixture.redeem(late).status, 400);
    }

    void refreshTokensRotateAndReuseEndsTheSignIn()
    {
        SandboxFixture fixture;
        const QByteArray code = fixture.signInByPage("yasmina@example.org").value(u"code"_s).toLatin1();
        const QByteArray first = fixture.member(fixture.redeem(code), "refresh_token");
        const HttpResponse renewed = fixture.refresh(first);
        QCOMPARE(renewed.status, 200);
        const QByteArray second = fixture.member(renewed, "refresh_token");
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(fixture.refresh(first).status, 400);
        QCOMPARE(fixture.refresh(second).status, 400);
        QVERIFY(!fixture.grants->verify(fixture.member(renewed, "access_token")));
    }

    void tokensExpireAndCanBeRevoked()
    {
        SandboxFixture fixture;
        const HttpResponse tokens =
            fixture.redeem(fixture.signInByPage("yasmina@example.org").value(u"code"_s).toLatin1());
        const QByteArray access = fixture.member(tokens, "access_token");
        fixture.clock.forward(std::chrono::seconds(599));
        QVERIFY(fixture.grants->verify(access));
        fixture.clock.forward(std::chrono::seconds(2));
        QVERIFY(!fixture.grants->verify(access));
        const HttpResponse renewed = fixture.refresh(fixture.member(tokens, "refresh_token"));
        QCOMPARE(fixture.post("/revoke", {{"token", fixture.member(renewed, "refresh_token")}}).status, 200);
        QVERIFY(!fixture.grants->verify(fixture.member(renewed, "access_token")));
        QCOMPARE(fixture.refresh(fixture.member(renewed, "refresh_token")).status, 400);
        QCOMPARE(fixture.post("/revoke", {{"token", "unknown"}}).status, 200);
        QCOMPARE(fixture.get("/userinfo", "unknown").status, 401);
    }

    void wrongCallsAreSentBackToTheProgram_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("no PKCE") << QByteArray("code_challenge") << QByteArray() << "invalid_request";
        QTest::newRow("plain PKCE") << QByteArray("code_challenge_method") << QByteArray("plain") << "invalid_request";
        QTest::newRow("implicit") << QByteArray("response_type") << QByteArray("token") << "unsupported_response_type";
        QTest::newRow("no openid") << QByteArray("scope") << QByteArray("email") << "invalid_scope";
        QTest::newRow("silent") << QByteArray("prompt") << QByteArray("none") << "login_required";
    }
    void wrongCallsAreSentBackToTheProgram()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, error);
        SandboxFixture fixture;
        const HttpResponse response = fixture.get("/authorize?" + fixture.encoded(with(fixture, name, value)));
        QCOMPARE(response.status, 303);
        const auto answer = formFrom(QUrlQuery(QUrl(QString::fromLatin1(response.header("Location")))));
        QCOMPARE(answer.value(u"error"_s), error);
        QCOMPARE(answer.value(u"state"_s), u"a state"_s);
        QVERIFY(!answer.contains(u"code"_s));
    }

    void nobodyIsSentToAnotherPlace()
    {
        SandboxFixture fixture;
        for (const char* target : {"https://evil.example/", "http://localhost:1/", "http://127.0.0.1/", "custom:/x",
                                   "http://127.0.0.1:1@evil.example/", "http://127.0.0.1.evil.example:1/", ""}) {
            const HttpResponse response =
                fixture.get("/authorize?" + fixture.encoded(with(fixture, "redirect_uri", target)));
            QVERIFY2(response.status == 400 && response.header("Location").isEmpty(), target);
        }
        QCOMPARE(fixture.get("/authorize?" + fixture.encoded(with(fixture, "client_id", "other"))).status, 400);
        for (const char* target : {"http://127.0.0.1:1/x", "http://[::1]:65535/y?z=1"})
            QCOMPARE(fixture.get("/authorize?" + fixture.encoded(with(fixture, "redirect_uri", target))).status, 200);
    }

    void whatAPersonTypedIsEscapedInThePage()
    {
        SandboxFixture fixture;
        const HttpResponse page =
            fixture.get("/authorize?" + fixture.encoded(with(fixture, "state", "\"><script>alert(1)</script>")));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("&quot;&gt;&lt;script&gt;") && !page.body.contains("<script"));
        QVERIFY(page.body.contains("Sandbox: nothing here is real"));
        QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
    }

    void wrongCredentialsAreToldOnThePage()
    {
        SandboxFixture fixture;
        fixture.signInByPage("yasmina@example.org");
        const auto attempt = [&](const QByteArray& email, const QByteArray& password, const QByteArray& what) {
            auto form = fixture.authorizeForm();
            form.append({{"email", email}, {"password", password}, {"do", what}});
            const HttpResponse page = fixture.post("/authorize", form);
            return page.status == 400 && page.header("Location").isEmpty() ? page.body : QByteArray();
        };
        QVERIFY(attempt("yasmina@example.org", "wrong password", "sign-in").contains("don't go together") ||
                attempt("yasmina@example.org", "wrong password", "sign-in").contains("don&#39;t go together"));
        QVERIFY(!attempt("nobody@example.org", "correct horse", "sign-in").isEmpty());
        QVERIFY(attempt("yasmina@example.org", "correct horse", "create").contains("already an account"));
        QVERIFY(attempt("ines@example.org", "short", "create").contains("8 to 200"));
        QVERIFY(attempt("ines", "correct horse", "create").contains("not an e-mail"));
    }

    void guessingIsSlowedDown()
    {
        SandboxFixture fixture;
        int refused = 0;
        for (int i = 0; i < 40; ++i)
            refused += fixture.post("/device", {{"user_code", "BBBB-BBBB"}}).body.contains("Too many tries");
        QCOMPARE(refused, 10);
    }

private:
    static QList<std::pair<QByteArray, QByteArray>> with(const SandboxFixture& fixture, const QByteArray& name,
                                                         const QByteArray& value)
    {
        auto form = fixture.authorizeForm();
        form.removeIf([&](const auto& member) { return member.first == name; });
        form.append({name, value});
        return form;
    }
};

QTEST_GUILESS_MAIN(TestProvider)
#include "test_Provider.moc"
