#include "publisher/EditionMaker.h"

#include "catalogue/Failures.h"
#include "publisher/Failures.h"

using namespace guichet;
using publisher::SecretKey;
using namespace Qt::Literals::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void aKeyReadAgainSignsTheSame()
    {
        const QString file = m_folder.filePath(u"key"_s);
        const auto made = SecretKey::generate(file, false);
        QVERIFY(made);
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        const auto again = SecretKey::read(file);
        QVERIFY(again);
        QCOMPARE(again->sign("bytes"), made->sign("bytes"));
        const auto open = catalogue::publicKeyFromText(test::EditionMaker::read(file + u".pub"_s), u"key.pub"_s);
        QVERIFY(open);
        QCOMPARE(*open, made->publicKey());
        QVERIFY(catalogue::isSignedBy("bytes", made->sign("bytes"), *open));
        QVERIFY(!catalogue::isSignedBy("Bytes", made->sign("bytes"), *open));
    }

    /// RFC 8032 §7.1, test 2: the key and signature of the one byte 72.
    void signaturesAreThoseOfTheStandard()
    {
        const QString file = m_folder.filePath(u"standard"_s);
        const QByteArray seed = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        test::EditionMaker::write(file, "guichet-catalogue-secret-key ed25519 " + seed.toBase64() + '\n');
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        const auto key = SecretKey::read(file);
        QVERIFY(key);
        QCOMPARE(key->publicKey().bytes.toHex(),
                 QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QCOMPARE(key->sign("\x72").toHex(),
                 QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    }

    void aSecretThatOthersCanReadIsRefused()
    {
        const QString file = m_folder.filePath(u"exposed"_s);
        QVERIFY(SecretKey::generate(file, false));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        const auto read = SecretKey::read(file);
        QVERIFY(!read && read.error().code == publisher::failure::secretKeyExposed);
    }

    void nothingIsOverwritten()
    {
        const QString file = m_folder.filePath(u"twice"_s);
        QVERIFY(SecretKey::generate(file, false));
        const QByteArray before = test::EditionMaker::read(file);
        const auto again = SecretKey::generate(file, false);
        QVERIFY(!again && again.error().code == publisher::failure::targetExists);
        QCOMPARE(test::EditionMaker::read(file), before);
    }

    void whatIsNoKeyIsRefused()
    {
        for (const QByteArray& text :
             {QByteArray(), QByteArray("guichet-catalogue-key ed25519 AAAA"),
              QByteArray("guichet-catalogue-key rsa ") + QByteArray(32, 'x').toBase64(),
              QByteArray("guichet-catalogue-key ed25519 ") + QByteArray(33, 'x').toBase64(),
              QByteArray("guichet-catalogue-key ed25519 %%%%"),
              QByteArray("guichet-catalogue-key ed25519 ") + QByteArray(32, 'x').toBase64() + " trusted"})
            QVERIFY2(!catalogue::publicKeyFromText(text, u"a.pub"_s), text.constData());
    }

    void demoKeysCountInDemoProfilesOnly()
    {
        QTemporaryDir keys;
        QVERIFY(SecretKey::generate(keys.filePath(u"a"_s), false));
        QVERIFY(SecretKey::generate(keys.filePath(u"b"_s), true));
        test::EditionMaker::write(keys.filePath(u"c.pub"_s), "no key");
        QCOMPARE(catalogue::publicKeysIn(keys.path(), false).size(), 1);
        const auto all = catalogue::publicKeysIn(keys.path(), true);
        QCOMPARE(all.size(), 2);
        QVERIFY(!all.at(0).demo && all.at(1).demo);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "test_publisher_Keys.moc"
