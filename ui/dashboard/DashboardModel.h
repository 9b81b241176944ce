#pragma once

#include "ui/dashboard/DashboardEntry.h"

#include <QAbstractListModel>

namespace guichet::ui {

/// The rows under the urgent cards: entries that pass filter and search. While something is searched, urgent entries
/// are rows too, so that the answer stands in one place. Only the first hundred are rows until more are asked for.
class DashboardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit DashboardModel(QObject* parent = nullptr);

    static constexpr int rowsAtOnce = 100;

    /// As many rows without words: requests whose key isn't there yet.
    void setExpected(int count);
    void setEntries(const QList<DashboardEntry>& entries, QDate today);
    /// What was found out since about entries of the list; others are left out.
    void complete(const QList<DashboardEntry>& entries);
    void setFilter(DashboardFilter filter);
    void setSearch(const QString& search);
    void showMore(); ///< rowsAtOnce more
    void refresh();  ///< words again, after a change of language

    /// The first that the administration deleted and whose copy waits for a choice, those to be proposed first; else
    /// one without id.
    DashboardEntry deletedThere() const;
    QList<DashboardEntry> urgent() const;    ///< the first ones, at most three, shown as cards
    int urgentCount() const;                 ///< all of them
    int count(DashboardFilter filter) const; ///< rows that the filter would show, whatever is searched
    int hiddenRows() const { return m_matching - int(m_rows.size()); } ///< that pass filter and search
    QStringList incomplete() const;                                    ///< ids of cards and rows that are not whole
    bool isEmpty() const { return m_entries.isEmpty() && m_expected == 0; }
    bool isExpecting() const { return m_expected > 0; }
    DashboardEntry entry(const QString& id) const;
    DashboardFilter filter() const { return m_filter; }
    QDate today() const { return m_today; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();
    bool isCard(const DashboardEntry& entry) const;
    bool isRow(const DashboardEntry& entry, qsizetype index, const QStringList& words);

    QList<DashboardEntry> m_entries;
    QList<RequestRow> m_rows;
    QList<qsizetype> m_entryOfRow;
    QStringList m_searchable; ///< of each entry; empty until something is searched
    int m_expected = 0;
    int m_most = rowsAtOnce;
    int m_matching = 0;
    QStringList m_cards;
    DashboardFilter m_filter = DashboardFilter::All;
    QString m_search;
    QDate m_today;
};

} // namespace guichet::ui
