#pragma once

#include "catalogue/Catalogue.h"

#include <QDateTime>
#include <functional>

namespace guichet::ui {

/// What every page of one wizard needs to know. The references outlive the pages.
struct PageContext
{
    const catalogue::Catalogue& catalogue;
    const catalogue::Procedure& procedure;
    QString language; ///< "fr" or "en"
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

    QDate today() const { return now().toLocalTime().date(); }
    const QString& text(const catalogue::LocalText& each) const { return each.in(language); }
};

} // namespace guichet::ui
