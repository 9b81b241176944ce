#include "service/Failures.h"
#include "service/Jwt.h"
#include "service/support/SignedToken.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <openssl/err.h>
#include <openssl/hmac.h>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

class TestJwt : public QObject
{
    Q_OBJECT

    const TokenKey m_rsa = TokenKey::rsa(u"r"_s);
    const TokenKey m_ec = TokenKey::p256(u"e"_s);
    const QJsonObject m_claims{{u"iss"_s, u"someone"_s}, {u"exp"_s, 1}};

    QJsonObject keys(const QList<QJsonObject>& all) const
    {
        QJsonArray array;
        for (const QJsonObject& each : all)
            array.append(each);
        return {{u"keys"_s, array}};
    }

private slots:
    void tokensOfBothAlgorithmsAreRead()
    {
        const QJsonObject set = keys({m_rsa.jwk(), m_ec.jwk()});
        for (const TokenKey& key : {m_rsa, m_ec}) {
            const auto claims = verifiedClaims(key.sign(m_claims), set);
            QVERIFY(claims);
            QCOMPARE(*claims, m_claims);
        }
    }

    void theExampleOfTheStandardIsRead()
    {
        // RFC 7515, appendix A.3.
        const QByteArray token =
            "eyJhbGciOiJFUzI1NiJ9."
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cn"
            "VlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        const QJsonObject key{{u"kty"_s, u"EC"_s},
                              {u"crv"_s, u"P-256"_s},
                              {u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s},
                              {u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s}};
        const auto claims = verifiedClaims(token, keys({key}));
        QVERIFY(claims);
        QCOMPARE((*claims)[u"iss"_s].toString(), u"joe"_s);
    }

    void anotherKeysTokenIsForged()
    {
        const TokenKey stranger = TokenKey::p256(u"e"_s);
        QVERIFY(!verifiedClaims(stranger.sign(m_claims), keys({m_ec.jwk()})));
        QVERIFY(!verifiedClaims(m_ec.sign(m_claims), keys({m_rsa.jwk()})));
        QVERIFY(!verifiedClaims(m_ec.sign(m_claims), keys({})));
        QVERIFY(!verifiedClaims(m_ec.sign(m_claims), {}));
    }

    void noneAndSymmetricAlgorithmsAreNeverAccepted()
    {
        const QByteArray payload = m_rsa.sign(m_claims).split('.')[1];
        const QByteArray none = toBase64Url("{\"alg\":\"none\"}") + '.' + payload + '.';
        QVERIFY(!verifiedClaims(none, keys({m_rsa.jwk()})));
        // HS256 with the public key's numbers as its secret.
        const QByteArray message = toBase64Url("{\"alg\":\"HS256\",\"kid\":\"r\"}") + '.' + payload;
        const QByteArray secret = fromBase64Url(m_rsa.jwk()[u"n"_s].toString().toLatin1());
        unsigned char mac[32];
        HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
             reinterpret_cast<const unsigned char*>(message.constData()), static_cast<size_t>(message.size()), mac,
             nullptr);
        const QByteArray symmetric = message + '.' + toBase64Url(QByteArray(reinterpret_cast<char*>(mac), 32));
        QVERIFY(!verifiedClaims(symmetric, keys({m_rsa.jwk()})));
    }

    void anAlgorithmMustFitItsKey()
    {
        QVERIFY(!verifiedClaims(m_rsa.sign({{u"alg"_s, u"ES256"_s}}, m_claims), keys({m_rsa.jwk(), m_ec.jwk()})));
        QVERIFY(!verifiedClaims(m_ec.sign({{u"alg"_s, u"RS256"_s}}, m_claims), keys({m_rsa.jwk(), m_ec.jwk()})));
    }

    void theNamedKeyIsUsed()
    {
        QJsonObject other = m_ec.jwk();
        other.insert(u"kid"_s, u"another"_s);
        QVERIFY(!verifiedClaims(m_ec.sign(m_claims), keys({other})));
        QVERIFY(verifiedClaims(m_ec.sign({{u"alg"_s, u"ES256"_s}}, m_claims), keys({m_rsa.jwk(), other})));
    }

    void shortKeysAreRefused()
    {
        const TokenKey small = TokenKey::rsa(u"s"_s, 1024);
        QVERIFY(!verifiedClaims(small.sign(m_claims), keys({small.jwk()})));
    }

    void aChangedBitIsNoticedAnywhere()
    {
        const QByteArray token = m_ec.sign(m_claims);
        const QJsonObject set = keys({m_ec.jwk()});
        for (qsizetype at = 0; at < token.size(); ++at) {
            QByteArray changed = token;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            // The last letter of a part has bits that mean nothing.
            const QList<QByteArray> parts = changed.split('.');
            if (parts.size() == 3 && fromBase64Url(parts[2]) == fromBase64Url(token.split('.')[2]) &&
                parts[0] == token.split('.')[0] && parts[1] == token.split('.')[1])
                continue;
            QVERIFY2(!verifiedClaims(changed, set), changed);
        }
    }

    void rubbishIsRefusedAndLeavesNoErrorBehind()
    {
        const QJsonObject set = keys(
            {m_rsa.jwk(),
             m_ec.jwk(),
             {{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"x"_s, QString(43, u'A')}, {u"y"_s, QString(43, u'B')}},
             {{u"kty"_s, u"RSA"_s}, {u"n"_s, u""_s}, {u"e"_s, 5}}});
        QRandomGenerator random(2);
        for (int round = 0; round < 300; ++round) {
            QByteArray rubbish = m_ec.sign(m_claims);
            for (int change = 0; change < 4; ++change)
                rubbish[random.bounded(rubbish.size())] = static_cast<char>(random.bounded(256));
            rubbish.truncate(random.bounded(rubbish.size()));
            QVERIFY(!verifiedClaims(rubbish, set));
            QCOMPARE(ERR_peek_error(), 0ul);
        }
        for (const char* text : {"", ".", "..", "...", "a.b.c", "e30.e30.", "e30.e30.e30"})
            QVERIFY(!verifiedClaims(text, set));
    }

    void base64UrlHasNoPadding()
    {
        for (int size = 0; size < 40; ++size) {
            const QByteArray bytes(size, static_cast<char>(0xfb));
            const QByteArray text = toBase64Url(bytes);
            QVERIFY(!text.contains('=') && !text.contains('+') && !text.contains('/'));
            QCOMPARE(fromBase64Url(text), bytes);
        }
        QCOMPARE(fromBase64Url("not base64!"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestJwt)
#include "test_Jwt.moc"
