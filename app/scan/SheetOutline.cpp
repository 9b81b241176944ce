#include "scan/SheetOutline.h"

#include <algorithm>
#include <cmath>

namespace guichet::scan {

double areaOf(const Corners& corners)
{
    const auto cross = [](QPointF a, QPointF b) { return a.x() * b.y() - a.y() * b.x(); };
    double doubled = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const QPointF& next = corners[(i + 1) % 4];
        if (!(cross(next - corners[i], corners[(i + 2) % 4] - next) > 0))
            return 0;
        doubled += cross(corners[i], next);
    }
    return std::isfinite(doubled) ? doubled / 2 : 0;
}

QJsonArray cornersToJson(const Corners& corners)
{
    QJsonArray all;
    for (const QPointF& corner : corners)
        all.append(QJsonArray{corner.x(), corner.y()});
    return all;
}

std::optional<Corners> cornersFromJson(const QJsonValue& json)
{
    Corners corners;
    for (qsizetype i = 0; i < 4; ++i)
        corners[std::size_t(i)] = {json[i][0].toDouble(-1), json[i][1].toDouble(-1)};
    const auto isOnPage = [](QPointF at) { return at.x() >= 0 && at.x() <= 1 && at.y() >= 0 && at.y() <= 1; };
    return std::ranges::all_of(corners, isOnPage) && areaOf(corners) > 0 ? std::optional(corners) : std::nullopt;
}

} // namespace guichet::scan
