#pragma once

#include <QStringList>
#include <opencv2/core.hpp>

namespace guichet::quality {

/// A page of invented administrative prose, printed as an office prints it and scanned without fault.
struct MadePage
{
    cv::Mat grey;      ///< 8 bit
    QStringList lines; ///< as printed, from the top
    double dpi = 0;
    double printed = 1; ///< share of the height below which nothing is printed
};

/// The picture with normally distributed noise of this deviation, in levels.
cv::Mat noisy(const cv::Mat& grey, double sigma, cv::RNG& random);

/// The same page for the same number: typeface, size, density, paper and resolution vary with it.
MadePage madePage(unsigned number);

} // namespace guichet::quality
