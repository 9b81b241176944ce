#pragma once

#include "ui/dashboard/DashboardEntry.h"

#include <QAbstractListModel>

namespace guichet::ui {

/// The rows under the urgent cards: entries that pass filter and search. While something is searched, urgent entries
/// are rows too, so that the answer stands in one place.
class DashboardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit DashboardModel(QObject* parent = nullptr);

    void setEntries(const QList<DashboardEntry>& entries, QDate today);
    void setFilter(DashboardFilter filter);
    void setSearch(const QString& search);
    void refresh(); ///< words again, after a change of language

    /// The first ones, at most three, shown as cards.
    /// The first that the administration deleted and whose copy waits for a choice, those to be proposed first; else
    /// one without id.
    DashboardEntry deletedThere() const;
    QList<DashboardEntry> urgent() const;
    int urgentCount() const;                 ///< all of them
    int count(DashboardFilter filter) const; ///< rows that the filter would show, whatever is searched
    bool isEmpty() const { return m_entries.isEmpty(); }
    DashboardEntry entry(const QString& id) const;
    DashboardFilter filter() const { return m_filter; }
    QDate today() const { return m_today; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();
    bool isCard(const DashboardEntry& entry) const;

    QList<DashboardEntry> m_entries;
    QList<RequestRow> m_rows;
    QStringList m_cards;
    DashboardFilter m_filter = DashboardFilter::All;
    QString m_search;
    QDate m_today;
};

} // namespace guichet::ui
