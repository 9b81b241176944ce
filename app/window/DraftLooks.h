#pragma once

#include "ui/dashboard/DashboardEntry.h"
#include "vault/DraftSummary.h"

#include <QHash>

namespace guichet::window {

/// What the dashboard's list shows of drafts whose content was looked at, as long as nothing that it depends on has
/// changed: so that a list made anew opens only what changed.
class DraftLooks
{
public:
    /// What every look depends on besides its draft: the window's language, the day, the newest edition.
    void setCircumstances(const QStringList& circumstances)
    {
        if (circumstances != m_circumstances)
            m_looks.clear();
        m_circumstances = circumstances;
    }
    void keep(const vault::DraftSummary& summary, const ui::DashboardEntry& entry)
    {
        m_looks.insert(summary.id, {summary, entry});
    }
    std::optional<ui::DashboardEntry> find(const vault::DraftSummary& summary) const
    {
        const auto found = m_looks.find(summary.id);
        return found != m_looks.end() && found->summary == summary ? std::optional(found->entry) : std::nullopt;
    }

private:
    struct Look
    {
        vault::DraftSummary summary;
        ui::DashboardEntry entry;
    };
    QHash<vault::DraftId, Look> m_looks;
    QStringList m_circumstances;
};

} // namespace guichet::window
