#include "server/HeaderValues.h"
#include "server/Language.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace guichet::server;

class TestHeaderValues : public QObject
{
    Q_OBJECT

private slots:
    void anIdempotencyKeyIsAQuotedUuid()
    {
        for (int i = 0; i < 200; ++i) {
            const QByteArray bare = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
            QCOMPARE(idempotencyKeyFrom('"' + bare + '"'), bare);
            QCOMPARE(idempotencyKeyFrom('"' + bare.toUpper() + '"'), bare);
            QVERIFY(!idempotencyKeyFrom(bare));
            QVERIFY(!idempotencyKeyFrom('"' + bare.left(35) + '"'));
            QVERIFY(!idempotencyKeyFrom('"' + bare + "\"x"));
        }
        QVERIFY(!idempotencyKeyFrom("\"00000000-0000-0000-0000-000000000000\""));
        QVERIFY(!idempotencyKeyFrom({}));
    }

    void aCountIsDigitsOnly()
    {
        QCOMPARE(countFrom("0"), 0);
        QCOMPARE(countFrom("11534336"), 11534336);
        QCOMPARE(countFrom("999999999999999999"), 999999999999999999);
        for (const char* wrong : {"", "-1", "+1", " 1", "1 ", "0x10", "1.0", "1e3", "9999999999999999999"})
            QVERIFY2(!countFrom(wrong), wrong);
    }

    void metadataSurvivesTheRoundTrip()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 300; ++i) {
            QList<std::pair<QByteArray, QByteArray>> pairs;
            QByteArray header;
            for (int j = random.bounded(5); j > 0; --j) {
                const QByteArray key = "key" + QByteArray::number(j);
                QByteArray value(random.bounded(20), Qt::Uninitialized);
                for (char& byte : value)
                    byte = static_cast<char>(random.bounded(256));
                pairs.append({key, value});
                header += (header.isEmpty() ? "" : ",") + key + (value.isEmpty() ? "" : " " + value.toBase64());
            }
            QCOMPARE(metadataFrom(header), pairs);
        }
    }

    void wrongMetadataIsRefused()
    {
        for (const char* wrong : {",", "a YQ==,a YQ==", " YQ==,", "a !", "a YQ", "a YQ== YQ==", "a YQ==,,b YQ=="})
            QVERIFY2(!metadataFrom(wrong), wrong);
    }

    void arbitraryBytesNeverBreakAReader()
    {
        QRandomGenerator random(7);
        const QByteArray alphabet("\"aW/=,; *sha256-0fr\0\xff\t", 22);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes(random.bounded(45), Qt::Uninitialized);
            for (char& byte : bytes)
                byte = alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            idempotencyKeyFrom(bytes);
            countFrom(bytes);
            metadataFrom(bytes);
            checksumFrom(bytes);
            entityTagsFrom(bytes);
            bearerFrom(bytes);
            mediaTypeOf(bytes);
            languageOf(bytes);
        }
    }

    void aChecksumIsAnAlgorithmAndBase64()
    {
        const auto checksum = checksumFrom("sha256 q83v");
        QVERIFY(checksum);
        QCOMPARE(checksum->algorithm, "sha256");
        QCOMPARE(checksum->digest, QByteArray::fromHex("abcdef"));
        for (const char* wrong : {"", "sha256", "sha256 ", "sha256 a", "sha256  q83v", "sha256 q83v q83v"})
            QVERIFY2(!checksumFrom(wrong), wrong);
    }

    void entityTagsAreListsOfQuotedTexts()
    {
        QCOMPARE(entityTagsFrom("\"7-fr\""), QList<QByteArray>{"7-fr"});
        QCOMPARE(entityTagsFrom("\"7-fr\", W/\"8-en\""), (QList<QByteArray>{"7-fr", "W/8-en"}));
        QCOMPARE(entityTagsFrom(" * "), QList<QByteArray>{"*"});
        for (const char* wrong : {"7-fr", "\"7", "\"7\"8\"", "\"7\",", "w/\"7\""})
            QVERIFY2(!entityTagsFrom(wrong), wrong);
    }

    void onlyABearerTokenIsAToken()
    {
        QCOMPARE(bearerFrom("Bearer abc"), "abc");
        QCOMPARE(bearerFrom("bearer abc "), "abc");
        for (const char* wrong : {"", "Bearer", "Bearer ", "Basic abc", "Bearer a b", "Bearer a\x01"})
            QVERIFY2(!bearerFrom(wrong), wrong);
        QVERIFY(!bearerFrom("Bearer " + QByteArray(5000, 'x')));
    }

    void frenchIsTheLanguageUnlessEnglishIsPreferred()
    {
        QCOMPARE(languageOf({}), Language::French);
        QCOMPARE(languageOf("de, es;q=0.5"), Language::French);
        QCOMPARE(languageOf("en"), Language::English);
        QCOMPARE(languageOf("en-GB,en;q=0.9,fr;q=0.8"), Language::English);
        QCOMPARE(languageOf("en;q=0.5,fr;q=0.8"), Language::French);
        QCOMPARE(languageOf("en;q=0"), Language::French);
    }

    void aDateIsWrittenAsHttpWantsIt()
    {
        QCOMPARE(httpDate(QDateTime(QDate(2026, 11, 23), QTime(9, 5, 7), Qt::UTC)), "Mon, 23 Nov 2026 09:05:07 GMT");
    }
};

QTEST_GUILESS_MAIN(TestHeaderValues)
#include "test_HeaderValues.moc"
