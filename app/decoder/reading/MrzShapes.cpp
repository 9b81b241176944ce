#include "decoder/reading/MrzShapes.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

constexpr int typeCount = 3;
constexpr int pixels = shapeWidth * shapeHeight;
constexpr auto characterCount = static_cast<int>(mrzCharacters.size());

const unsigned char drawnShapes[typeCount][characterCount][pixels] = {
#include <MrzShapes.inc>
};

/// Prints and lenses are never as sharp as a drawing.
constexpr double softness = 1.1;

/// Of mean 0 and length 1, so that the product of two is their likeness.
void makeComparable(cv::Mat& row)
{
    row -= cv::mean(row)[0];
    const double length = cv::norm(row);
    if (length > 1e-6)
        row /= length;
}

/// Every place that the shape may have in the cell, a row each.
cv::Mat placesIn(const cv::Mat& cell)
{
    constexpr int places = 2 * shapeReach + 1;
    cv::Mat rows(places * places, pixels, CV_32F);
    for (int y = 0; y < places; ++y) {
        for (int x = 0; x < places; ++x) {
            cv::Mat row = rows.row(y * places + x);
            const cv::Mat part = cell(cv::Rect(x, y, shapeWidth, shapeHeight)).clone();
            part.reshape(1, 1).copyTo(row);
            makeComparable(row);
        }
    }
    return rows;
}

struct Best
{
    int character = 0;
    float likeness = -1;
};

/// `likenesses`: a row a place, a column a character.
Best bestIn(const cv::Mat& likenesses)
{
    double most = 0;
    cv::Point at;
    cv::minMaxLoc(likenesses, nullptr, &most, nullptr, &at);
    return {at.x, static_cast<float>(most)};
}

} // namespace

MrzShapes::MrzShapes()
{
    for (const auto& type : drawnShapes) {
        cv::Mat rows(characterCount, pixels, CV_32F);
        for (int i = 0; i < characterCount; ++i) {
            cv::Mat shape(shapeHeight, shapeWidth, CV_8U, const_cast<unsigned char*>(type[i]));
            cv::Mat soft;
            shape.convertTo(soft, CV_32F);
            cv::GaussianBlur(soft, soft, {}, softness, softness, cv::BORDER_CONSTANT);
            cv::Mat row = rows.row(i);
            soft.reshape(1, 1).copyTo(row);
            makeComparable(row);
        }
        m_types.push_back(rows);
    }
}

std::string MrzShapes::recognised(const std::vector<cv::Mat>& cells, double& sureness) const
{
    std::vector<std::string> texts(m_types.size());
    std::vector<double> sums(m_types.size());
    for (const cv::Mat& cell : cells) {
        const cv::Mat places = placesIn(cell);
        for (std::size_t type = 0; type < m_types.size(); ++type) {
            cv::Mat likenesses;
            cv::gemm(places, m_types[type], 1, {}, 0, likenesses, cv::GEMM_2_T);
            const Best best = bestIn(likenesses);
            texts[type] += mrzCharacters[static_cast<std::size_t>(best.character)];
            sums[type] += best.likeness;
        }
    }
    const auto best = static_cast<std::size_t>(std::ranges::max_element(sums) - sums.begin());
    sureness = cells.empty() ? 0 : sums[best] / static_cast<double>(cells.size());
    return texts[best];
}

} // namespace guichet::decoder
