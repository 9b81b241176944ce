#include "decoder/Rectify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

using Corners = std::array<cv::Point2d, 4>;

constexpr double portraitPage = 210.0 / 297.0;
constexpr double card = 85.6 / 54.0; // ISO/IEC 7810 ID-1

/// The nearest of the formats that papers have; the estimate itself if none is near.
double knownAspect(double aspect)
{
    constexpr double near = 0.06;
    for (const double known : {portraitPage, 1 / portraitPage, card, 1 / card})
        if (std::abs(aspect / known - 1) < near)
            return known;
    return aspect;
}

/// Along the sides of a rectangle in space, in units that both share but for the lens.
struct Directions
{
    cv::Vec3d across;
    cv::Vec3d down;
};

Directions directionsOf(const Corners& corners)
{
    const auto homogeneous = [](cv::Point2d at) { return cv::Vec3d(at.x, at.y, 1); };
    const cv::Vec3d topLeft = homogeneous(corners[0]);
    const cv::Vec3d topRight = homogeneous(corners[1]);
    const cv::Vec3d bottomRight = homogeneous(corners[2]);
    const cv::Vec3d bottomLeft = homogeneous(corners[3]);
    const cv::Vec3d diagonal = topLeft.cross(bottomRight);
    const double across = diagonal.dot(bottomLeft) / topRight.cross(bottomRight).dot(bottomLeft);
    const double down = diagonal.dot(topRight) / bottomLeft.cross(bottomRight).dot(topRight);
    return {across * topRight - topLeft, down * bottomLeft - topLeft};
}

/// How far the lens was, in units of the picture's longer side: what the two directions being at a right angle says, as
/// far as lenses go; a telephone's where the sides are too parallel to say.
double lensOf(const Directions& seen)
{
    constexpr double telephone = 0.8;
    constexpr double nearest = 0.5;
    constexpr double farthest = 2.5;
    const double both = seen.across[2] * seen.down[2];
    constexpr double parallel = 1e-3;
    if (std::abs(both) < parallel)
        return telephone;
    const double square = -(seen.across[0] * seen.down[0] + seen.across[1] * seen.down[1]) / both;
    return square > nearest * nearest && square < farthest * farthest ? std::sqrt(square) : telephone;
}

Corners onPicture(const scan::protocol::Point (&fractions)[4], cv::Size picture)
{
    Corners corners;
    for (std::size_t i = 0; i < 4; ++i)
        corners[i] = {fractions[i].x * picture.width, fractions[i].y * picture.height};
    return corners;
}

} // namespace

bool maySheetBe(const scan::protocol::Point (&fractions)[4], cv::Size picture)
{
    const Corners corners = onPicture(fractions, picture);
    constexpr double outside = 0.25; // a corner that isn't on the picture may be set beside it
    double area = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const cv::Point2d& at = corners[i];
        if (!(at.x > -outside * picture.width && at.x < (1 + outside) * picture.width) ||
            !(at.y > -outside * picture.height && at.y < (1 + outside) * picture.height))
            return false;
        const cv::Point2d on = corners[(i + 1) % 4] - at;
        const cv::Point2d then = corners[(i + 2) % 4] - corners[(i + 1) % 4];
        constexpr double leastBend = 0.17; // sine of 10 degrees
        constexpr double shortest = 16;    // pixels
        if (cv::norm(on) < shortest || on.cross(then) < leastBend * cv::norm(on) * cv::norm(then))
            return false;
        area += at.cross(corners[(i + 1) % 4]) / 2;
    }
    constexpr double smallest = 0.01;
    return area > smallest * picture.width * picture.height;
}

double aspectOf(std::span<const cv::Point2d, 4> corners, cv::Size picture)
{
    const double unit = std::max({picture.width, picture.height, 1});
    const cv::Point2d middle(picture.width / 2.0, picture.height / 2.0);
    Corners centred;
    std::ranges::transform(corners, centred.begin(), [&](const cv::Point2d& at) { return (at - middle) / unit; });
    const Directions seen = directionsOf(centred);
    const double lens = lensOf(seen);
    const auto length = [&](const cv::Vec3d& along) { return std::hypot(along[0] / lens, along[1] / lens, along[2]); };
    const double aspect = length(seen.across) / length(seen.down);
    constexpr double narrowest = 0.1;
    if (!std::isfinite(aspect) || aspect < narrowest || aspect > 1 / narrowest) {
        const auto side = [&](std::size_t from, std::size_t to) { return cv::norm(corners[to] - corners[from]); };
        return (side(0, 1) + side(3, 2)) / std::max(1.0, side(0, 3) + side(1, 2));
    }
    return knownAspect(aspect);
}

cv::Mat rectified(const cv::Mat& rgb, const scan::protocol::Point (&fractions)[4])
{
    const Corners corners = onPicture(fractions, rgb.size());
    const double aspect = aspectOf(corners, rgb.size());
    const auto side = [&](std::size_t from, std::size_t to) { return cv::norm(corners[to] - corners[from]); };
    double width = std::max({side(0, 1), side(3, 2), side(0, 3) * aspect, side(1, 2) * aspect});
    // A sheet seen very much from the side would grow without showing more.
    const double mostPixels = 1.2 * double(rgb.total());
    width = std::min(width, std::sqrt(mostPixels * aspect));
    const cv::Size size(std::max(1, cvRound(width)), std::max(1, cvRound(width / aspect)));
    const std::array<cv::Point2f, 4> from{corners[0], corners[1], corners[2], corners[3]};
    const float right = float(size.width);
    const float bottom = float(size.height);
    const std::array<cv::Point2f, 4> to{cv::Point2f(0, 0), cv::Point2f(right, 0), cv::Point2f(right, bottom),
                                        cv::Point2f(0, bottom)};
    cv::Mat flat;
    cv::warpPerspective(rgb, flat, cv::getPerspectiveTransform(from, to), size, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return flat;
}

} // namespace guichet::decoder
