#include "publisher/EditionMaker.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

/// guichet-catalogue as people call it.
class TestProgram : public QObject
{
    Q_OBJECT

    guichet::test::EditionMaker m_maker;
    QByteArray m_said;

    int run(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(GUICHET_BIN_DIR "/guichet-catalogue"),
                      arguments + QStringList{u"--lang"_s, u"en"_s});
        if (!process.waitForFinished(60'000))
            return -1;
        m_said = process.readAll();
        return process.exitCode();
    }

private slots:
    void aKeyIsMadeAnEditionSignedAndVerified()
    {
        const QString key = m_maker.path(u"program.key"_s);
        QCOMPARE(run({u"keygen"_s, key}), 0);
        QVERIFY(m_said.startsWith("guichet-catalogue-key ed25519 "));
        const QString source = QStringLiteral(GUICHET_SOURCE_DIR "/resources/catalogue");
        const QString target = m_maker.path(u"signed"_s);
        QCOMPARE(run({u"sign"_s, source, u"-o"_s, target, u"--key"_s, key}), 0);
        QCOMPARE(run({u"verify"_s, target, u"--key"_s, key + u".pub"_s}), 0);
        QVERIFY2(m_said.contains("Edition 2026.11, number 1"), m_said.constData());
        // Overwrites nothing.
        QCOMPARE(run({u"sign"_s, source, u"-o"_s, target, u"--key"_s, key}), 1);
        QVERIFY2(m_said.contains("GP-2703"), m_said.constData());
        QCOMPARE(run({u"keygen"_s, key}), 2);
        // Says what is wrong.
        guichet::test::EditionMaker::write(target + u"/help.json"_s, "{}");
        QCOMPARE(run({u"verify"_s, target, u"--key"_s, key + u".pub"_s}), 1);
        QVERIFY2(m_said.contains("help.json") && m_said.contains("GP-2104"), m_said.constData());
    }

    void pathsMayBeRelative()
    {
        const QString key = m_maker.path(u"relative.key"_s);
        QCOMPARE(run({u"keygen"_s, key}), 0);
        const QDir here;
        const QString source = here.relativeFilePath(QStringLiteral(GUICHET_SOURCE_DIR "/resources/catalogue"));
        const QString target = here.relativeFilePath(m_maker.path(u"relative"_s));
        QCOMPARE(run({u"sign"_s, source, u"-o"_s, target, u"--key"_s, here.relativeFilePath(key)}), 0);
        QCOMPARE(run({u"verify"_s, target, u"--key"_s, key + u".pub"_s}), 0);
    }

    void anotherKeyAndAnEarlierNumberAreRefused()
    {
        const QString second = m_maker.make(2);
        const QString third = m_maker.make(3);
        const QString other = m_maker.path(u"stranger.key"_s);
        QCOMPARE(run({u"keygen"_s, other, u"--demo"_s}), 0);
        QVERIFY(m_said.trimmed().endsWith(" demo"));
        QCOMPARE(run({u"verify"_s, third, u"--key"_s, other + u".pub"_s}), 1);
        QVERIFY2(m_said.contains("GP-2103"), m_said.constData());
        const QString key = m_maker.path(u"first.key.pub"_s);
        QCOMPARE(run({u"verify"_s, third, u"--key"_s, key, u"--after"_s, second}), 0);
        QCOMPARE(run({u"verify"_s, second, u"--key"_s, key, u"--after"_s, third}), 1);
        QVERIFY2(m_said.contains("GP-2705"), m_said.constData());
    }

    void wrongUseIsSaid()
    {
        QCOMPARE(run({}), 2);
        QCOMPARE(run({u"sign"_s, m_maker.path(u"x"_s)}), 2);
        QCOMPARE(run({u"verify"_s, m_maker.path(u"x"_s), u"--key"_s, m_maker.path(u"none.pub"_s)}), 2);
        QVERIFY2(m_said.contains("GP-2107"), m_said.constData());
        QCOMPARE(run({u"verify"_s, m_maker.path(u"x"_s), u"--key"_s, m_maker.path(u"first.key.pub"_s)}), 1);
        QVERIFY2(m_said.contains("GP-2706"), m_said.constData());
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_publisher_Program.moc"
