#include "vault/Generation.h"
#include "window/Entries.h"

#include "model/RequestJson.h"

#include <QTest>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

/// What the dashboard is told of a draft that is, or was, filed on the official site.
class TestEntries : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 11, 23};
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::embedded().value();

    ui::DashboardEntry entryFor(const vault::DraftContent& content) const
    {
        const vault::Generation generation{content, 1, m_day.startOfDay(), m_day.startOfDay()};
        return window::entryOf(vault::summaryOf(QUuid::createUuid(), generation, false), &content, m_catalogue, u"fr"_s,
                               m_day);
    }
    static vault::DraftContent stolen(const QString& declaredOn)
    {
        vault::DraftContent content;
        content.request.procedure = u"fab-vol"_s;
        content.request.details.insert(u"theftDeclaredOn"_s, declaredOn);
        return content;
    }

private slots:
    void withoutItsContentAnEntryIsNotWhole()
    {
        const vault::Generation generation{stolen(u"2026-11-20"_s), 1, m_day.startOfDay(), m_day.startOfDay()};
        const vault::DraftSummary summary = vault::summaryOf(QUuid::createUuid(), generation, false);
        const ui::DashboardEntry known = window::entryOf(summary, nullptr, m_catalogue, u"fr"_s, m_day);
        QVERIFY(!known.whole && known.missing.isEmpty());
        QVERIFY(!known.title.isEmpty() && !known.unreadable);
        const ui::DashboardEntry whole = entryFor(generation.content);
        QVERIFY(whole.whole && !whole.missing.isEmpty());
        QCOMPARE(whole.title, known.title);
    }

    void theNextDayThatCountsIsShown()
    {
        const ui::DashboardEntry entry = entryFor(stolen(u"2026-11-01"_s));
        QCOMPARE(entry.reminderDay, QDate(2027, 1, 1));
        QVERIFY(!entry.reminder.isEmpty());
        const ui::RequestRow row = ui::rowOf(entry, m_day);
        QVERIFY2(row.date.contains(u"2027"_s), qPrintable(row.date));
        QCOMPARE(row.dateReason, entry.reminder);
        QVERIFY(!row.datePressing);
        QVERIFY(ui::rowOf(entry, QDate(2026, 12, 20)).datePressing);
    }

    void whatTheAdministrationDeletedIsToldAndProposedLater()
    {
        vault::DraftContent content;
        content.request.procedure = u"fab-perte"_s;
        content.receipt = FilingReceipt();
        content.receipt->deletedAt = m_day.addDays(1).startOfDay();
        QVERIFY(!entryFor(content).deletedThere);
        content.receipt->deletedAt = m_day.addDays(-1).startOfDay();
        QVERIFY(entryFor(content).deletedThere && !entryFor(content).mayBeDeleted);
        QCOMPARE(entryFor(content).mayBeDeletedFrom, m_day.addDays(14));
        content.retention.toldOn = m_day.addDays(-14);
        QVERIFY(entryFor(content).mayBeDeleted);
        content.retention.keep = true;
        QVERIFY(!entryFor(content).deletedThere);
    }

    void aDayThatIsOverIsNot()
    {
        QVERIFY(!entryFor(stolen(u"2026-09-01"_s)).reminderDay.isValid());
        QVERIFY(entryFor(stolen(u"2026-09-23"_s)).reminderDay == m_day);
    }

    void whatWasFiledElsewhereStandsInItsState()
    {
        vault::DraftContent content = stolen(u"2026-09-01"_s);
        QCOMPARE(entryFor(content).state, RequestState::Draft);
        content.elsewhere = {
            QDate(2026, 11, 20), u"P-26-7781"_s, RequestState::Approved, QDate(2026, 11, 22), {}, {}, {}};
        const ui::DashboardEntry entry = entryFor(content);
        QCOMPARE(entry.state, RequestState::Approved);
        QCOMPARE(entry.number, u"P-26-7781"_s);
        QCOMPARE(entry.filedAt.date(), QDate(2026, 11, 20));
        QCOMPARE(entry.reminderDay, QDate(2026, 12, 7)); // the card is sent within 15 days
        QVERIFY(entry.missing.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEntries)
#include "test_Entries.moc"
