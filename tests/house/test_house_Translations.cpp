#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Every part that speaks to people speaks French, whole, and counts right in English; what the window shows speaks
/// Arabic too.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsTranslated_data()
    {
        QTest::addColumn<QString>("part");
        for (const char* part :
             {"cli", "guide", "papers", "publisher", "sandbox", "scan", "server", "support", "ui", "window"})
            QTest::newRow(part) << QString::fromLatin1(part);
        const QDir folder(QStringLiteral(GUICHET_SOURCE_DIR "/translations"));
        for (const QString& file : folder.entryList({u"*_fr.ts"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(6);
    }

    void everyPartIsTranslated()
    {
        QFETCH(QString, part);
        static const QStringList inWindow = {u"guide"_s, u"scan"_s, u"support"_s, u"ui"_s, u"window"_s};
        for (const QString& language : {u"fr"_s, u"en"_s, u"ar"_s}) {
            if (language == u"ar" && !inWindow.contains(part))
                continue;
            QFile file(QStringLiteral(GUICHET_SOURCE_DIR "/translations/%1_%2.ts").arg(part, language));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(!file.readAll().contains("type=\"unfinished\""), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_house_Translations.moc"
