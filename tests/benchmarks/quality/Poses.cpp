#include "Poses.h"

#include <QBuffer>
#include <QImage>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace guichet::quality {

cv::Mat tilted(const cv::Mat& grey, double degrees)
{
    const cv::Point2f middle(float(grey.cols) / 2, float(grey.rows) / 2);
    const cv::Size size = cv::RotatedRect(middle, cv::Size2f(grey.size()), float(degrees)).boundingRect().size();
    cv::Mat turn = cv::getRotationMatrix2D(middle, -degrees, 1);
    turn.at<double>(0, 2) += size.width / 2.0 - double(middle.x);
    turn.at<double>(1, 2) += size.height / 2.0 - double(middle.y);
    cv::Mat out;
    cv::warpAffine(grey, out, turn, size, cv::INTER_CUBIC, cv::BORDER_CONSTANT,
                   cv::Scalar(grey.at<unsigned char>(2, 2)));
    return out;
}

cv::Mat turned(const cv::Mat& grey, int quarters)
{
    constexpr int codes[] = {0, cv::ROTATE_90_CLOCKWISE, cv::ROTATE_180, cv::ROTATE_90_COUNTERCLOCKWISE};
    if (quarters == 0)
        return grey;
    cv::Mat out; // of its own: a half turn into the page's own pixels would change the page
    cv::rotate(grey, out, codes[quarters]);
    return out;
}

cv::Mat fromTheSide(const cv::Mat& grey, double degrees)
{
    // In units of the page's width, the camera straight above the picture's middle before it is tilted.
    const double angle = degrees * CV_PI / 180;
    const double height = double(grey.rows) / grey.cols;
    const double distance = 1.15 * height;
    const double lens = 0.8;
    const double edge = 1.25 * std::max(grey.rows, grey.cols) / (lens * height / distance); // of the photo, pixels
    const cv::Size size(int(edge * 0.75), int(edge));
    const auto seen = [&](double x, double y) {
        const double deep = distance - y * std::sin(angle) + 0.25 * x * std::sin(angle);
        return cv::Point2f(float(size.width / 2.0 + edge * lens * x / deep),
                           float(size.height / 2.0 + edge * lens * y * std::cos(angle) / deep));
    };
    const auto w = float(grey.cols);
    const auto h = float(grey.rows);
    const cv::Point2f from[] = {{0, 0}, {w, 0}, {w, h}, {0, h}};
    const cv::Point2f to[] = {seen(-0.5, -height / 2), seen(0.5, -height / 2), seen(0.5, height / 2),
                              seen(-0.5, height / 2)};
    cv::Mat desk(size, CV_8U, cv::Scalar(58));
    cv::warpPerspective(grey, desk, cv::getPerspectiveTransform(from, to), size, cv::INTER_CUBIC,
                        cv::BORDER_TRANSPARENT);
    return desk;
}

QByteArray fileOf(const cv::Mat& grey, const char* format, int quality)
{
    const QImage image(grey.data, grey.cols, grey.rows, qsizetype(grey.step), QImage::Format_Grayscale8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format, quality);
    return bytes;
}

} // namespace guichet::quality
