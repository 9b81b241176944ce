#include "Recognition.h"

#include <QImage>
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <vector>

namespace guichet::quality {

namespace {

cv::Mat decoded(const QByteArray& jpeg)
{
    QImage image = QImage::fromData(jpeg, "JPEG").convertToFormat(QImage::Format_Grayscale8);
    return cv::Mat(image.height(), image.width(), CV_8U, image.bits(), std::size_t(image.bytesPerLine())).clone();
}

constexpr double readable = 200; // dpi

cv::Mat mended(cv::Mat grey, double dpi, double smoothing)
{
    if (dpi != readable) // what is more than readable only takes longer
        cv::resize(grey, grey, {}, readable / dpi, readable / dpi, dpi < readable ? cv::INTER_CUBIC : cv::INTER_AREA);
    if (smoothing > 0) {
        cv::medianBlur(grey, grey, 3);
        cv::GaussianBlur(grey, grey, {}, smoothing);
    }
    cv::Mat paper;
    cv::resize(grey, paper, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::morphologyEx(paper, paper, cv::MORPH_CLOSE, cv::Mat::ones(21, 21, CV_8U));
    cv::GaussianBlur(paper, paper, {}, 9);
    cv::resize(paper, paper, grey.size());
    cv::divide(grey, paper, grey, 235);
    cv::normalize(grey, grey, 0, 255, cv::NORM_MINMAX);
    return grey;
}

/// How many single letters must be changed to make one text of the other.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int above = row[at];
            row[at] = std::min({above + 1, row[at - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
            corner = above;
        }
    }
    return row.back();
}

double readShare(const QStringList& lines, const QStringList& read)
{
    double sum = 0;
    for (const QString& line : lines) {
        double best = 0;
        for (const QString& other : read)
            best = std::max(best, 1 - distance(line, other) / double(std::max(line.size(), other.size())));
        sum += best;
    }
    return lines.isEmpty() ? 0 : sum / double(lines.size());
}

} // namespace

struct Recognition::Engine
{
    tesseract::TessBaseAPI api;
    bool ready = false;
};

Recognition::Recognition()
    : m_engine(std::make_unique<Engine>())
{
    m_engine->ready = m_engine->api.Init(nullptr, "fra", tesseract::OEM_LSTM_ONLY) == 0;
    if (m_engine->ready)
        m_engine->api.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
}

Recognition::~Recognition() = default;

bool Recognition::isReady() const
{
    return m_engine->ready;
}

std::optional<double> Recognition::read(const cv::Mat& grey, double dpi, const QStringList& lines, int mostMilliseconds)
{
    m_engine->api.SetImage(grey.data, grey.cols, grey.rows, 1, int(grey.step));
    m_engine->api.SetSourceResolution(int(std::max(dpi, readable)));
    tesseract::ETEXT_DESC monitor;
    monitor.set_deadline_msecs(mostMilliseconds);
    if (m_engine->api.Recognize(&monitor) != 0)
        return std::nullopt;
    const std::unique_ptr<char[]> text(m_engine->api.GetUTF8Text());
    return readShare(lines, QString::fromUtf8(text.get()).split(u'\n', Qt::SkipEmptyParts));
}

std::optional<double> Recognition::share(const QByteArray& jpeg, double dpi, const QStringList& lines, Rows rows)
{
    constexpr int mostMilliseconds = 20'000; // noise can hold it for minutes (scan-quality §7)
    const cv::Mat whole = decoded(jpeg);
    const cv::Mat part = whole.rowRange(int(rows.top * whole.rows), int(std::ceil(rows.bottom * whole.rows)));
    std::optional<double> best;
    for (const double smoothing : {0.0, 1.2, 2.0}) { // pixels of 200 dpi
        if (const auto share = read(mended(part.clone(), dpi, smoothing), readable, lines, mostMilliseconds))
            best = std::max(best.value_or(0), *share);
        if (best >= 0.9)
            break;
    }
    return best;
}

QList<ReadLine> Recognition::linesOf(const QByteArray& jpeg, double dpi)
{
    constexpr int mostMilliseconds = 60'000;
    const cv::Mat grey = mended(decoded(jpeg), dpi, 0);
    QList<ReadLine> lines;
    if (!read(grey, readable, {}, mostMilliseconds))
        return lines;
    const std::unique_ptr<tesseract::ResultIterator> at(m_engine->api.GetIterator());
    if (!at)
        return lines;
    do {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        const std::unique_ptr<char[]> text(at->GetUTF8Text(tesseract::RIL_TEXTLINE));
        if (text && at->BoundingBox(tesseract::RIL_TEXTLINE, &left, &top, &right, &bottom))
            lines.append({QString::fromUtf8(text.get()).trimmed(),
                          double(at->Confidence(tesseract::RIL_TEXTLINE)),
                          {double(top) / grey.rows, double(bottom) / grey.rows}});
    } while (at->Next(tesseract::RIL_TEXTLINE));
    return lines;
}

std::optional<double> Recognition::shareAsItIs(const QByteArray& jpeg, double dpi, const QStringList& lines)
{
    constexpr int mostMilliseconds = 12'000;
    return read(decoded(jpeg), dpi, lines, mostMilliseconds);
}

bool tooDarkOrPale(const QByteArray& jpeg)
{
    const cv::Mat grey = decoded(jpeg);
    cv::Mat sorted;
    cv::sort(grey.reshape(1, 1), sorted, cv::SORT_EVERY_ROW | cv::SORT_ASCENDING);
    const auto level = [&](double share) {
        return double(sorted.at<unsigned char>(0, int(share * (sorted.cols - 1))));
    };
    constexpr double darkest = 75;
    constexpr double fifth = 51;
    constexpr double inkOfSparsePage = 0.002;
    return level(0.85) < darkest || level(0.85) - level(inkOfSparsePage) < fifth;
}

} // namespace guichet::quality
