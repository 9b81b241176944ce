#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace guichet::examples {

/// How a phone was held: its sensor lies on its side, and a tag in the file says so.
enum class Held
{
    Upright,
    OnItsSide
};

bool writeJpeg(const QString& path, const QImage& upright, int quality, Held held = Held::Upright);
bool writePng(const QString& path, const QImage& image);
/// One A4 page per picture, as scanning programs write them.
bool writePdf(const QString& path, const QList<QImage>& pages);

} // namespace guichet::examples
