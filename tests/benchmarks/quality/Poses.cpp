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

QByteArray fileOf(const cv::Mat& grey, const char* format, int quality)
{
    const QImage image(grey.data, grey.cols, grey.rows, qsizetype(grey.step), QImage::Format_Grayscale8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format, quality);
    return bytes;
}

} // namespace guichet::quality
