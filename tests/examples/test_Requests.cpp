#include "Answers.h"
#include "catalogue/Assessment.h"
#include "model/RequestJson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace guichet;
using namespace guichet::examples;
using namespace Qt::Literals::StringLiterals;

/// The example requests hold on any day they are made for.
class TestRequests : public QObject
{
    Q_OBJECT

    QString source() const { return QStringLiteral(GUICHET_SOURCE_DIR "/resources/examples"); }
    QString made() const { return QStringLiteral(GUICHET_BIN_DIR "/../examples"); }

    static QJsonObject readObject(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }

private slots:
    void wordsForDaysBecomeDates()
    {
        const QDate day(2026, 3, 1);
        QCOMPARE(dated(u"today"_s, day).toString(), u"2026-03-01"_s);
        QCOMPARE(dated(u"today-1"_s, day).toString(), u"2026-02-28"_s);
        QCOMPARE(dated(u"today+31"_s, day).toString(), u"2026-04-01"_s);
        QCOMPARE(dated(u"now"_s, day).toString(), u"2026-03-01T12:00:00.000Z"_s);
        QCOMPARE(dated(u"todays"_s, day).toString(), u"todays"_s);
        QCOMPARE(dated(QJsonArray{u"today"_s, 3, true}, day), QJsonValue(QJsonArray{u"2026-03-01"_s, 3, true}));
    }

    void eachIsEligibleAndCompleteWhenMade_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QDate>("day");
        for (const QString& file : QDir(source()).entryList({u"*.json"_s}))
            for (const QDate& day : {QDate(2026, 11, 23), QDate(2028, 2, 29), QDate(2036, 1, 1)})
                QTest::addRow("%s on %s", qPrintable(file), qPrintable(day.toString(Qt::ISODate))) << file << day;
    }

    void eachIsEligibleAndCompleteWhenMade()
    {
        QFETCH(QString, file);
        QFETCH(QDate, day);
        QTemporaryDir folder;
        QVERIFY(writeAnswers(source(), folder.path(), day));
        const auto request = requestFromJson(readObject(folder.filePath(file)));
        QVERIFY(request.has_value());
        const auto catalogue = catalogue::Catalogue::embedded();
        QVERIFY(catalogue.has_value());
        const catalogue::Procedure* procedure = catalogue->find(request->procedure);
        QVERIFY(procedure);
        const catalogue::Assessment assessment = catalogue::assess(*procedure, *request, day);
        QVERIFY2(assessment.missing.isEmpty(), qPrintable(assessment.missing.join(u' ')));
        for (const catalogue::Reason& reason : assessment.reasons)
            QVERIFY2(reason.effect == catalogue::Effect::Hint, qPrintable(reason.rule + u": "_s + reason.text.en));
        QVERIFY(assessment.eligible == catalogue::Truth::True);
    }

    void eachProcedureThatCanBeFiledHasOne()
    {
        QStringList shown;
        for (const QString& file : QDir(source()).entryList({u"*.json"_s}))
            shown.append(readObject(source() + u'/' + file)[u"procedure"_s].toString());
        const auto catalogue = catalogue::Catalogue::embedded();
        QVERIFY(catalogue.has_value());
        for (const catalogue::Procedure& each : catalogue->procedures())
            QVERIFY2(each.kind == catalogue::ProcedureKind::Guide || shown.contains(each.id), qPrintable(each.id));
    }

    void everyScanTheyNameWasMade()
    {
        for (const QString& name : QDir(made()).entryList({u"*.json"_s})) {
            const auto request = requestFromJson(readObject(made() + u'/' + name));
            QVERIFY2(request.has_value(), qPrintable(name));
            for (const SupportingDocument& document : request->documents)
                for (const QString& file : document.files) {
                    const QFileInfo scan(made() + u'/' + file);
                    QVERIFY2(scan.exists(), qPrintable(file));
                    QVERIFY2(scan.size() > 10'000 && scan.size() < 4'000'000, qPrintable(file));
                }
        }
        QVERIFY(QFileInfo::exists(made() + u"/blank.jpg"_s));
    }

    void aFolderThatIsNotThereIsNoSuccess()
    {
        QTemporaryDir folder;
        QVERIFY(!writeAnswers(source(), folder.filePath(u"nowhere"_s), QDate(2026, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "test_Requests.moc"
