#include "ScanFile.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTransform>

using namespace Qt::Literals::StringLiterals;

namespace guichet::examples {

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

/// An Exif segment with a single entry: orientation 6, "turn by a quarter clockwise to show".
QByteArray orientationSegment()
{
    const QByteArray tiff = QByteArray::fromHex("4d4d002a00000008" // big-endian, first directory at 8
                                                "0001"             // one entry
                                                "0112000300000001" // orientation, short, one value
                                                "00060000"         // 6
                                                "00000000");       // no further directory
    const QByteArray body = QByteArrayLiteral("Exif\0\0") + tiff;
    const auto length = static_cast<quint16>(body.size() + 2);
    return QByteArray("\xff\xe1", 2) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xff) + body;
}

} // namespace

bool writeJpeg(const QString& path, const QImage& upright, int quality, Held held)
{
    if (held == Held::Upright)
        return write(path, encoded(upright, "JPG", quality));
    QByteArray bytes = encoded(upright.transformed(QTransform().rotate(-90)), "JPG", quality);
    if (bytes.isEmpty())
        return false;
    bytes.insert(2, orientationSegment());
    return write(path, bytes);
}

bool writePng(const QString& path, const QImage& image)
{
    return write(path, encoded(image, "PNG", 60));
}

bool writePdf(const QString& path, const QList<QImage>& pages)
{
    QPdfWriter writer(path);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(200);
    writer.setCreator(u"Scan"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        const QSizeF room(writer.width(), writer.height());
        const QSizeF size = QSizeF(pages[i].size()).scaled(room, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(), size), pages[i]);
    }
    return painter.end();
}

} // namespace guichet::examples
