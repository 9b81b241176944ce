#include "model/Sha256.h"
#include "service/Failures.h"
#include "service/SignIn.h"
#include "service/support/PlayedService.h"
#include "tasks/Finished.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkReply>
#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture
{
    PlayedService service;
    QNetworkAccessManager browserNetwork;
    QList<QUrl> shown;
    QByteArray page; ///< that the browser sees at the end
    QList<std::pair<QString, QString>> redirectChanges;

    Discovery discovery() { return *finished(discover(&service.transport, service.peer.url())); }

    /// Plays the browser: takes the address, and comes back with a code as the provider would send it.
    void browse(const QUrl& address)
    {
        shown.append(address);
        const QUrlQuery query(address);
        service.nonce = query.queryItemValue(u"nonce"_s);
        QMap<QString, QString> answer{
            {u"code"_s, u"a-code"_s}, {u"state"_s, query.queryItemValue(u"state"_s)}, {u"iss"_s, service.issuer()}};
        for (const auto& [name, value] : redirectChanges) {
            if (value.isNull())
                answer.remove(name);
            else
                answer.insert(name, value);
        }
        QUrlQuery back;
        for (auto item = answer.begin(); item != answer.end(); ++item)
            back.addQueryItem(item.key(), QString::fromLatin1(QUrl::toPercentEncoding(*item)));
        QUrl url(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        url.setQuery(back);
        QNetworkReply* reply = browserNetwork.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] { page = reply->readAll(); });
    }

    Result<Tokens> byBrowser(std::chrono::seconds patience = std::chrono::seconds(30))
    {
        SignIn signIn(&service.transport, discovery());
        const std::function<void(QUrl)> show = [this](const QUrl& address) { browse(address); };
        return finished(signIn.byBrowser(show, patience));
    }

    Result<Tokens> byDevice(QList<DeviceCode>* codes = nullptr)
    {
        SignIn signIn(&service.transport, discovery());
        const std::function<void(DeviceCode)> show = [codes](const DeviceCode& code) {
            if (codes)
                codes->append(code);
        };
        return finished(signIn.byDevice(show));
    }
};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void theBrowserComesBackWithACodeAndTokensFollow()
    {
        Fixture f;
        const auto tokens = f.byBrowser();
        QVERIFY2(tokens, qPrintable(tokens ? QString() : tokens.error().arguments.join(u' ')));
        QCOMPARE(tokens->access, QByteArray("access-1"));
        QCOMPARE(tokens->refresh, QByteArray("refresh-1"));
        QVERIFY(tokens->isFresh(QDateTime::currentDateTimeUtc()));
        QVERIFY(!tokens->isFresh(QDateTime::currentDateTimeUtc().addSecs(590)));
        QTRY_VERIFY(f.page.contains("go back to Guichet Permis"));
        QVERIFY(!f.page.contains("not signed in"));
    }

    void theQuestionIsWhatTheStandardsWant()
    {
        Fixture f;
        QVERIFY(f.byBrowser());
        const QUrlQuery asked(f.shown.first());
        const auto value = [&](const char* name) {
            return asked.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
        };
        QCOMPARE(value("response_type"), u"code"_s);
        QCOMPARE(value("client_id"), u"guichet-permis"_s);
        QCOMPARE(value("scope"), u"openid offline_access"_s);
        QCOMPARE(value("code_challenge_method"), u"S256"_s);
        QVERIFY(value("redirect_uri").startsWith(u"http://127.0.0.1:"));
        QVERIFY(value("state").size() >= 43 && value("nonce").size() >= 43); // 256 bits
        QVERIFY(value("state") != value("nonce"));

        const auto exchange = std::find_if(f.service.peer.asked().begin(), f.service.peer.asked().end(),
                                           [](const Asked& each) { return each.path() == "/openid/token"; });
        QVERIFY(exchange != f.service.peer.asked().end());
        const QString verifier = exchange->form().queryItemValue(u"code_verifier"_s);
        QVERIFY(verifier.size() >= 43 && verifier.size() <= 128);
        const QByteArray challenge =
            sha256(verifier.toLatin1()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(value("code_challenge").toLatin1(), challenge);
        QCOMPARE(exchange->form().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), value("redirect_uri"));
        QVERIFY(exchange->header("authorization").isEmpty());

        Fixture other;
        QVERIFY(other.byBrowser());
        QVERIFY(QUrlQuery(other.shown.first()).queryItemValue(u"state"_s) != value("state"));
    }

    void aForgedRedirectIsRefusedBeforeItsCodeIsUsed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("check");
        QTest::newRow("other state") << u"state"_s << u"guessed"_s << u"state"_s;
        QTest::newRow("no state") << u"state"_s << QString() << u"state"_s;
        QTest::newRow("other issuer") << u"iss"_s << u"https://elsewhere.example"_s << u"iss"_s;
        QTest::newRow("no issuer") << u"iss"_s << QString() << u"iss"_s;
    }

    void aForgedRedirectIsRefusedBeforeItsCodeIsUsed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, check);
        Fixture f;
        f.redirectChanges = {{name, value}};
        const auto tokens = f.byBrowser();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, failure::signInForged);
        QCOMPARE(tokens.error().arguments, QStringList{check});
        QCOMPARE(f.service.peer.count("POST", "/openid/token"), 0);
        QTRY_VERIFY(f.page.contains("not signed in"));
    }

    void aProviderThatNamesNoIssuerInRedirectsIsTaken()
    {
        Fixture f;
        f.service.providerChanges = {{u"authorization_response_iss_parameter_supported"_s, QJsonValue()}};
        f.redirectChanges = {{u"iss"_s, QString()}};
        QVERIFY(f.byBrowser());
        f.redirectChanges = {{u"iss"_s, u"https://elsewhere.example"_s}};
        QVERIFY(!f.byBrowser());
    }

    void aRefusalIsToldWithItsCodeOnly()
    {
        Fixture f;
        f.redirectChanges = {{u"code"_s, QString()}, {u"error"_s, u"access_denied<script>"_s}};
        const auto tokens = f.byBrowser();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, failure::signInRefused);
        QCOMPARE(tokens.error().arguments, QStringList{u"access_deniedscript"_s});
    }

    void aBadIdTokenIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("check");
        QTest::newRow("issuer") << QJsonObject{{u"iss"_s, u"https://elsewhere.example"_s}} << u"iss"_s;
        QTest::newRow("audience") << QJsonObject{{u"aud"_s, u"another"_s}} << u"aud"_s;
        QTest::newRow("audiences") << QJsonObject{{u"aud"_s, QJsonArray{u"another"_s}}} << u"aud"_s;
        QTest::newRow("expired") << QJsonObject{{u"exp"_s, 1'000'000'000}} << u"exp"_s;
        QTest::newRow("no expiry") << QJsonObject{{u"exp"_s, QJsonValue()}} << u"exp"_s;
        QTest::newRow("nonce") << QJsonObject{{u"nonce"_s, u"replayed"_s}} << u"nonce"_s;
        QTest::newRow("no nonce") << QJsonObject{{u"nonce"_s, QJsonValue()}} << u"nonce"_s;
    }

    void aBadIdTokenIsRefused()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QString, check);
        Fixture f;
        f.service.claimChanges = claims;
        const auto tokens = f.byBrowser();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, failure::signInForged);
        QCOMPARE(tokens.error().arguments, QStringList{check});
    }

    void anIdTokenOfAnotherKeyOrNoneIsRefused()
    {
        Fixture f;
        f.service.instead.insert("GET /openid/jwks", [](const Asked&) {
            return Said::json({{u"keys"_s, QJsonArray{TokenKey::p256(u"one"_s).jwk()}}});
        });
        QCOMPARE(f.byBrowser().error().arguments, QStringList{u"signature"_s});
        Fixture without;
        without.service.tokenChanges = {{u"id_token"_s, QJsonValue()}};
        QCOMPARE(without.byBrowser().error().code, failure::signInForged);
    }

    void audiencesMayBeAList()
    {
        Fixture f;
        f.service.claimChanges = {{u"aud"_s, QJsonArray{u"another"_s, u"guichet-permis"_s}}};
        QVERIFY(f.byBrowser());
    }

    void nobodyComingBackEndsIt()
    {
        Fixture f;
        SignIn signIn(&f.service.transport, f.discovery());
        const std::function<void(QUrl)> ignore = [](const QUrl&) {};
        const auto tokens = finished(signIn.byBrowser(ignore, std::chrono::seconds(0)));
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, failure::signInExpired);
    }

    void leavingInTheMiddleClosesThePort()
    {
        Fixture f;
        SignIn signIn(&f.service.transport, f.discovery());
        QUrl redirect;
        {
            TaskScope scope;
            const std::function<void(QUrl)> show = [&](const QUrl& address) {
                redirect = QUrl(QUrlQuery(address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            };
            const auto run = [](SignIn* with, std::function<void(QUrl)> shown) -> Task<void> {
                co_await with->byBrowser(shown);
            };
            scope.start(run(&signIn, show));
            QTRY_VERIFY(redirect.isValid());
        }
        QTcpSocket socket;
        socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
        QVERIFY(!socket.waitForConnected(2000));
    }

    void aDeviceIsGrantedAfterWaiting()
    {
        Fixture f;
        f.service.pendingErrors = {u"authorization_pending"_s};
        QList<DeviceCode> codes;
        const auto tokens = f.byDevice(&codes);
        QVERIFY(tokens);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().userCode, u"BCDF-GHJK"_s);
        QCOMPARE(codes.first().address, QUrl(f.service.issuer() + u"/device"_s));
        QVERIFY(codes.first().completeAddress.isEmpty());
        QCOMPARE(f.service.peer.count("POST", "/openid/token"), 2);
    }

    void aDeviceSlowsDownWhenAsked()
    {
        Fixture f;
        f.service.pendingErrors = {u"slow_down"_s};
        QElapsedTimer clock;
        clock.start();
        QVERIFY(f.byDevice());
        QVERIFY(clock.elapsed() >= 6000); // 1 s, then 1 + 5 s (RFC 8628 §3.5)
    }

    void aDeviceThatIsDeniedIsTold()
    {
        Fixture f;
        f.service.pendingErrors = {u"access_denied"_s};
        QCOMPARE(f.byDevice().error().code, failure::signInRefused);
        f.service.pendingErrors = {u"expired_token"_s};
        QCOMPARE(f.byDevice().error().code, failure::signInExpired);
    }

    void aDeviceCodeThatRunsOutEndsIt()
    {
        Fixture f;
        f.service.instead.insert("POST /openid/device_authorization", [&](const Asked&) {
            return Said::json({{u"device_code"_s, u"d"_s},
                               {u"user_code"_s, u"A"_s},
                               {u"verification_uri"_s, f.service.issuer()},
                               {u"expires_in"_s, 2},
                               {u"interval"_s, 1}});
        });
        f.service.pendingErrors = QList<QString>(100, u"authorization_pending"_s);
        QCOMPARE(f.byDevice().error().code, failure::signInExpired);
    }

    void aDeviceAnswerThatCantBeShownIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
    }

    void aDeviceAnswerThatCantBeShownIsRefused()
    {
        QFETCH(QString, address);
        Fixture f;
        f.service.instead.insert("POST /openid/device_authorization", [address](const Asked&) {
            return Said::json({{u"device_code"_s, u"d"_s}, {u"user_code"_s, u"A"_s}, {u"verification_uri"_s, address}});
        });
        QCOMPARE(f.byDevice().error().code, failure::providerUnusable);
    }

    void aProviderWithoutDevicesIsTold()
    {
        Fixture f;
        f.service.providerChanges = {{u"device_authorization_endpoint"_s, QJsonValue()}};
        const auto tokens = f.byDevice();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().arguments, QStringList{u"device_authorization_endpoint"_s});
    }

    void aDevicesIdTokenIsCheckedToo()
    {
        Fixture f;
        f.service.claimChanges = {{u"aud"_s, u"another"_s}};
        QCOMPARE(f.byDevice().error().code, failure::signInForged);
    }

    void aCutWhilePollingIsWaitedOut()
    {
        Fixture f;
        f.service.instead.insert("POST /openid/token", [&](const Asked&) {
            f.service.instead.remove("POST /openid/token");
            return Said::broken(Said::How::Nothing);
        });
        QVERIFY(f.byDevice());
    }

    void plusSignsInFormsSurvive()
    {
        Fixture f;
        SignIn signIn(&f.service.transport, f.discovery());
        QVERIFY(finished(signIn.refresh("a+b/c=d&e")));
        QVERIFY(f.service.peer.asked().last().body.contains("a%2Bb"));
        QCOMPARE(f.service.peer.asked().last().form().queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded),
                 u"a+b/c=d&e"_s);
    }

    void onlyADeadGrantEndsTheSignIn()
    {
        Fixture f;
        SignIn signIn(&f.service.transport, f.discovery());
        f.service.pendingErrors = {u"invalid_grant"_s, u"server_error"_s, u"invalid_client"_s};
        QCOMPARE(finished(signIn.refresh("r")).error().code, failure::signInNeeded);
        QCOMPARE(finished(signIn.refresh("r")).error().code, failure::signInRefused);
        QCOMPARE(finished(signIn.refresh("r")).error().code, failure::signInRefused);
        QVERIFY(finished(signIn.refresh("r")));
    }

    void aProviderWithoutRotationKeepsTheToken()
    {
        Fixture f;
        f.service.tokenChanges = {{u"refresh_token"_s, QJsonValue()}};
        SignIn signIn(&f.service.transport, f.discovery());
        QCOMPARE(finished(signIn.refresh("kept"))->refresh, QByteArray("kept"));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_SignIn.moc"
