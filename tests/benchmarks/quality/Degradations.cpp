#include "Degradations.h"

#include "Poses.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

using namespace Qt::Literals::StringLiterals;

namespace guichet::quality {

namespace {

cv::Mat motion(const cv::Mat& grey, double length, double degrees)
{
    const int size = int(length) | 1;
    cv::Mat kernel = cv::Mat::zeros(size, size, CV_32F);
    kernel.row(size / 2) = 1;
    const cv::Point2f middle(float(size / 2), float(size / 2));
    cv::warpAffine(kernel, kernel, cv::getRotationMatrix2D(middle, degrees, 1), kernel.size());
    kernel /= cv::sum(kernel)[0];
    cv::Mat out;
    cv::filter2D(grey, out, -1, kernel, {-1, -1}, 0, cv::BORDER_REPLICATE);
    return out;
}

cv::Mat blurred(const cv::Mat& grey, double sigma)
{
    cv::Mat out;
    cv::GaussianBlur(grey, out, {}, sigma);
    return out;
}

cv::Mat linear(const cv::Mat& grey, double gain, double offset)
{
    cv::Mat out;
    grey.convertTo(out, CV_8U, gain, offset);
    return out;
}

/// A hand's shadow: one side of the page keeps `light`, with a soft edge.
cv::Mat shaded(const cv::Mat& grey, double light, cv::RNG& random)
{
    cv::Mat mask(grey.size(), CV_32F, cv::Scalar(1));
    const int edge = int(grey.cols * random.uniform(0.35, 0.65));
    mask.colRange(0, edge) = light;
    cv::resize(mask, mask, {}, 0.125, 0.125, cv::INTER_AREA);
    cv::GaussianBlur(mask, mask, {}, grey.cols / 160.0);
    cv::resize(mask, mask, grey.size());
    cv::Mat out;
    grey.convertTo(out, CV_32F);
    out = out.mul(mask);
    out.convertTo(out, CV_8U);
    return out;
}

cv::Mat photographed(const cv::Mat& grey, double level, cv::RNG& random)
{
    const float slant = float(grey.cols) * 0.03F;
    const auto w = float(grey.cols);
    const auto h = float(grey.rows);
    const cv::Point2f from[] = {{0, 0}, {w, 0}, {w, h}, {0, h}};
    const cv::Point2f to[] = {{slant, slant}, {w - slant, 0}, {w - slant * 0.5F, h - slant}, {0, h}};
    cv::Mat out;
    cv::warpPerspective(grey, out, cv::getPerspectiveTransform(from, to), grey.size(), cv::INTER_LINEAR,
                        cv::BORDER_REPLICATE);
    out = blurred(shaded(out, 0.8, random), std::max(0.3, level));
    return noisy(out, 4 + 2 * level, random);
}

} // namespace

const std::vector<Degradation>& degradations()
{
    static const std::vector<Degradation> all{
        {u"defocus"_s, {1, 2, 3, 4, 6}, true, false, true},
        {u"motion"_s, {5, 9, 15, 25}, true, false, true},
        {u"phone"_s, {0.5, 1.5, 3, 4.5}, true, false, true},
        {u"resolution"_s, {100, 75, 60, 45, 33}, false, false, true},
        {u"jpeg"_s, {20, 10, 5, 2}, false, false, true},
        {u"noise"_s, {10, 25, 50, 90}, false, false, true},
        {u"bright"_s, {1.3, 1.8, 2.6, 4}, false, false, true},
        {u"dark"_s, {0.7, 0.45, 0.37, 0.32, 0.28, 0.15}, false, true, true},
        {u"contrast"_s, {0.6, 0.35, 0.26, 0.22, 0.18, 0.1}, false, true, true},
        {u"shadow"_s, {0.8, 0.6, 0.4, 0.25}, false, false, false},
    };
    return all;
}

const Degradation& degradationOf(const QString& kind)
{
    return *std::ranges::find(degradations(), kind, &Degradation::kind);
}

QByteArray degraded(const MadePage& page, const QString& kind, double level, unsigned number)
{
    cv::RNG random(number * 104729U + 3U);
    for (int i = 0; i < 8; ++i)
        random.next(); // its first numbers of neighbouring seeds are too much alike
    cv::Mat out = page.grey;
    const double pixels = page.dpi / 200; // levels in pixels are those of 200 dpi
    int quality = 88;
    if (kind == u"defocus")
        out = blurred(out, level * pixels);
    else if (kind == u"motion")
        out = motion(out, level * pixels, random.uniform(0.0, 180.0));
    else if (kind == u"phone")
        out = photographed(out, level * pixels, random);
    else if (kind == u"resolution")
        cv::resize(out, out, {}, level / page.dpi, level / page.dpi, cv::INTER_AREA);
    else if (kind == u"jpeg")
        quality = int(level);
    else if (kind == u"noise")
        out = noisy(out, level, random);
    else if (kind == u"bright")
        out = linear(out, level, 35 * (level - 1));
    else if (kind == u"dark")
        out = noisy(linear(out, level, 0), 1.5, random);
    else if (kind == u"contrast")
        out = linear(out, level, 128 + 60 * (1 - level) - 128 * level);
    else if (kind == u"shadow")
        out = shaded(out, level, random);
    return fileOf(out, "JPEG", quality);
}

} // namespace guichet::quality
