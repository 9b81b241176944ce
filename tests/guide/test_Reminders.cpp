#include "guide/ExampleRequests.h"
#include "guide/Reminders.h"

using namespace guichet;
using namespace guichet::guide;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// Days that follow from certain rules, and from no others.
class TestReminders : public QObject
{
    Q_OBJECT

    static QDate dayOf(const QList<Reminder>& reminders, const QString& id)
    {
        for (const Reminder& each : reminders)
            if (each.id == id)
                return each.day;
        return {};
    }

    static QList<Reminder> of(const QString& procedure, const Request& request, const FiledDays& filed = {})
    {
        const catalogue::Procedure* found = embedded().find(procedure);
        return found ? remindersOf(*found, request, filed, u"fr"_s) : QList<Reminder>();
    }

private slots:
    /// The rows of domain §1.8 that are certain, each where it applies.
    void eachRuleCountsFromItsAnswer_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char* procedure, const char* detail, const char* id, QDate expected) {
            QTest::addRow("%s %s", procedure, id)
                << QString::fromLatin1(procedure) << QString::fromLatin1(detail) << QString::fromLatin1(id) << expected;
        };
        row("correction", "receivedOn", "correction-window", {2027, 2, 28});
        row("fab-reussite", "examDate", "exam-certificate", {2026, 12, 31});
        row("fab-invalidation", "rightRestoredOn", "exam-certificate", {2026, 12, 31});
        row("fab-vol", "theftDeclaredOn", "theft-receipt", {2026, 10, 31});
        row("echange-hors-ue", "rightsAttestationDate", "rights-attestation", {2026, 11, 30});
        row("echange-hors-ue", "residentSince", "exchange-year", {2027, 8, 31});
        row("fab-perte", "stampBoughtOn", "stamp-valid", {2027, 8, 31});
        row("fab-perte", "stampBoughtOn", "stamp-refund", {2028, 2, 29});
        row("timbre-remb", "stampBoughtOn", "stamp-refund", {2028, 2, 29});
        row("fab-suspension", "suspensionEnd", "suspension-request", {2026, 8, 24});
        row("fab-perte", "residenceDate", "residence-six-months", {2027, 2, 28});
        row("inscription", "theoryPassedOn", "theory-five-years", {2031, 8, 31});
        row("inscription-retour", "decisionDate", "nine-months", {2027, 5, 31});
    }
    void eachRuleCountsFromItsAnswer()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, detail);
        QFETCH(QString, id);
        QFETCH(QDate, expected);
        Request request;
        request.civilStatus.nationality = u"MA"_s;
        QVERIFY(of(procedure, request).isEmpty());
        request.details.insert(detail, u"2026-08-31"_s);
        QCOMPARE(dayOf(of(procedure, request), id), expected);
        request.details.insert(detail, u"2026-00-00"_s);
        QVERIFY(of(procedure, request).isEmpty());
    }

    void whatWasNotedByHandCounts_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("kept") << u"fab-perte"_s << u"request-deleted"_s << QDate(2027, 5, 23);
        QTest::newRow("sent") << u"fab-perte"_s << u"card-sent"_s << QDate(2027, 1, 4);
        QTest::newRow("error") << u"fab-perte"_s << u"error-window"_s << QDate(2027, 7, 5);
        QTest::newRow("certificate") << u"fab-perte"_s << u"certificate-four-months"_s << QDate(2027, 3, 24);
        QTest::newRow("booklet") << u"international"_s << u"booklet-three-years"_s << QDate(2029, 12, 20);
        QTest::newRow("number") << u"neph"_s << u"neph-active"_s << QDate(2026, 11, 25);
        QTest::newRow("no card") << u"inscription"_s << u"card-sent"_s << QDate();
        QTest::newRow("no request") << u"timbre-remb"_s << u"request-deleted"_s << QDate();
    }
    void whatWasNotedByHandCounts()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, id);
        QFETCH(QDate, expected);
        const FiledDays filed{{2026, 11, 23}, {2026, 12, 20}, {2027, 1, 5}, {2026, 11, 24}};
        QCOMPARE(dayOf(of(procedure, {}, filed), id), expected);
        QCOMPARE(dayOf(of(procedure, {}), id), QDate());
    }

    void theJournalOfADraftGivesTheDays()
    {
        vault::FiledElsewhere noted;
        noted.filedOn = {2026, 11, 23};
        noted.stateOn = {2026, 12, 20};
        noted.receivedOn = {2027, 1, 5};
        noted.state = RequestState::UnderExamination;
        QVERIFY(!filedDays(noted).approvedOn.isValid());
        noted.state = RequestState::Approved;
        QCOMPARE(filedDays(noted).approvedOn, QDate(2026, 12, 20));
        QCOMPARE(filedDays(noted).receivedOn, QDate(2027, 1, 5));
    }

    void aYearToExchangeIsNotForEuropeans()
    {
        Request request;
        request.details.insert(u"residentSince"_s, u"2026-08-31"_s);
        QVERIFY(of(u"echange-hors-ue"_s, request).isEmpty()); // nobody knows yet
        request.civilStatus.nationality = u"PT"_s;
        QVERIFY(of(u"echange-hors-ue"_s, request).isEmpty());
    }

    void aFixedDayNeedsNoAnswer()
    {
        QCOMPARE(dayOf(of(u"rien-permis-rose"_s, {}), u"pink-paper"_s), QDate(2033, 1, 19));
    }

    void theEarliestComesFirst()
    {
        for (const QString& name : exampleNames()) {
            const Request request = exampleRequest(name);
            const QList<Reminder> all = of(request.procedure, request, {day, day, day, day});
            QVERIFY2(!all.isEmpty(), qPrintable(name));
            for (qsizetype i = 1; i < all.size(); ++i)
                QVERIFY(all[i - 1].day <= all[i].day);
            for (const Reminder& each : all)
                QVERIFY(!each.text.isEmpty() && !each.source.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "test_Reminders.moc"
