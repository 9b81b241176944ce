#include "RealPages.h"

#include "Judged.h"
#include "Poses.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace guichet::quality {

namespace {

cv::Mat greyOf(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImage image = reader.read().convertToFormat(QImage::Format_Grayscale8);
    if (image.isNull())
        return {};
    return cv::Mat(image.height(), image.width(), CV_8U, image.bits(), std::size_t(image.bytesPerLine())).clone();
}

/// The part of a page's lines that are worth most: long ones that were read surely, near each other.
QList<ReadLine> surestOf(const QList<ReadLine>& lines)
{
    constexpr qsizetype together = 8;
    constexpr double sure = 80;
    constexpr qsizetype fewestCharacters = 12;
    QList<ReadLine> best;
    for (qsizetype first = 0; first < lines.size(); ++first) {
        QList<ReadLine> some;
        for (const ReadLine& line : lines.mid(first, together))
            if (line.confidence >= sure && line.text.size() >= fewestCharacters)
                some.append(line);
        if (some.size() > best.size())
            best = some;
    }
    return best;
}

/// What is read of a page and where; nothing if that is too little, or not read again.
QByteArray linesReadOf(const QByteArray& clean, double dpi, Recognition& recognition)
{
    const QList<ReadLine> lines = surestOf(recognition.linesOf(clean, dpi));
    constexpr qsizetype fewest = 4;
    if (lines.size() < fewest)
        return {};
    Rows rows{1, 0};
    QStringList texts;
    for (const ReadLine& line : lines) {
        const double margin = line.rows.bottom - line.rows.top;
        rows.top = std::min(rows.top, std::max(0.0, line.rows.top - margin));
        rows.bottom = std::max(rows.bottom, std::min(1.0, line.rows.bottom + margin));
        texts.append(line.text);
    }
    constexpr double readAgain = 0.95;
    if (recognition.share(clean, dpi, texts, rows).value_or(0) < readAgain)
        return {};
    const QJsonObject json{
        {u"lines"_s, QJsonArray::fromStringList(texts)}, {u"top"_s, rows.top}, {u"bottom"_s, rows.bottom}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QList<RealPage> realPagesOf(const QString& folder, scan::DecoderProcess& decoder, Recognition& recognition,
                            Truths& truths)
{
    QList<RealPage> pages;
    QFile labels(folder + u"/labels.tsv"_s);
    if (!labels.open(QIODevice::ReadOnly))
        return pages;
    for (const QByteArray& row : labels.readAll().split('\n').mid(1)) {
        const QList<QByteArray> cells = row.split('\t');
        if (cells.size() < 4 || cells[1] != "image" || cells[3] != "accept")
            continue;
        RealPage real;
        real.path = QString::fromUtf8(cells[0]);
        real.page.grey = greyOf(folder + u'/' + real.path);
        const QByteArray clean = real.page.grey.empty() ? QByteArray() : fileOf(real.page.grey, "JPEG", 92);
        const auto judged = judgedBy(decoder, clean);
        constexpr double dpiOfLetters = 11.5; // office print: dots per inch for each pixel of its low letters
        if (!judged || judged->numbers.letterHeight <= 0)
            continue;
        real.page.dpi = dpiOfLetters * judged->numbers.letterHeight;
        const QByteArray read =
            truths.text(u"lines "_s + real.path, [&] { return linesReadOf(clean, real.page.dpi, recognition); });
        const QJsonObject json = QJsonDocument::fromJson(read).object();
        for (const QJsonValue& line : json[u"lines"_s].toArray())
            real.page.lines.append(line.toString());
        if (real.page.lines.isEmpty())
            continue;
        real.rows = {json[u"top"_s].toDouble(), json[u"bottom"_s].toDouble()};
        real.isKeptOut = pages.size() % 2 == 1;
        pages.append(real);
    }
    return pages;
}

} // namespace guichet::quality
