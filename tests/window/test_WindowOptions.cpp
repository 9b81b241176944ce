#include "window/WindowOptions.h"

#include <QTest>

using namespace guichet::window;
using namespace Qt::Literals::StringLiterals;

class TestWindowOptions : public QObject
{
    Q_OBJECT

    static WindowOptions of(QStringList arguments)
    {
        arguments.prepend(u"guichet-permis"_s);
        return parseOptions(arguments);
    }

private slots:
    void withoutArgumentsNothingIsAskedFor()
    {
        const WindowOptions options = of({});
        QVERIFY(!options.wrongUse);
        QVERIFY(!options.demo && !options.portable && !options.help && !options.version);
        QVERIFY(options.server.isEmpty() && options.open.isEmpty() && options.profile.isEmpty());
    }

    void everyOptionIsUnderstood()
    {
        const WindowOptions options =
            of({u"--portable"_s, u"--server"_s, u"https://service.example"_s, u"--lang"_s, u"en"_s, u"--profile"_s,
                u"/p"_s, u"--key"_s, u"passphrase-fd:3"_s, u"--open"_s, u"x.demande"_s});
        QVERIFY(!options.wrongUse);
        QVERIFY(options.portable);
        QCOMPARE(options.server, QUrl(u"https://service.example"_s));
        QCOMPARE(options.language, u"en"_s);
        QCOMPARE(options.profile, u"/p"_s);
        QCOMPARE(options.key, u"passphrase-fd:3"_s);
        QCOMPARE(options.open, u"x.demande"_s);
        QVERIFY(of({u"--demo"_s}).demo);
        QCOMPARE(of({u"file.demande"_s}).open, u"file.demande"_s);
    }

    void wrongUseIsSaidAndNotGuessed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--teleport"_s};
        QTest::newRow("kiosk isn't offered") << QStringList{u"--kiosk"_s};
        QTest::newRow("replay isn't offered") << QStringList{u"--replay"_s, u"x"_s};
        QTest::newRow("server without host") << QStringList{u"--server"_s, u"https://"_s};
        QTest::newRow("server of another kind") << QStringList{u"--server"_s, u"ftp://service.example"_s};
        QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"xx"_s};
        QTest::newRow("unknown key") << QStringList{u"--key"_s, u"clear"_s};
        QTest::newRow("demo with a server") << QStringList{u"--demo"_s, u"--server"_s, u"https://service.example"_s};
        QTest::newRow("demo with a profile") << QStringList{u"--demo"_s, u"--profile"_s, u"/p"_s};
        QTest::newRow("two files") << QStringList{u"a.demande"_s, u"b.demande"_s};
    }

    void wrongUseIsSaidAndNotGuessed()
    {
        QFETCH(QStringList, arguments);
        const WindowOptions options = of(arguments);
        QVERIFY(options.wrongUse);
        QVERIFY(!options.wrongUse->isEmpty());
    }

    void theHelpNamesWhatThereIs()
    {
        const QString help = helpText();
        for (const QString& option : {u"--demo"_s, u"--server"_s, u"--open"_s, u"--portable"_s, u"--lang"_s,
                                      u"--profile"_s, u"--key"_s, u"--version"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
        QVERIFY(!help.contains(u"--kiosk"_s));
    }
};

QTEST_GUILESS_MAIN(TestWindowOptions)
#include "test_WindowOptions.moc"
