#include "Poses.h"

#include <QBuffer>
#include <QImage>
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
    cv::Mat out = grey;
    if (quarters != 0)
        cv::rotate(grey, out, codes[quarters]);
    return out;
}

cv::Mat fromTheSide(const cv::Mat& grey, double slant)
{
    const auto w = float(grey.cols);
    const auto h = float(grey.rows);
    const auto rim = w * 0.12F;
    const auto in = float(w * slant / 2);
    const float shorter = h * float(1 - slant * 0.4); // what lies farther away is flatter too
    const cv::Point2f from[] = {{0, 0}, {w, 0}, {w, h}, {0, h}};
    const cv::Point2f to[] = {
        {rim + in, rim}, {rim + w - in, rim * 1.2F}, {rim + w, rim + shorter}, {rim * 1.1F, rim + shorter}};
    const cv::Size size(int(w + 2 * rim), int(shorter + 2 * rim));
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
