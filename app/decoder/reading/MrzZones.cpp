#include "decoder/reading/MrzZones.h"

#include "decoder/Paper.h"
#include "decoder/reading/MrzLines.h"
#include "model/mrz/Mrz.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

struct Kind
{
    int lines;
    int length;
};
constexpr Kind kinds[] = {{3, 30}, {2, 44}, {2, 36}, {1, 30}};

/// A zone that may be there: its lines, and the cell of each with which it begins.
struct Candidate
{
    std::vector<const MrzLine*> lines;
    std::vector<int> starts;
    int length = 0;
};

struct Attempt
{
    std::vector<std::string> lines;
    double plausibility = -1;
    double sureness = 0;
};

QStringList asText(const std::vector<std::string>& lines)
{
    QStringList text;
    for (const std::string& line : lines)
        text.append(QString::fromStdString(line));
    return text;
}

/// The next line below of the same type and place; null if none.
const MrzLine* below(const std::vector<MrzLine>& lines, const MrzLine& line)
{
    const MrzLine* nearest = nullptr;
    double nearestDown = 0;
    for (const MrzLine& other : lines) {
        const double cell = (other.centre(other.count / 2.0).x - line.x[0]) / line.x[1];
        if (cell < 0 || cell > line.count || std::abs(other.pitch() / line.pitch() - 1) > 0.08)
            continue;
        const double down = other.centre(other.count / 2.0).y - line.centre(cell).y;
        if (down < 1.1 * line.pitch() || down > 4 * line.pitch() || (nearest && down >= nearestDown))
            continue;
        nearest = &other;
        nearestDown = down;
    }
    return nearest;
}

/// The cell of `line` that stands under the first cell of the zone.
int startUnder(const MrzLine& line, cv::Point2d first)
{
    return static_cast<int>(std::lround((first.x - line.x[0]) / line.x[1]));
}

/// All that a line may be the first of.
std::vector<Candidate> candidatesAt(const std::vector<MrzLine>& lines, const MrzLine& first)
{
    constexpr int mayMiss = 1; // characters that leave no ink
    constexpr int mayAdd = 3;  // specks beside it
    std::vector<Candidate> candidates;
    for (const Kind& kind : kinds) {
        std::vector<const MrzLine*> rows{&first};
        while (static_cast<int>(rows.size()) < kind.lines) {
            const MrzLine* next = below(lines, *rows.back());
            if (!next)
                break;
            rows.push_back(next);
        }
        const int more = first.count - kind.length;
        if (static_cast<int>(rows.size()) < kind.lines || more < -mayMiss || more > mayAdd)
            continue;
        for (int start = std::min(0, more); start <= std::max(0, more); ++start) {
            Candidate candidate{rows, {}, kind.length};
            for (const MrzLine* row : rows)
                candidate.starts.push_back(row == &first ? start : startUnder(*row, first.centre(start)));
            candidates.push_back(candidate);
        }
    }
    return candidates;
}

double heightOf(const Candidate& candidate)
{
    double height = 0; // of a line with few capitals it is that of its '<'
    for (const MrzLine* line : candidate.lines)
        height = std::max(height, line->height);
    return height;
}

cv::Rect placeOf(const Candidate& candidate, cv::Size size)
{
    std::vector<cv::Point2f> corners;
    for (std::size_t i = 0; i < candidate.lines.size(); ++i) {
        const MrzLine& line = *candidate.lines[i];
        for (const int cell : {candidate.starts[i], candidate.starts[i] + candidate.length - 1})
            corners.emplace_back(line.centre(cell));
    }
    const int margin = cvRound(1.5 * heightOf(candidate));
    cv::Rect box = cv::boundingRect(corners);
    box -= cv::Point(margin, margin);
    box += cv::Size(2 * margin, 2 * margin);
    return box & cv::Rect({}, size);
}

/// Cuts the cells of a zone out, each of the size that shapes are compared in.
class CellCutter
{
public:
    CellCutter(const cv::Mat& even, const Candidate& candidate)
        : m_height(heightOf(candidate))
        , m_box(placeOf(candidate, even.size()))
    {
        // Large letters are made smaller first, so that no pixel of theirs is left out.
        m_scale = std::min(1.0, 1.2 * shapeWidth / candidate.lines[0]->pitch());
        cv::resize(even(m_box), m_part, {}, m_scale, m_scale, cv::INTER_AREA);
    }

    cv::Mat cell(const MrzLine& line, int at, bool upsideDown) const
    {
        const cv::Point2d centre = (line.centre(at) - cv::Point2d(m_box.tl())) * m_scale;
        const cv::Point2d step = line.step(at) * (m_scale / shapeWidth) * (upsideDown ? -1 : 1);
        const double capital = 20;
        const double down = m_height * m_scale / capital / cv::norm(step);
        const cv::Point2d lower = cv::Point2d(-step.y, step.x) * down;
        constexpr int width = shapeWidth + 2 * shapeReach;
        constexpr int height = shapeHeight + 2 * shapeReach;
        const cv::Point2d origin = centre - step * ((width - 1) / 2.0) - lower * ((height - 1) / 2.0);
        const cv::Matx23d from(step.x, lower.x, origin.x, step.y, lower.y, origin.y);
        cv::Mat cut;
        cv::warpAffine(m_part, cut, from, {width, height}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT,
                       cv::Scalar(evenPaper));
        cv::Mat ink;
        cut.convertTo(ink, CV_32F, -1, evenPaper);
        cv::max(ink, 0, ink);
        return ink;
    }

private:
    double m_height;
    cv::Rect m_box;
    double m_scale;
    cv::Mat m_part;
};

Attempt attempt(const cv::Mat& even, const Candidate& candidate, const MrzShapes& shapes, bool upsideDown)
{
    const CellCutter cutter(even, candidate);
    std::vector<cv::Mat> cells;
    for (std::size_t row = 0; row < candidate.lines.size(); ++row) {
        const std::size_t from = upsideDown ? candidate.lines.size() - 1 - row : row;
        for (int i = 0; i < candidate.length; ++i)
            cells.push_back(cutter.cell(*candidate.lines[from],
                                        candidate.starts[from] + (upsideDown ? candidate.length - 1 - i : i),
                                        upsideDown));
    }
    Attempt made;
    const std::string text = shapes.recognised(cells, made.sureness);
    for (std::size_t row = 0; row < candidate.lines.size(); ++row)
        made.lines.push_back(
            text.substr(row * static_cast<std::size_t>(candidate.length), static_cast<std::size_t>(candidate.length)));
    made.plausibility = mrzPlausibility(asText(made.lines));
    return made;
}

bool isRead(const std::vector<std::string>& lines)
{
    return readMrz(asText(lines), QDate::currentDate()).has_value();
}

/// The best reading of the lines of one picture; stops at one whose check digits all agree.
std::optional<MrzZone> bestOf(const cv::Mat& even, const std::vector<MrzLine>& lines, const MrzShapes& shapes,
                              const ReadTime& time)
{
    std::optional<MrzZone> best;
    double mostPlausible = 0;
    for (const MrzLine& first : lines) {
        for (const Candidate& candidate : candidatesAt(lines, first)) {
            for (const bool upsideDown : {false, true}) {
                if (time.isOver())
                    return best;
                const Attempt made = attempt(even, candidate, shapes, upsideDown);
                constexpr double worthTelling = 0.5;
                if (made.plausibility < worthTelling || made.plausibility <= mostPlausible)
                    continue;
                mostPlausible = made.plausibility;
                best = MrzZone{made.lines, placeOf(candidate, even.size())};
                if (isRead(made.lines))
                    return best;
            }
        }
    }
    return best;
}

/// 255 where there is ink. Faint print counts from its own darkness on.
cv::Mat inkOf(const cv::Mat& even)
{
    const double depth = evenPaper - Levels(even, 2).percentile(0.01);
    constexpr double least = 20;
    constexpr double share = 0.45;
    cv::Mat ink;
    cv::threshold(even, ink, evenPaper - share * std::max(depth, least), 255, cv::THRESH_BINARY_INV);
    return ink;
}

} // namespace

std::optional<MrzZone> findMrz(const cv::Mat& even, const MrzShapes& shapes, const ReadTime& time)
{
    const cv::Mat ink = inkOf(even);
    auto found = bestOf(even, mrzLinesIn(ink), shapes, time);
    if ((found && isRead(found->lines)) || time.isOver())
        return found;
    // Lines that run up or down: seen with the page turned.
    cv::Mat turnedEven;
    cv::Mat turnedInk;
    cv::rotate(even, turnedEven, cv::ROTATE_90_CLOCKWISE);
    cv::rotate(ink, turnedInk, cv::ROTATE_90_CLOCKWISE);
    auto turned = bestOf(turnedEven, mrzLinesIn(turnedInk), shapes, time);
    if (!turned || (found && !isRead(turned->lines)))
        return found;
    const cv::Rect place = turned->place;
    turned->place = {place.y, even.rows - place.x - place.width, place.height, place.width};
    return turned;
}

} // namespace guichet::decoder
