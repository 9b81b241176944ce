#pragma once

#include "catalogue/Catalogue.h"
#include "places/PlacesSource.h"

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
    std::shared_ptr<places::PlacesSource> places = nullptr; ///< null: nothing is suggested

    QDate today() const { return now().toLocalTime().date(); }
    /// The list of places once it has been read, else null. What is got stays valid as long as it is held.
    std::shared_ptr<const places::Places> knownPlaces() const { return places ? places->ifRead() : nullptr; }
    const QString& text(const catalogue::LocalText& each) const { return each.in(language); }
};

} // namespace guichet::ui
