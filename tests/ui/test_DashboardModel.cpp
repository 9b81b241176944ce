#include "ui/dashboard/DashboardModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestDashboardModel : public QObject
{
    Q_OBJECT

private:
    static DashboardEntry entry(const QString& id, RequestState state, const QString& title = u"Loss"_s)
    {
        DashboardEntry made;
        made.id = id;
        made.state = state;
        made.title = title;
        made.person = u"Inès Roussel"_s;
        if (state != RequestState::Draft)
            made.filedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0));
        return made;
    }

    static QStringList ids(const DashboardModel& model)
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.data(model.index(i, 0), RequestRows::rowRole).value<RequestRow>().id);
        return all;
    }

    static QString nextOf(const DashboardModel& model, const QString& id)
    {
        return model.data(model.index(int(ids(model).indexOf(id)), 0), RequestRows::rowRole).value<RequestRow>().next;
    }

    const QDate m_today{2026, 11, 23};

private slots:
    void atMostThreeCardsAndTheRestInTheList()
    {
        DashboardModel model;
        QList<DashboardEntry> all;
        for (int i = 0; i < 5; ++i)
            all.append(entry(QString::number(i), RequestState::ToComplete));
        model.setEntries(all, m_today);
        QCOMPARE(model.urgent().size(), 3);
        QCOMPARE(model.urgentCount(), 5);
        QCOMPARE(model.rowCount(), 2);
    }

    void everyStateIsInExactlyOneFilter()
    {
        for (const RequestState state : allRequestStates()) {
            int filters = 0;
            for (const auto filter : {DashboardFilter::Drafts, DashboardFilter::Running, DashboardFilter::Finished})
                filters += matches(entry(u"x"_s, state), filter) ? 1 : 0;
            QCOMPARE(filters, 1);
        }
    }

    void countsAreThoseOfTheRows()
    {
        DashboardModel model;
        model.setEntries({entry(u"d"_s, RequestState::Draft), entry(u"r"_s, RequestState::UnderExamination),
                          entry(u"f"_s, RequestState::Approved), entry(u"u"_s, RequestState::ToComplete)},
                         m_today);
        for (const auto filter :
             {DashboardFilter::All, DashboardFilter::Drafts, DashboardFilter::Running, DashboardFilter::Finished}) {
            model.setFilter(filter);
            QCOMPARE(model.rowCount(), model.count(filter));
        }
        QCOMPARE(model.count(DashboardFilter::All), 3);
    }

    void draftsComeFirstAndTheLatestOnTop()
    {
        DashboardModel model;
        DashboardEntry older = entry(u"older"_s, RequestState::Draft);
        older.changedAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0));
        DashboardEntry newer = entry(u"newer"_s, RequestState::Draft);
        newer.changedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0));
        model.setEntries(
            {entry(u"done"_s, RequestState::Approved), older, newer, entry(u"running"_s, RequestState::Sent)}, m_today);
        QCOMPARE(ids(model), (QStringList{u"newer"_s, u"older"_s, u"running"_s, u"done"_s}));
    }

    void searchForgivesCaseAndAccentsAndFindsUrgentOnesToo()
    {
        DashboardModel model;
        DashboardEntry urgent = entry(u"u"_s, RequestState::ToComplete, u"Nouveau permis après une perte"_s);
        urgent.number = u"26-4471-0093"_s;
        model.setEntries({urgent, entry(u"d"_s, RequestState::Draft, u"Erreur sur un permis"_s)}, m_today);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"APRES ines"_s);
        QCOMPARE(ids(model), QStringList{u"u"_s});
        model.setSearch(u"4471"_s);
        QCOMPARE(ids(model), QStringList{u"u"_s});
        model.setSearch(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setSearch(u"  "_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void everyDateCarriesItsReason()
    {
        for (const RequestState state : allRequestStates()) {
            DashboardEntry made = entry(u"x"_s, state);
            made.changedAt = QDateTime(m_today, QTime(8, 0));
            made.stateSince = made.changedAt;
            made.deletedAt = QDateTime(QDate(2027, 5, 2), QTime(9, 0));
            const RequestRow row = rowOf(made, m_today);
            QCOMPARE(row.date.isEmpty(), row.dateReason.isEmpty());
            QVERIFY(!row.next.isEmpty());
            QVERIFY(!row.badge.isEmpty());
            const UrgentCard::Content card = urgentContentOf(made, m_today);
            QCOMPARE(card.secondDate.isEmpty(), card.secondReason.isEmpty());
        }
    }

    void anAdvisedDateFarAwayIsNotPressing()
    {
        DashboardEntry draft = entry(u"x"_s, RequestState::Draft);
        draft.sendBefore = m_today.addDays(30);
        draft.sendBeforeReason = u"because"_s;
        QVERIFY(rowOf(draft, m_today).datePressing);
        draft.sendBefore = m_today.addYears(1);
        QVERIFY(!rowOf(draft, m_today).datePressing);
    }

    void aScreenReaderHearsTheWholeRow()
    {
        DashboardModel model;
        DashboardEntry draft = entry(u"d"_s, RequestState::Draft, u"Erreur"_s);
        draft.missing = {u"code"_s};
        model.setEntries({draft}, m_today);
        const QString spoken = model.data(model.index(0, 0), Qt::AccessibleTextRole).toString();
        for (const QString& part : {u"Erreur"_s, u"Inès Roussel"_s, u"code"_s, u"Draft"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

    void consentsAreNamedByTheirFirstSentence()
    {
        DashboardEntry draft = entry(u"d"_s, RequestState::Draft);
        draft.missing = {u"Je déclare la perte. C’est définitif."_s, u"J’ai relu."_s};
        QVERIFY2(rowOf(draft, m_today).next.contains(u"Je déclare la perte, J’ai relu"_s),
                 qPrintable(rowOf(draft, m_today).next));
    }

    void anUnreadableDraftIsNeverAnUrgentCard()
    {
        DashboardEntry broken = entry(u"b"_s, RequestState::ToComplete);
        broken.unreadable = true;
        QVERIFY(!isUrgent(broken));
        QCOMPARE(rowOf(broken, m_today).status, Status::Error);
    }

    void aHundredRowsAtOnceAndMoreWhenAsked()
    {
        DashboardModel model;
        QList<DashboardEntry> all;
        for (int i = 0; i < 250; ++i)
            all.append(entry(QString::number(i), RequestState::Draft, i % 50 == 0 ? u"Vol"_s : u"Perte"_s));
        model.setEntries(all, m_today);
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.hiddenRows(), 150);
        QCOMPARE(model.count(DashboardFilter::Drafts), 250);
        model.showMore();
        QCOMPARE(model.rowCount(), 200);
        model.setEntries(all, m_today); // listed anew: what was shown stays
        QCOMPARE(model.rowCount(), 200);
        model.showMore();
        QCOMPARE(model.hiddenRows(), 0);
        model.setSearch(u"vol"_s); // wherever they are in the list
        QCOMPARE(model.rowCount(), 5);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 100);
    }

    void whatIsNotWholeIsAskedForAndCompleted()
    {
        DashboardModel model;
        DashboardEntry open = entry(u"open"_s, RequestState::Draft);
        open.whole = false;
        DashboardEntry card = entry(u"card"_s, RequestState::ToComplete);
        card.whole = false;
        DashboardEntry damaged = entry(u"damaged"_s, RequestState::Draft);
        damaged.whole = false;
        damaged.unreadable = true;
        model.setEntries({open, card, damaged, entry(u"whole"_s, RequestState::Draft)}, m_today);
        QCOMPARE(model.incomplete(), QStringList({u"card"_s, u"open"_s}));
        const QString before = nextOf(model, u"open"_s);
        QVERIFY(before.trimmed().isEmpty()); // and not "complete"
        open.whole = true;
        open.missing = {u"Photo"_s};
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.complete({open, entry(u"unknown"_s, RequestState::Draft)});
        QCOMPARE(changed.size(), 1);
        QVERIFY(nextOf(model, u"open"_s).contains(u"Photo"_s));
        QCOMPARE(model.incomplete(), {u"card"_s});
    }

    void requestsWhoseKeyIsNotThereYetAreRowsWithoutWords()
    {
        DashboardModel model;
        QVERIFY(model.isEmpty());
        model.setExpected(3);
        QVERIFY(!model.isEmpty());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex first = model.index(0, 0);
        QVERIFY(first.data(RequestRows::rowRole).value<RequestRow>().isPlaceholder());
        QVERIFY(!first.data(Qt::AccessibleTextRole).toString().isEmpty());
        model.setExpected(10'000);
        QCOMPARE(model.rowCount(), DashboardModel::rowsAtOnce);
        model.setEntries({entry(u"a"_s, RequestState::Draft)}, m_today);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.isExpecting());
    }
};

QTEST_APPLESS_MAIN(TestDashboardModel)
#include "test_DashboardModel.moc"
