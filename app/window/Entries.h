#pragma once

#include "catalogue/Assessment.h"
#include "ui/dashboard/DashboardEntry.h"
#include "ui/journal/JournalContent.h"
#include "vault/Draft.h"

namespace guichet::window {

/// What the dashboard shows of a draft or a filed request. Without its content the entry is not whole: what is missing,
/// wrong or asked of the person stays open.
ui::DashboardEntry entryOf(const vault::DraftSummary& summary, const vault::DraftContent* content,
                           const catalogue::Catalogue& catalogue, const QString& language, QDate today);

/// What the page of a filed request shows.
ui::JournalContent journalOf(const vault::Draft& draft, const catalogue::Catalogue& catalogue, const QString& language,
                             QDate today);

/// "26-4471-0093-filing-receipt.pdf": without any person's name.
QString outputFileName(const vault::DraftContent& content, const QString& output);

} // namespace guichet::window
