#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSize>

namespace guichet::scan {

/// A JPEG of three colours, and where it stands on its page.
struct PlacedPicture
{
    QByteArray jpeg;
    QSize pixels;
    QRectF place; ///< millimetres from the page's top left corner
};

struct PaperPage
{
    QSizeF size; ///< millimetres
    QList<PlacedPicture> pictures;
};

/// A PDF of these pages: the pictures' bytes stand in it as they are, none is decoded. It says nothing of who made it,
/// when or with what.
QByteArray picturesPdf(const QList<PaperPage>& pages);

} // namespace guichet::scan
