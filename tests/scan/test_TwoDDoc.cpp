#include "scan/TwoDDocSpecimens.h"
#include "scan/twoddoc/TwoDDocCertificates.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace guichet::scan;
using namespace specimens;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 9, 14);

QStringList idsOf(const QList<TwoDDocField>& fields)
{
    QStringList ids;
    for (const TwoDDocField& field : fields)
        ids.append(field.id);
    return ids;
}

} // namespace

class TestTwoDDoc : public QObject
{
    Q_OBJECT

private slots:
    void theHeaderOfEachVersionIsRead_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("country");
        QTest::newRow("1") << QByteArray("DC01FR050001111E222200") << 1 << QString();
        QTest::newRow("2") << QByteArray("DC02FR050001111E222200") << 2 << QString();
        QTest::newRow("3") << QByteArray("DC03FR050001111E22220001") << 3 << QString();
        QTest::newRow("4") << QByteArray("DC04FR050001111E22220001FR") << 4 << u"FR"_s;
    }

    void theHeaderOfEachVersionIsRead()
    {
        QFETCH(QByteArray, code);
        const auto doc = readTwoDDoc(code + "2475000" + "10M/EXEMPLE/HENRY");
        QVERIFY(doc);
        QTEST(doc->version, "version");
        QTEST(doc->country, "country");
        QCOMPARE(doc->authority, u"FR05"_s);
        QCOMPARE(doc->certificate, u"0001"_s);
        QCOMPARE(doc->issued, QDate(2011, 12, 31)); // domain §4.2
        QCOMPARE(doc->type, u"00"_s);
        QCOMPARE(doc->perimeter, u"01"_s);
        QCOMPARE(doc->value("24"), u"75000"_s);
        QCOMPARE(doc->value("10"), u"M/EXEMPLE/HENRY"_s);
        QVERIFY(doc->complete);
    }

    void noDateIsNoDate()
    {
        const auto doc = readTwoDDoc("DC03FR000001FFFF16360301"
                                     "30M EXEMPLE HENRY");
        QVERIFY(doc && !doc->issued);
        QCOMPARE(doc->sealed, QDate(2015, 7, 27));
    }

    void valuesEndWhereTheirLengthOrMarkSays()
    {
        const QByteArray longest(38, 'A');
        const auto doc = readTwoDDoc(header("00", day) + "20" + longest + "21" + QByteArray(38, 'B') + rs + "22RUE" +
                                     gs + "23" + gs + "25METZ" + gs + "26FR" + "2457000");
        QVERIFY(doc && doc->complete);
        QCOMPARE(idsOf(doc->fields).join(u' '), u"20 21 22 23 25 26 24"_s);
        QCOMPARE(doc->value("20"), QString::fromLatin1(longest));
        QVERIFY(!doc->fields[0].cut && doc->fields[1].cut && !doc->fields[2].cut);
        QCOMPARE(doc->value("23"), QString());
        QCOMPARE(doc->value("24"), u"57000"_s);
    }

    void shortFixedValuesAreFilledUp()
    {
        const auto doc = readTwoDDoc(header("07", day) + "65P 66" + "07CD12304" + gs + "68F");
        QVERIFY(doc && doc->complete);
        QCOMPARE(doc->value("65"), u"P"_s);
        QCOMPARE(doc->value("66"), u"07CD12304"_s);
    }

    void theAnnexIsApart()
    {
        const Issuer issuer;
        const QByteArray part = bill(day);
        const auto doc = readTwoDDoc(issuer.sign(part) + gs + "01ANNEX-7" + gs + "13OTHER");
        QVERIFY(doc && doc->complete);
        QCOMPARE(doc->signedPart, part);
        QCOMPARE(doc->signature.size(), 64);
        QCOMPARE(idsOf(doc->annex).join(u' '), u"01 13"_s);
        QCOMPARE(doc->value("13"), QString()); // what isn't signed is no value of the document
    }

    void whatIsUnknownEndsTheReadingOfFields()
    {
        const auto doc = readTwoDDoc(header("00", day) + "2457000" + "ZZ123" + gs + "26FR");
        QVERIFY(doc && !doc->complete);
        QCOMPARE(idsOf(doc->fields), QStringList{u"24"_s});
        const auto shortened = readTwoDDoc(header("00", day) + "26FR" + "24570");
        QVERIFY(shortened && !shortened->complete);
        QCOMPARE(idsOf(shortened->fields), QStringList{u"26"_s});
    }

    void otherCodesAreNot2DDocs_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an address") << QByteArray("https://example.org/DC04");
        QTest::newRow("too short") << QByteArray("DC04FR0000011E471E47AB01F");
        QTest::newRow("version 5") << QByteArray("DC05FR0000011E471E47AB01FR");
        QTest::newRow("version 0") << QByteArray("DC00FR0000011E471E47AB01FR");
        QTest::newRow("binary header") << QByteArray("\xdc\x04"
                                                     "FR0000011E471E47AB01FR");
        QTest::newRow("no hexadecimal date") << QByteArray("DC04FR0000011G471E47AB01FR");
        QTest::newRow("a signed date") << QByteArray("DC04FR000001+E471E47AB01FR");
        QTest::newRow("small letters") << QByteArray("DC04fr0000011E471E47AB01FR");
        QTest::newRow("marks in the header") << QByteArray("DC04FR000001\x1d\x1d\x1d\x1d"
                                                           "1E47AB01FR");
        QTest::newRow("too long") << QByteArray("DC04FR0000011E471E47AB01FR01") + QByteArray(4000, 'A');
    }

    void otherCodesAreNot2DDocs()
    {
        QFETCH(QByteArray, code);
        QVERIFY(!readTwoDDoc(code));
    }

    void signaturesAreVerifiedWithACertificate_data()
    {
        QTest::addColumn<QByteArray>("curve");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("ownDigest");
        QTest::newRow("P-256") << QByteArray("P-256") << 103 << false;
        QTest::newRow("P-384") << QByteArray("P-384") << 154 << false;
        QTest::newRow("P-384, SHA-384") << QByteArray("P-384") << 154 << true;
        QTest::newRow("P-521") << QByteArray("P-521") << 212 << false;
        QTest::newRow("P-521, SHA-512") << QByteArray("P-521") << 212 << true;
    }

    void signaturesAreVerifiedWithACertificate()
    {
        QFETCH(QByteArray, curve);
        QFETCH(int, length);
        QFETCH(bool, ownDigest);
        const Issuer issuer(curve.constData());
        const EVP_MD* digest = !ownDigest ? EVP_sha256() : curve == "P-384" ? EVP_sha384() : EVP_sha512();
        const QByteArray part = bill(day);
        const QByteArray code = issuer.sign(part, digest);
        QCOMPARE(code.size() - part.size() - 1, length); // domain §4.2
        auto doc = readTwoDDoc(code);
        QVERIFY(doc);
        TwoDDocCertificates certificates;
        QCOMPARE(certificates.check(*doc), Authenticity::Unchecked);
        QVERIFY(certificates.add(u"FR00"_s, u"0001"_s, issuer.certificatePem()));
        QCOMPARE(certificates.check(*doc), Authenticity::Verified);
        doc->signedPart[30] = doc->signedPart[30] == 'A' ? 'B' : 'A';
        QCOMPARE(certificates.check(*doc), Authenticity::Unconfirmed);
    }

    void onlyASignatureThatFitsIsConfirmed()
    {
        const Issuer issuer;
        const Issuer other;
        TwoDDocCertificates certificates;
        QVERIFY(certificates.add(u"FR00"_s, u"0001"_s, issuer.certificateDer()));
        const auto check = [&](const QByteArray& code) {
            const auto doc = readTwoDDoc(code);
            return doc ? certificates.check(*doc) : Authenticity::Unchecked;
        };
        QCOMPARE(check(issuer.sign(bill(day))), Authenticity::Verified);
        QCOMPARE(check(other.sign(bill(day))), Authenticity::Unconfirmed);
        QCOMPARE(check(Issuer("P-384").sign(bill(day))), Authenticity::Unconfirmed);
        QCOMPARE(check(bill(day)), Authenticity::Unconfirmed); // none at all
        QCOMPARE(check(bill(day) + us + "NOT BASE 32"), Authenticity::Unconfirmed);
        QCOMPARE(check(issuer.sign(bill(day).replace("FR000001", "FR990001"))), Authenticity::Unchecked);
        // Signed before the certificate's life, after it, and on no day.
        QCOMPARE(check(issuer.sign(bill(QDate(2019, 12, 31)))), Authenticity::Unconfirmed);
        QCOMPARE(check(issuer.sign(bill(QDate(2040, 1, 2)))), Authenticity::Unconfirmed);
        QCOMPARE(check(issuer.sign(bill(day).replace(16, 4, "FFFF"))), Authenticity::Unconfirmed);
        QCOMPARE(check(issuer.sign(bill(QDate(2020, 1, 1)))), Authenticity::Verified);
    }

    void certificatesComeFromAFolderByTheirNames()
    {
        const QTemporaryDir folder;
        const Issuer issuer;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(u"FR00-0001.pem"_s, issuer.certificatePem());
        write(u"FR050007.der"_s, issuer.certificateDer());
        write(u"FR06-0001.pem"_s, "no certificate");
        write(u"notes.txt"_s, "FR00");
        write(u"FR09-0001.pem"_s, issuer.certificatePem() + QByteArray(100'000, ' '));
        const auto certificates = TwoDDocCertificates::fromFolder(folder.path());
        QCOMPARE(certificates.count(), 2);
        QCOMPARE(certificates.check(*readTwoDDoc(issuer.sign(bill(day)))), Authenticity::Verified);
        QCOMPARE(TwoDDocCertificates::fromFolder(folder.filePath(u"none"_s)).count(), 0);
    }

    void whatIsWrittenIsRead()
    {
        QRandomGenerator random(11);
        const QByteArray variable[] = {"10", "11", "12", "13", "20", "21", "22", "23", "25", "60", "62", "6A", "AC"};
        for (int i = 0; i < 2000; ++i) {
            QByteArray code = header("00", day);
            QStringList values;
            const int count = random.bounded(1, 8);
            for (int each = 0; each < count; ++each) {
                QByteArray value;
                const int length = random.bounded(0, 18);
                for (int at = 0; at < length; ++at)
                    value += static_cast<char>('A' + random.bounded(26));
                code += variable[random.bounded(int(std::size(variable)))] + value + gs;
                values.append(QString::fromLatin1(value));
            }
            const auto doc = readTwoDDoc(code);
            QVERIFY(doc && doc->complete);
            QStringList read;
            for (const TwoDDocField& field : doc->fields)
                read.append(field.value);
            QCOMPARE(read, values);
        }
    }

    void controlCharactersAreNotShown()
    {
        const auto doc = readTwoDDoc(header("00", day) + "10A\x1b[31mB\x07" + gs + "26FR");
        QVERIFY(doc);
        QCOMPARE(doc->value("10"), u"A[31mB"_s);
    }

    void typesHaveNames()
    {
        auto doc = readTwoDDoc(bill(day));
        QVERIFY(doc);
        QCOMPARE(twoDDocTypeText(*doc), u"Bill"_s);
        doc->perimeter = u"02"_s;
        QCOMPARE(twoDDocTypeText(*doc), u"Document of type 01"_s);
    }
};

QTEST_GUILESS_MAIN(TestTwoDDoc)
#include "test_TwoDDoc.moc"
