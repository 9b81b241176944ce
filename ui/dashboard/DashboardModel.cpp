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

void DashboardModel::setExpected(int count)
{
    m_expected = count;
    rebuild();
}

void DashboardModel::setEntries(const QList<DashboardEntry>& entries, QDate today)
{
    m_expected = 0;
    m_searchable.clear();
    m_entries = entries;
    m_today = today;
    std::stable_sort(m_entries.begin(), m_entries.end(), comesBefore);
    m_cards.clear();
    for (const DashboardEntry& entry : m_entries)
        if (isUrgent(entry) && m_cards.size() < mostCards)
            m_cards.append(entry.id);
    rebuild();
}

void DashboardModel::complete(const QList<DashboardEntry>& entries)
{
    for (const DashboardEntry& entry : entries) {
        const auto known = std::ranges::find(m_entries, entry.id, &DashboardEntry::id);
        if (known == m_entries.end())
            continue;
        *known = entry;
        const auto row = std::ranges::find(m_rows, entry.id, &RequestRow::id);
        if (row == m_rows.end())
            continue;
        *row = rowOf(entry, m_today);
        const QModelIndex place = index(int(row - m_rows.begin()), 0);
        emit dataChanged(place, place);
    }
}

void DashboardModel::showMore()
{
    m_most += rowsAtOnce;
    rebuild();
}

QStringList DashboardModel::incomplete() const
{
    QStringList ids;
    const auto add = [&ids](const DashboardEntry& entry) {
        if (!entry.whole && !entry.unreadable)
            ids.append(entry.id);
    };
    for (const DashboardEntry& entry : urgent())
        add(entry);
    for (const qsizetype index : m_entryOfRow)
        add(m_entries.at(index));
    ids.removeDuplicates();
    return ids;
}

void DashboardModel::setFilter(DashboardFilter filter)
{
    m_most = rowsAtOnce;
    m_filter = filter;
    rebuild();
}

void DashboardModel::setSearch(const QString& search)
{
    m_most = rowsAtOnce;
    m_search = search.simplified();
    rebuild();
}

void DashboardModel::refresh()
{
    m_searchable.clear();
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

bool DashboardModel::isRow(const DashboardEntry& entry, qsizetype index, const QStringList& words)
{
    if (!matches(entry, m_filter))
        return false;
    return words.isEmpty() ? !isCard(entry) : hasAll(m_searchable.at(index), words);
}

void DashboardModel::rebuild()
{
    beginResetModel();
    const QStringList words = searchWords(m_search);
    if (!words.isEmpty() && m_searchable.isEmpty())
        for (const DashboardEntry& entry : std::as_const(m_entries))
            m_searchable.append(searchableText(entry));
    m_rows.clear();
    m_entryOfRow.clear();
    m_matching = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const DashboardEntry& entry = m_entries.at(i);
        if (!isRow(entry, i, words))
            continue;
        ++m_matching;
        if (m_rows.size() >= m_most)
            continue;
        m_rows.append(rowOf(entry, m_today));
        m_entryOfRow.append(i);
    }
    for (int i = 0; i < std::min(m_expected, m_most); ++i)
        m_rows.append(RequestRow());
    m_matching += m_expected;
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
