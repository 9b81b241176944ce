#include "ui/dashboard/DashboardModel.h"

#include <algorithm>

namespace guichet::ui {

namespace {

constexpr int mostCards = 3;

/// Drafts first, the latest changed on top; then what runs, then what is finished, the latest filed on top.
bool comesBefore(const DashboardEntry& one, const DashboardEntry& other)
{
    const auto rank = [](const DashboardEntry& entry) {
        return matches(entry, DashboardFilter::Drafts) ? 0 : matches(entry, DashboardFilter::Running) ? 1 : 2;
    };
    if (rank(one) != rank(other))
        return rank(one) < rank(other);
    const auto when = [](const DashboardEntry& entry) {
        return entry.filedAt.isValid() ? entry.filedAt : entry.changedAt;
    };
    return when(one) > when(other);
}

} // namespace

DashboardModel::DashboardModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void DashboardModel::setEntries(const QList<DashboardEntry>& entries, QDate today)
{
    m_entries = entries;
    m_today = today;
    std::stable_sort(m_entries.begin(), m_entries.end(), comesBefore);
    m_cards.clear();
    for (const DashboardEntry& entry : m_entries)
        if (isUrgent(entry) && m_cards.size() < mostCards)
            m_cards.append(entry.id);
    rebuild();
}

void DashboardModel::setFilter(DashboardFilter filter)
{
    m_filter = filter;
    rebuild();
}

void DashboardModel::setSearch(const QString& search)
{
    m_search = search.simplified();
    rebuild();
}

void DashboardModel::refresh()
{
    rebuild();
}

bool DashboardModel::isCard(const DashboardEntry& entry) const
{
    return m_cards.contains(entry.id);
}

DashboardEntry DashboardModel::deletedThere() const
{
    auto found = std::ranges::find(m_entries, true, &DashboardEntry::mayBeDeleted);
    if (found == m_entries.end())
        found = std::ranges::find(m_entries, true, &DashboardEntry::deletedThere);
    return found == m_entries.end() ? DashboardEntry() : *found;
}

QList<DashboardEntry> DashboardModel::urgent() const
{
    QList<DashboardEntry> cards;
    for (const DashboardEntry& entry : m_entries)
        if (isCard(entry))
            cards.append(entry);
    return cards;
}

int DashboardModel::urgentCount() const
{
    return int(
        std::count_if(m_entries.begin(), m_entries.end(), [](const DashboardEntry& entry) { return isUrgent(entry); }));
}

int DashboardModel::count(DashboardFilter filter) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [&](const DashboardEntry& entry) { return !isCard(entry) && matches(entry, filter); }));
}

DashboardEntry DashboardModel::entry(const QString& id) const
{
    for (const DashboardEntry& entry : m_entries)
        if (entry.id == id)
            return entry;
    return {};
}

void DashboardModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const DashboardEntry& entry : m_entries) {
        const bool here = m_search.isEmpty() ? !isCard(entry) && matches(entry, m_filter)
                                             : matches(entry, m_filter) && matches(entry, m_search);
        if (here)
            m_rows.append(rowOf(entry, m_today));
    }
    endResetModel();
}

int DashboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DashboardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const RequestRow& row = m_rows.at(index.row());
    switch (role) {
    case RequestRows::rowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.spoken();
    default:
        return {};
    }
}

} // namespace guichet::ui
