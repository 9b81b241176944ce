#include "Degrade.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace guichet::examples {

namespace {

cv::Mat matOf(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    const cv::Mat view(rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar*>(rgb.constBits()),
                       static_cast<size_t>(rgb.bytesPerLine()));
    return view.clone();
}

QImage imageOf(const cv::Mat& mat)
{
    const auto format = mat.channels() == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    return QImage(mat.data, mat.cols, mat.rows, static_cast<qsizetype>(mat.step), format).copy();
}

/// Noise of the sensor: finer in brightness than in colour.
void addNoise(cv::Mat& picture, double deviation, cv::RNG& random)
{
    if (deviation <= 0)
        return;
    cv::Mat noise(picture.size(), CV_16SC3);
    random.fill(noise, cv::RNG::NORMAL, 0, deviation);
    cv::GaussianBlur(noise, noise, {3, 3}, 0.5);
    cv::Mat wide;
    picture.convertTo(wide, CV_16SC3);
    wide += noise * 1.6;
    wide.convertTo(picture, CV_8UC3);
}

/// A table top: dark, with soft streaks.
cv::Mat table(const cv::Size& size, cv::RNG& random)
{
    cv::Mat streaks(size.height / 24, size.width / 160 + 1, CV_8UC1);
    random.fill(streaks, cv::RNG::UNIFORM, 0, 46);
    cv::Mat top;
    cv::resize(streaks, top, size, 0, 0, cv::INTER_CUBIC);
    cv::Mat coloured;
    cv::merge(std::vector<cv::Mat>{top + 82, top + 66, top + 52}, coloured);
    return coloured;
}

/// Where the paper's corners come to lie.
std::vector<cv::Point2f> cornersOf(const cv::Size& paper, const PhoneShot& shot)
{
    const double scale = std::min(shot.width * shot.fill / paper.width, shot.height * shot.fill / paper.height);
    const double w = paper.width * scale / 2;
    const double h = paper.height * scale / 2;
    const double narrow = 1 - shot.perspective / 100;
    const cv::Point2d flat[] = {{-w * narrow, -h}, {w * narrow, -h}, {w, h}, {-w, h}};
    const double angle = shot.turned * std::numbers::pi / 180;
    std::vector<cv::Point2f> corners;
    corners.reserve(std::size(flat));
    for (const cv::Point2d& each : flat)
        corners.emplace_back(
            static_cast<float>(shot.width / 2.0 + each.x * std::cos(angle) - each.y * std::sin(angle)),
            static_cast<float>(shot.height / 2.0 + each.x * std::sin(angle) + each.y * std::cos(angle)));
    return corners;
}

/// Light from one corner, falling off softly; warm lamps take from the blue.
void light(cv::Mat& picture, const PhoneShot& shot, cv::RNG& random)
{
    cv::Mat small(48, 36, CV_32FC3);
    const double fromX = random.uniform(0.1, 0.5);
    const double fromY = random.uniform(0.05, 0.35);
    for (int y = 0; y < small.rows; ++y)
        for (int x = 0; x < small.cols; ++x) {
            const double far =
                std::hypot(static_cast<double>(x) / small.cols - fromX, static_cast<double>(y) / small.rows - fromY);
            const double here = shot.light * (1 - shot.shade * std::min(1.0, far));
            small.at<cv::Vec3f>(y, x) = {static_cast<float>(here), static_cast<float>(here * (1 - shot.warmth * 0.4)),
                                         static_cast<float>(here * (1 - shot.warmth))};
        }
    cv::Mat field;
    cv::resize(small, field, picture.size(), 0, 0, cv::INTER_CUBIC);
    cv::Mat bright;
    picture.convertTo(bright, CV_32FC3);
    cv::multiply(bright, field, bright);
    bright.convertTo(picture, CV_8UC3);
}

} // namespace

QImage asPhotographed(const QImage& paper, const PhoneShot& shot)
{
    cv::RNG random(shot.seed);
    cv::Mat sheet = matOf(paper);
    const double scale = std::min(shot.width * shot.fill / sheet.cols, shot.height * shot.fill / sheet.rows);
    // Reduced by area first: a warp alone would drop the thin strokes between its samples.
    if (scale < 1)
        cv::resize(sheet, sheet, {}, scale, scale, cv::INTER_AREA);

    cv::Mat picture = table({shot.width, shot.height}, random);
    const std::vector<cv::Point2f> to = cornersOf(sheet.size(), shot);
    const auto right = static_cast<float>(sheet.cols);
    const auto bottom = static_cast<float>(sheet.rows);
    const cv::Mat warp =
        cv::getPerspectiveTransform(std::vector<cv::Point2f>{{0, 0}, {right, 0}, {right, bottom}, {0, bottom}}, to);
    cv::Mat lying;
    cv::warpPerspective(sheet, lying, warp, picture.size(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);

    std::vector<cv::Point> outline;
    outline.reserve(to.size());
    for (const cv::Point2f& each : to)
        outline.emplace_back(cvRound(each.x), cvRound(each.y));
    cv::Mat shadow(picture.size(), CV_8UC1, cv::Scalar(0));
    cv::fillConvexPoly(shadow, outline, cv::Scalar(110), cv::LINE_AA);
    cv::GaussianBlur(shadow, shadow, {}, 14);
    for (int channel = 0; channel < 3; ++channel) {
        cv::Mat one;
        cv::extractChannel(picture, one, channel);
        cv::subtract(one, shadow, one);
        cv::insertChannel(one, picture, channel);
    }
    cv::Mat mask(picture.size(), CV_8UC1, cv::Scalar(0));
    cv::fillConvexPoly(mask, outline, cv::Scalar(255), cv::LINE_AA);
    lying.copyTo(picture, mask);

    light(picture, shot, random);
    if (shot.blur > 0)
        cv::GaussianBlur(picture, picture, {}, shot.blur);
    addNoise(picture, shot.noise, random);
    return imageOf(picture);
}

QImage asScanned(const QImage& paper, const FlatbedScan& scan)
{
    cv::RNG random(scan.seed);
    cv::Mat sheet = matOf(paper);
    cv::resize(sheet, sheet, {}, scan.scale, scan.scale, cv::INTER_AREA);
    const int edge = cvRound(scan.border * std::max(sheet.cols, sheet.rows));
    cv::copyMakeBorder(sheet, sheet, edge, edge, edge, edge, cv::BORDER_CONSTANT, cv::Scalar(226, 227, 225));
    const cv::Point2f middle(static_cast<float>(sheet.cols) / 2, static_cast<float>(sheet.rows) / 2);
    cv::warpAffine(sheet, sheet, cv::getRotationMatrix2D(middle, -scan.turned, 1), sheet.size(), cv::INTER_CUBIC,
                   cv::BORDER_CONSTANT, cv::Scalar(226, 227, 225));
    cv::GaussianBlur(sheet, sheet, {}, 0.45);
    addNoise(sheet, scan.grain, random);
    if (scan.grey)
        cv::cvtColor(sheet, sheet, cv::COLOR_RGB2GRAY);
    return imageOf(sheet);
}

} // namespace guichet::examples
