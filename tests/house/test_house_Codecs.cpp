#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What reads foreign pictures and documents is loaded by the locked-up decoder and by nothing else; what talks to
/// scanners, by the scanner program.
class TestCodecs : public QObject
{
    Q_OBJECT

    /// The libraries that the loader brings in with a program, by name; empty if it can't be asked.
    static QString loadedBy(const QString& program)
    {
        QProcess loader;
        loader.start(u"ldd"_s, {QStringLiteral(GUICHET_BIN_DIR "/") + program});
        loader.waitForFinished();
        return QString::fromUtf8(loader.readAllStandardOutput());
    }

    static QStringList codecs()
    {
        return {u"libpoppler"_s, u"libopencv"_s, u"libtesseract"_s, u"libZXing"_s,    u"libdmtx"_s,
                u"libheif"_s,    u"libtiff"_s,   u"libjpeg"_s,      u"libturbojpeg"_s};
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"ldd"_s).isEmpty())
            QSKIP("NOT RUN: no ldd on this system");
    }

    void noOtherProgramLoadsThem_data()
    {
        QTest::addColumn<QString>("program");
        for (const char* program : {"guichet", "guichet-permis", "guichet-server"})
            QTest::newRow(program) << QString::fromLatin1(program);
    }

    void noOtherProgramLoadsThem()
    {
        QFETCH(QString, program);
        const QString libraries = loadedBy(program);
        QVERIFY2(libraries.contains(u"libQt6Core"_s), qPrintable(libraries));
        for (const QString& codec : codecs() + QStringList{u"libsane"_s})
            QVERIFY2(!libraries.contains(codec), qPrintable(program + u" loads "_s + codec));
    }

    void onlyTheScannerProgramLoadsDrivers()
    {
        QVERIFY(!loadedBy(u"guichet-decoder"_s).contains(u"libsane"_s));
        if (!QFile::exists(QStringLiteral(GUICHET_BIN_DIR "/guichet-scanner")))
            QSKIP("NOT RUN: guichet-scanner was not built");
        const QString libraries = loadedBy(u"guichet-scanner"_s);
        QVERIFY2(libraries.contains(u"libsane"_s), qPrintable(libraries));
        for (const QString& codec : codecs())
            QVERIFY2(codec == u"libjpeg" || !libraries.contains(codec), qPrintable(libraries));
    }

    void theDecoderLoadsThem()
    {
        const QString libraries = loadedBy(u"guichet-decoder"_s);
        for (const QString& codec : {u"libpoppler"_s, u"libZXing"_s, u"libdmtx"_s})
            QVERIFY2(libraries.contains(codec), qPrintable(libraries));
    }
};

QTEST_GUILESS_MAIN(TestCodecs)
#include "test_house_Codecs.moc"
