#include "Support.h"
#include "vault/Failures.h"
#include "vault/KeyChoice.h"

#include <QTest>
#include <unistd.h>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

class TestKeyChoice : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileWith(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"passphrase"_s);
        writeBytes(path, bytes);
        return path;
    }

private slots:
    void withNothingSaidItIsTheKeychain()
    {
        const auto choice = parseKeyChoice({}, QProcessEnvironment());
        QCOMPARE(choice->kind, KeyChoice::Kind::Keychain);
    }

    void theEnvironmentNamesAFile()
    {
        QProcessEnvironment environment;
        environment.insert(u"GUICHET_PASSPHRASE_FILE"_s, fileWith("secret\n"));
        const auto choice = parseKeyChoice({}, environment);
        QCOMPARE(choice->kind, KeyChoice::Kind::WithPassphrase);
        QVERIFY(choice->passphrase == passphraseFromText(u"secret"_s));
        QCOMPARE(parseKeyChoice(u"memory"_s, environment)->kind, KeyChoice::Kind::Memory);
    }

    void theFirstLineOfAFileIsThePassphrase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no end of line") << QByteArray("a secret: é");
        QTest::newRow("Unix") << QByteArray("a secret: é\n");
        QTest::newRow("Windows") << QByteArray("a secret: é\r\n");
        QTest::newRow("more lines") << QByteArray("a secret: é\nsomething else\n");
    }

    void theFirstLineOfAFileIsThePassphrase()
    {
        QFETCH(QByteArray, bytes);
        const auto choice = parseKeyChoice(u"passphrase-file:"_s + fileWith(bytes), {});
        QVERIFY(choice.has_value());
        QVERIFY(choice->passphrase == passphraseFromText(QString::fromUtf8("a secret: é")));
    }

    void aDescriptorIsRead()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], "secret\n", 7), ssize_t(7));
        ::close(ends[1]);
        const auto choice = parseKeyChoice(u"passphrase-fd:%1"_s.arg(ends[0]), {});
        QVERIFY(choice.has_value());
        QVERIFY(choice->passphrase == passphraseFromText(u"secret"_s));
        ::close(ends[0]);
    }

    void whatCanNotBeUsedIsSaid_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("unknown") << u"keychain"_s << failure::keyChoiceUnknown;
        QTest::newRow("no colon") << u"passphrase-file"_s << failure::keyChoiceUnknown;
        QTest::newRow("no number") << u"passphrase-fd:x"_s << failure::keyChoiceUnknown;
        QTest::newRow("negative number") << u"passphrase-fd:-1"_s << failure::keyChoiceUnknown;
        QTest::newRow("no descriptor") << u"passphrase-fd:987"_s << failure::passphraseUnreadable;
        QTest::newRow("no file") << u"passphrase-file:/nowhere/at/all"_s << failure::passphraseUnreadable;
        QTest::newRow("a folder") << u"passphrase-file:/"_s << failure::passphraseUnreadable;
        QTest::newRow("empty path") << u"passphrase-file:"_s << failure::passphraseUnreadable;
    }

    void whatCanNotBeUsedIsSaid()
    {
        QFETCH(QString, option);
        QFETCH(FailureCode, code);
        const auto choice = parseKeyChoice(option, {});
        QVERIFY(!choice.has_value());
        QCOMPARE(choice.error().code, code);
    }

    void anEmptyOrEndlessPassphraseIsRefused()
    {
        QCOMPARE(readPassphraseFile(fileWith("\n")).error().code, failure::passphraseUnusable);
        QCOMPARE(readPassphraseFile(fileWith("")).error().code, failure::passphraseUnusable);
        QVERIFY(readPassphraseFile(fileWith(QByteArray(passphraseLimit, 'a') + "\r\n")));
        QCOMPARE(readPassphraseFile(fileWith(QByteArray(passphraseLimit + 1, 'a'))).error().code,
                 failure::passphraseUnusable);
        QCOMPARE(readPassphraseFile(fileWith(QByteArray(1'000'000, 'a'))).error().code, failure::passphraseUnusable);
    }
};

QTEST_GUILESS_MAIN(TestKeyChoice)
#include "test_KeyChoice.moc"
