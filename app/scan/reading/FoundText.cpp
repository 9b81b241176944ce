#include "scan/reading/FoundText.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace guichet::scan {

namespace {

bool isSane(const protocol::Found& found)
{
    const protocol::Area& place = found.place;
    const auto share = [](double value) { return std::isfinite(value) && value >= 0 && value <= 1; };
    return (found.kind == protocol::FoundKind::Mrz || found.kind == protocol::FoundKind::DataMatrix) &&
           found.page >= 1 && found.page <= protocol::mostPages && found.length > 0 &&
           found.length <= static_cast<std::int32_t>(sizeof found.text) && share(place.x) && share(place.y) &&
           share(place.width) && share(place.height);
}

} // namespace

QList<FoundText> foundTexts(const QByteArray& memory)
{
    constexpr auto size = static_cast<qsizetype>(sizeof(protocol::Found));
    QList<FoundText> texts;
    for (qsizetype at = 0; at + size <= memory.size() && texts.size() < protocol::mostFound; at += size) {
        protocol::Found found;
        std::memcpy(&found, memory.constData() + at, sizeof found);
        if (!isSane(found))
            continue;
        const QRectF place(found.place.x, found.place.y, found.place.width, found.place.height);
        texts.append({found.kind, found.page, place & QRectF(0, 0, 1, 1), QByteArray(found.text, found.length)});
    }
    return texts;
}

} // namespace guichet::scan
