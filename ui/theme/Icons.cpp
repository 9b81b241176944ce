#include "ui/theme/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui::icons {

namespace {

constexpr const char* fileNames[] = {"",
                                     "arrow-left",
                                     "arrow-right",
                                     "award",
                                     "ban",
                                     "bolt",
                                     "book",
                                     "calendar-clock",
                                     "camera",
                                     "car",
                                     "check",
                                     "chevron-down",
                                     "chevron-left",
                                     "chevron-right",
                                     "circle-alert",
                                     "circle-check",
                                     "circle-dashed",
                                     "circle-help",
                                     "circle-x",
                                     "clock",
                                     "close",
                                     "contrast",
                                     "download",
                                     "eraser",
                                     "external-link",
                                     "eye",
                                     "file-alert",
                                     "file-badge",
                                     "file-pen",
                                     "file-search",
                                     "file-text",
                                     "file-up",
                                     "flask",
                                     "folder",
                                     "gauge",
                                     "gear",
                                     "graduation-cap",
                                     "home",
                                     "id-card",
                                     "info",
                                     "languages",
                                     "layers",
                                     "link",
                                     "lock",
                                     "mail",
                                     "map-pin-off",
                                     "maximize",
                                     "menu",
                                     "moon",
                                     "pause",
                                     "pencil",
                                     "phone",
                                     "pin",
                                     "play",
                                     "plus",
                                     "printer",
                                     "refresh",
                                     "rotate",
                                     "scan",
                                     "scan-eye",
                                     "scan-face",
                                     "search",
                                     "send",
                                     "shield-check",
                                     "stamp",
                                     "stethoscope",
                                     "sun",
                                     "text-size",
                                     "ticket-check",
                                     "trash",
                                     "triangle-alert",
                                     "upload",
                                     "user",
                                     "user-pen",
                                     "user-search",
                                     "users",
                                     "wand",
                                     "zoom-in",
                                     "zoom-out"};
constexpr int iconCount = static_cast<int>(std::size(fileNames));
static_assert(iconCount == static_cast<int>(Icon::ZoomOut) + 1);

bool isDirectional(Icon icon)
{
    return icon == Icon::ArrowLeft || icon == Icon::ArrowRight || icon == Icon::ChevronLeft ||
           icon == Icon::ChevronRight;
}

} // namespace

QString fileName(Icon icon)
{
    return QString::fromLatin1(fileNames[static_cast<int>(icon)]);
}

Icon fromName(QStringView name)
{
    for (int i = 1; i < iconCount; ++i)
        if (name == QLatin1StringView(fileNames[i]))
            return static_cast<Icon>(i);
    return Icon::FileText;
}

QPixmap pixmap(Icon icon, const QColor& colour, int size, qreal scale, Qt::LayoutDirection direction)
{
    if (icon == Icon::None || size <= 0)
        return {};
    const bool mirrored = direction == Qt::RightToLeft && isDirectional(icon);
    const QString key = u"guichet-icon-%1-%2-%3-%4-%5"_s.arg(fileName(icon), colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(scale)
                            .arg(mirrored);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;

    QFile file(u":/icons/%1.svg"_s.arg(fileName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray source = file.readAll();
    source.replace("currentColor", colour.name().toLatin1()); // Qt's renderer knows no currentColor from a palette
    QSvgRenderer renderer(source);
    QImage image(QSize(qRound(size * scale), qRound(size * scale)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    result = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    result.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, result);
    return result;
}

void paint(QPainter& painter, const QRect& place, Icon icon, const QColor& colour, Qt::LayoutDirection direction)
{
    const int size = qMin(place.width(), place.height());
    if (icon == Icon::None || size <= 0)
        return;
    const QRect square(place.x() + (place.width() - size) / 2, place.y() + (place.height() - size) / 2, size, size);
    painter.drawPixmap(square, pixmap(icon, colour, size, painter.device()->devicePixelRatioF(), direction));
}

QIcon icon(Icon icon)
{
    QIcon result;
    const QPalette palette = QGuiApplication::palette();
    for (const qreal scale : {1.0, 2.0}) {
        result.addPixmap(pixmap(icon, palette.color(QPalette::Active, QPalette::Text), 20, scale), QIcon::Normal);
        result.addPixmap(pixmap(icon, palette.color(QPalette::Disabled, QPalette::Text), 20, scale), QIcon::Disabled);
    }
    return result;
}

} // namespace guichet::ui::icons
