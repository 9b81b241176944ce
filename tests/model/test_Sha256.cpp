#include "model/Sha256.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet;

class TestSha256 : public QObject
{
    Q_OBJECT

private slots:
    /// The vectors of FIPS 180-4's examples.
    void itIsTheStandardsDigest()
    {
        QCOMPARE(sha256({}).toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    void piecesMakeTheDigestOfTheWhole()
    {
        QRandomGenerator chance(42);
        for (int round = 0; round < 50; ++round) {
            QByteArray bytes(chance.bounded(5000), '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(chance.bounded(256));
            Sha256 hash;
            for (qsizetype at = 0; at < bytes.size();) {
                const qsizetype size = std::min<qsizetype>(chance.bounded(700), bytes.size() - at);
                hash.add(QByteArrayView(bytes).sliced(at, size));
                at += size;
            }
            const QByteArray whole = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            QCOMPARE(hash.result(), whole);
            QCOMPARE(sha256(bytes), whole);
        }
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "test_Sha256.moc"
