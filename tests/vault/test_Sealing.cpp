#include "vault/crypto/Sealing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace guichet::vault;

namespace {

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator generator(static_cast<quint32>(size));
    for (char& byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    return bytes;
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private:
    const SecretBytes m_key = SecretBytes::random(sealKeySize);
    const QByteArray m_context = "draft 1";

private slots:
    void whatIsSealedOpensAgain_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(1000), sealChunk - 1, sealChunk,
                                     sealChunk + 1, 3 * sealChunk, 3 * sealChunk + 17})
            QTest::addRow("%d bytes", int(size)) << size;
    }

    void whatIsSealedOpensAgain()
    {
        QFETCH(qsizetype, size);
        const QByteArray plain = someBytes(size);
        const QByteArray made = sealed(plain, m_key, m_context);
        QCOMPARE(qint64(made.size()), sealedSize(size));
        const auto again = unsealed(made, m_key, m_context);
        QVERIFY(again.has_value());
        QVERIFY(*again == plain);
    }

    void theSameValueIsNeverSealedTwiceTheSame()
    {
        QVERIFY(sealed("value", m_key, m_context) != sealed("value", m_key, m_context));
    }

    void anyChangedByteIsNoticed()
    {
        const QByteArray made = sealed(someBytes(300), m_key, m_context);
        for (qsizetype i = 0; i < made.size(); ++i) {
            QByteArray changed = made;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY2(!unsealed(changed, m_key, m_context), qPrintable(QString::number(i)));
        }
    }

    void anyCutIsNoticed()
    {
        const QByteArray small = sealed(someBytes(100), m_key, m_context);
        for (qsizetype size = 0; size < small.size(); ++size)
            QVERIFY(!unsealed(small.first(size), m_key, m_context));
        const QByteArray large = sealed(someBytes(3 * sealChunk), m_key, m_context);
        for (qsizetype size = sealHeaderSize; size < large.size(); size += sealChunk + sealChunkOverhead)
            QVERIFY(!unsealed(large.first(size), m_key, m_context));
    }

    void whatComesAfterTheEndIsNoticed()
    {
        const QByteArray made = sealed(someBytes(2 * sealChunk), m_key, m_context);
        QVERIFY(!unsealed(made + '\0', m_key, m_context));
        QVERIFY(!unsealed(made + made.sliced(sealHeaderSize), m_key, m_context));
    }

    void movedChunksAreNoticed()
    {
        const QByteArray made = sealed(someBytes(3 * sealChunk), m_key, m_context);
        const qsizetype chunk = sealChunk + sealChunkOverhead;
        const QByteArray swapped = made.first(sealHeaderSize) + made.sliced(sealHeaderSize + chunk, chunk) +
                                   made.sliced(sealHeaderSize, chunk) + made.sliced(sealHeaderSize + 2 * chunk);
        QVERIFY(!unsealed(swapped, m_key, m_context));
    }

    void anotherKeyOrContextDoesNotOpen()
    {
        const QByteArray made = sealed("value", m_key, m_context);
        QVERIFY(!unsealed(made, SecretBytes::random(sealKeySize), m_context));
        QVERIFY(!unsealed(made, m_key, "draft 2"));
    }

    void secretsAreComparedAndShared()
    {
        const SecretBytes one = SecretBytes::copyOf("a passphrase");
        const SecretBytes same = one;
        QVERIFY(one == same);
        QVERIFY(one == SecretBytes::copyOf("a passphrase"));
        QVERIFY(!(one == SecretBytes::copyOf("a passphrasE")));
        QVERIFY(SecretBytes::copyOf("").isNull());
        QVERIFY(SecretBytes() == SecretBytes());
    }

    void aPassphraseTypedOnAnotherSystemIsTheSame()
    {
        const Passphrase composed = passphraseFromText(QString::fromUtf8("forêt d’été"));
        const Passphrase decomposed =
            passphraseFromText(QString::fromUtf8("forêt d’été").normalized(QString::NormalizationForm_D));
        QVERIFY(composed == decomposed);
        QVERIFY(passphraseFromText(QString()).isNull());
        QVERIFY(passphraseFromText(QString(passphraseLimit + 1, u'a')).isNull());
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "test_Sealing.moc"
