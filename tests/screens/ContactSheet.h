#pragma once

#include <QImage>
#include <QList>

namespace guichet::screens {

/// Small pictures of all screens on one, row by row, in the order given. `columns` beside each other, each `width`
/// pixels wide, larger ones scaled down and cut to one height; `mirrored`: the first one at the right.
QImage contactSheet(const QList<QImage>& pictures, int columns, int width, bool mirrored);

} // namespace guichet::screens
