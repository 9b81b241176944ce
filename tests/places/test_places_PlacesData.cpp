#include "model/FoldedText.h"
#include "places/Places.h"
#include "server/contract/Node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace guichet;
using namespace guichet::places;
using namespace Qt::Literals::StringLiterals;

/// The list that is shipped says what the public data says: every row of it, read on its own, and byte for byte what
/// its program makes of them.
class TestPlacesData : public QObject
{
    Q_OBJECT

    Places m_places;

    static QString package(const QString& name) { return test::nodeModules() + u'/' + name; }

    static QJsonArray rows(const QString& name, const QString& file)
    {
        QFile json(package(name) + u"/data/"_s + file);
        return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).array() : QJsonArray();
    }

    static QString tidied(const QJsonValue& name) { return name.toString().replace(u'’', u'\''); }

    bool hasName(const QString& code, const QString& name) const
    {
        // "Vrigne aux Bois" has a part called "Vrigne-aux-Bois": kept once.
        return std::ranges::any_of(m_places.withCode(code),
                                   [&](const Place& place) { return foldedText(place.name) == foldedText(name); });
    }

private slots:
    void initTestCase()
    {
        auto read = Places::embedded();
        QVERIFY(read);
        m_places = *std::move(read);
        for (const QString& name : {u"@etalab/decoupage-administratif"_s, u"decoupage-administratif-2019"_s})
            if (!QFile::exists(package(name)))
                QSKIP("NOT RUN: the npm packages of tests/package.json are not installed");
    }

    void everyRowOfTodayIsThere()
    {
        const QJsonArray communes = rows(u"@etalab/decoupage-administratif"_s, u"communes.json"_s);
        QVERIFY(communes.size() > 37'000);
        for (const QJsonValue& row : communes) {
            const QString code = row[u"code"_s].toString();
            const QString name = tidied(row[u"nom"_s]);
            const QString type = row[u"type"_s].toString();
            const QByteArray shown = (code + u' ' + name).toUtf8();
            const QList<Place> places = m_places.withCode(code);
            QVERIFY2(hasName(code, name), shown);
            const Place& place = places.first();
            if (type == u"commune-actuelle" || type == u"arrondissement-municipal") {
                QCOMPARE(place.name, name);
                QCOMPARE(place.kind, type == u"commune-actuelle" ? PlaceKind::Commune : PlaceKind::Arrondissement);
                QCOMPARE(QJsonArray::fromStringList(place.postalCodes), row[u"codesPostaux"_s].toArray());
                QCOMPARE(place.department, row[u"departement"_s].toString());
            } else {
                const bool pointsToday = std::ranges::any_of(
                    places, [&](const Place& each) { return each.todayCode == row[u"chefLieu"_s].toString(); });
                QVERIFY2(pointsToday, shown);
            }
            for (const QJsonValue& old : row[u"anciensCodes"_s].toArray()) {
                const QList<Place> before = m_places.withCode(old.toString());
                const bool leadsHere =
                    std::ranges::any_of(before, [&](const Place& each) { return each.todayCode == code; });
                // Two parts name one commune and are named by another.
                QVERIFY2(leadsHere || old == u"55273"_s || old == u"60455"_s, shown + " " + old.toString().toUtf8());
            }
        }
    }

    void everyRowOfBeforeIsThere()
    {
        const QJsonArray communes = rows(u"decoupage-administratif-2019"_s, u"communes.json"_s);
        QVERIFY(communes.size() > 39'000);
        for (const QJsonValue& row : communes) {
            QVERIFY(!m_places.withCode(row[u"code"_s].toString()).isEmpty());
            QVERIFY2(hasName(row[u"code"_s].toString(), row[u"nom"_s].toString()),
                     qPrintable(row[u"nom"_s].toString()));
        }
    }

    void departmentsAreThoseOfTheDataAndCorsicaBefore1976()
    {
        const QJsonArray departments = rows(u"@etalab/decoupage-administratif"_s, u"departements.json"_s);
        QCOMPARE(departments.size(), 109);
        for (const QJsonValue& row : departments)
            QCOMPARE(m_places.departmentName(row[u"code"_s].toString()), tidied(row[u"nom"_s]));
    }

    void nothingElseIsThere()
    {
        QSet<QString> codes;
        for (const QString& name : {u"@etalab/decoupage-administratif"_s, u"decoupage-administratif-2019"_s})
            for (const QJsonValue& row : rows(name, u"communes.json"_s)) {
                codes.insert(row[u"code"_s].toString());
                for (const QJsonValue& old : row[u"anciensCodes"_s].toArray())
                    codes.insert(old.toString());
            }
        for (qsizetype each = 0; each < m_places.size(); ++each)
            QVERIFY2(codes.contains(m_places.at(each).code), qPrintable(m_places.at(each).code));
    }

    void theProgramMakesTheSameListAgain()
    {
        const QString node = test::nodeProgram();
        if (node.isEmpty())
            QSKIP("NOT RUN: the npm packages of tests/package.json are not installed");
        const QTemporaryDir folder;
        const QString made = folder.filePath(u"places.txt"_s);
        QProcess program;
        program.start(node, {QStringLiteral(GUICHET_SOURCE_DIR "/resources/places/make-places.mjs"), made});
        QVERIFY(program.waitForFinished(60'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError());
        QFile again(made);
        QFile shipped(u":/places/places.txt"_s);
        QVERIFY(again.open(QIODevice::ReadOnly) && shipped.open(QIODevice::ReadOnly));
        QVERIFY(again.readAll() == shipped.readAll());
    }
};

QTEST_GUILESS_MAIN(TestPlacesData)
#include "test_places_PlacesData.moc"
