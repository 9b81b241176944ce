#include "scan/binding/PageLayout.h"

#include <algorithm>
#include <cmath>

namespace guichet::scan {

namespace {

constexpr QSizeF sheet(210, 297);
constexpr double margin = 10;

/// As large as fits into the room, in its middle.
QRectF fitted(QSizeF picture, const QRectF& room)
{
    QRectF place(QPointF(), picture.scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    return place;
}

PaperPage pageOf(const MendedFile& picture)
{
    const QSizeF size = picture.size;
    PaperPage page{size.width() > size.height() ? sheet.transposed() : sheet, {}};
    QRectF room(QPointF(), page.size);
    // A scan of a whole sheet needs no margin around its own.
    constexpr double near = 0.03;
    const double aspect = size.width() / std::max(1.0, size.height());
    if (std::abs(aspect / (page.size.width() / page.size.height()) - 1) > near)
        room.adjust(margin, margin, -margin, -margin);
    page.pictures.append({picture.bytes, picture.size, fitted(size, room)});
    return page;
}

} // namespace

QList<PaperPage> laidOut(const QList<MendedFile>& pictures, Arrangement arrangement)
{
    QList<PaperPage> pages;
    if (arrangement == Arrangement::PageEach) {
        for (const MendedFile& picture : pictures)
            pages.append(pageOf(picture));
        return pages;
    }
    PaperPage page{sheet, {}};
    const auto count = double(std::max<qsizetype>(1, pictures.size()));
    const double height = (sheet.height() - margin) / count - margin;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QRectF room(margin, margin + double(i) * (height + margin), sheet.width() - 2 * margin, height);
        page.pictures.append({pictures[i].bytes, pictures[i].size, fitted(pictures[i].size, room)});
    }
    pages.append(page);
    return pages;
}

} // namespace guichet::scan
