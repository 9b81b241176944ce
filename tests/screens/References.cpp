#include "References.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace guichet::screens {

namespace {

constexpr int reduction = 8;
constexpr int toleratedLevels = 18; ///< of 255, in any of red, green and blue
constexpr int enlargement = 4;

bool differs(QRgb one, QRgb other)
{
    return qAbs(qRed(one) - qRed(other)) > toleratedLevels || qAbs(qGreen(one) - qGreen(other)) > toleratedLevels ||
           qAbs(qBlue(one) - qBlue(other)) > toleratedLevels;
}

} // namespace

QString Reference::file() const
{
    return QStringLiteral(GUICHET_SOURCE_DIR "/tests/screens/references/%1/%2.png").arg(variant, screen);
}

const QList<ComparedVariant>& comparedVariants()
{
    static const QList<ComparedVariant> all = {
        {{u"fr"_s, u"light"_s, 100}, {}},
        {{u"en"_s, u"light"_s, 100}, {u"01-dashboard"_s, u"36-documents"_s}},
        {{u"ar"_s, u"light"_s, 100},
         {u"01-dashboard"_s, u"02-find"_s, u"08-journal"_s, u"32-civil-status"_s, u"35-photo-signature"_s,
          u"36-documents"_s, u"39-review"_s, u"42-sending"_s}},
        {{u"fr"_s, u"dark"_s, 100}, {u"01-dashboard"_s, u"14-components"_s, u"36-documents"_s, u"39-review"_s}},
        {{u"fr"_s, u"high-contrast"_s, 100}, {u"01-dashboard"_s, u"14-components"_s}},
        {{u"fr"_s, u"light"_s, 200}, {u"01-dashboard"_s, u"32-civil-status"_s, u"36-documents"_s, u"39-review"_s}},
    };
    return all;
}

QImage reduced(const QImage& picture)
{
    const int width = picture.width() / reduction;
    const int height = picture.height() / reduction;
    QImage small(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            int sum[3] = {};
            for (int inner = 0; inner < reduction * reduction; ++inner) {
                const QRgb pixel = picture.pixel(x * reduction + inner % reduction, y * reduction + inner / reduction);
                sum[0] += qRed(pixel);
                sum[1] += qGreen(pixel);
                sum[2] += qBlue(pixel);
            }
            constexpr int count = reduction * reduction;
            small.setPixel(x, y, qRgb(sum[0] / count, sum[1] / count, sum[2] / count));
        }
    }
    return small;
}

int differingPixels(const QImage& accepted, const QImage& now)
{
    if (accepted.size() != now.size())
        return now.width() * now.height();
    int count = 0;
    for (int y = 0; y < now.height(); ++y)
        for (int x = 0; x < now.width(); ++x)
            count += differs(accepted.pixel(x, y), now.pixel(x, y)) ? 1 : 0;
    return count;
}

QImage comparison(const QImage& accepted, const QImage& now)
{
    QImage difference(now.size(), QImage::Format_RGB32);
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const bool differ = !accepted.rect().contains(x, y) || differs(accepted.pixel(x, y), now.pixel(x, y));
            const int grey = 128 + qGray(now.pixel(x, y)) / 2;
            difference.setPixel(x, y, differ ? qRgb(200, 0, 80) : qRgb(grey, grey, grey));
        }
    }
    const QSize size = now.size() * enlargement;
    constexpr int gap = 8;
    QImage beside(3 * size.width() + 2 * gap, size.height(), QImage::Format_RGB32);
    beside.fill(Qt::black);
    QPainter painter(&beside);
    int x = 0;
    for (const QImage& each : {accepted, now, difference}) {
        painter.drawImage(QRect(QPoint(x, 0), each.size() * enlargement), each);
        x += size.width() + gap;
    }
    painter.end();
    return beside;
}

} // namespace guichet::screens
