#pragma once

#include <QJsonArray>
#include <QPointF>
#include <array>
#include <optional>

namespace guichet::scan {

/// Corners in fractions of the upright page, clockwise from the top left.
using Corners = std::array<QPointF, 4>;

/// Where the sheet lies in a picture that shows its surroundings too.
struct SheetOutline
{
    Corners corners;
    bool certain = false; ///< every side was seen, straight from end to end; else a guess for a person to set right

    bool operator==(const SheetOutline&) const = default;
};

/// What the corners enclose, in fractions of the page; 0 if they don't go round clockwise without crossing or bending
/// inwards.
double areaOf(const Corners& corners);

/// [[x, y], …], four of them.
QJsonArray cornersToJson(const Corners& corners);
/// Nothing where they aren't four that enclose a part of the page.
std::optional<Corners> cornersFromJson(const QJsonValue& json);

} // namespace guichet::scan
