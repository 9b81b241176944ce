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

private slots:
    void eachRuleCountsFromItsAnswer_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char* detail, const char* id, QDate expected) {
            QTest::newRow(id) << QString::fromLatin1(detail) << QString::fromLatin1(id) << expected;
        };
        row("receivedOn", "correction-window", {2027, 2, 28});
        row("examDate", "exam-certificate", {2026, 12, 31});
        row("theftDeclaredOn", "theft-receipt", {2026, 10, 31});
        row("rightsAttestationDate", "rights-attestation", {2026, 11, 30});
        row("residentSince", "exchange-year", {2027, 8, 31});
        row("stampBoughtOn", "stamp-valid", {2027, 8, 31});
        row("stampBoughtOn", "stamp-refund", {2028, 2, 29});
        row("suspensionEnd", "suspension-request", {2026, 8, 24});
    }
    void eachRuleCountsFromItsAnswer()
    {
        QFETCH(QString, detail);
        QFETCH(QString, id);
        QFETCH(QDate, expected);
        Request request;
        QVERIFY(remindersOf(request, {}).isEmpty());
        request.details.insert(detail, u"2026-08-31"_s);
        QCOMPARE(dayOf(remindersOf(request, {}), id), expected);
        request.details.insert(detail, u"2026-00-00"_s);
        QVERIFY(remindersOf(request, {}).isEmpty());
    }

    void whatWasNotedByHandCounts()
    {
        const QList<Reminder> all = remindersOf({}, {QDate(2026, 11, 23), QDate(2026, 12, 20)});
        QCOMPARE(all.size(), 2);
        QCOMPARE(dayOf(all, u"request-deleted"_s), QDate(2027, 5, 23));
        QCOMPARE(dayOf(all, u"card-sent"_s), QDate(2027, 1, 4));
    }

    void theEarliestComesFirst()
    {
        for (const QString& name : exampleNames()) {
            const QList<Reminder> all = remindersOf(exampleRequest(name), {day, day});
            QVERIFY(all.size() >= 2);
            for (qsizetype i = 1; i < all.size(); ++i)
                QVERIFY(all[i - 1].day <= all[i].day);
            for (const Reminder& each : all)
                QVERIFY(!each.text.isEmpty() && !each.source.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "test_Reminders.moc"
