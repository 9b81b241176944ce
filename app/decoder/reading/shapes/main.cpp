#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// OCR-B is the type of machine-readable zones (ICAO 9303-3 §4.1); the others are what stands in for it.
const QStringList families{u"OCR B"_s, u"Liberation Mono"_s, u"DejaVu Sans Mono"_s};
const QString characters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"_s;

constexpr int width = 20;  // one pitch
constexpr int height = 28; // capitals are 20 high
constexpr int capital = 20;
constexpr int finer = 8; // drawn so much larger, then reduced

/// One character, its ink in the middle, scaled so that a pitch and a capital have the sizes above.
QImage drawn(const QFont& font, QChar character)
{
    const QFontMetricsF metrics(font);
    QPainterPath letter;
    letter.addText(0, 0, font, QString(u'H'));
    const QRectF capitalBox = letter.boundingRect();
    QPainterPath path;
    path.addText(0, 0, font, QString(character));
    QImage image(width * finer, height * finer, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(image.width() / 2.0, image.height() / 2.0);
    painter.scale(width * finer / metrics.horizontalAdvance(u'H'), capital * finer / capitalBox.height());
    painter.translate(-path.boundingRect().center().x(), -capitalBox.center().y());
    painter.fillPath(path, Qt::black);
    painter.end();
    return image.scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray shapesOf(const QString& family)
{
    QFont font(family);
    font.setPixelSize(400);
    font.setHintingPreference(QFont::PreferNoHinting);
    QByteArray text = "{\n";
    for (const QChar character : characters) {
        const QImage image = drawn(font, character);
        text += "{";
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                text += QByteArray::number(255 - image.constScanLine(y)[x]) + ',';
        text += "},\n";
    }
    return text + "},\n";
}

} // namespace

/// Draws the characters of machine-readable zones for the decoder to compare with. Run by the build.
int main(int count, char** words)
{
    QGuiApplication application(count, words);
    QByteArray text;
    for (const QString& family : families) {
        if (!QFontDatabase::families().contains(family)) {
            std::fprintf(stderr, "the font \"%s\" is missing (packaging/debian-packages.txt)\n", qPrintable(family));
            return 1;
        }
        text += shapesOf(family);
    }
    QFile file(application.arguments().value(1));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? 0 : 1;
}
