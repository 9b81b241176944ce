#pragma once

#include <QImage>

/// What a phone and a flatbed make of a paper. The same seed gives the same picture.
namespace guichet::examples {

/// A photo on a table, taken by hand.
struct PhoneShot
{
    unsigned seed = 1;
    int width = 2100; ///< pixels of the upright photo
    int height = 2800;
    double fill = 0.86;     ///< share of the photo that the paper takes, along its tighter side
    double turned = 1.5;    ///< degrees, clockwise
    double perspective = 3; ///< per cent that the far edge is shorter
    double light = 0.93;    ///< of the paper at its brightest, 0..1
    double shade = 0.22;    ///< how much darker the far corner is, 0..1
    double warmth = 0.03;   ///< lamp light, 0..1
    double blur = 0.7;      ///< standard deviation, pixels
    double noise = 2.6;     ///< standard deviation, levels of 255
};
QImage asPhotographed(const QImage& paper, const PhoneShot& shot);

/// A sheet or card on a scanner's glass.
struct FlatbedScan
{
    unsigned seed = 1;
    double scale = 0.66;   ///< 0.66 of 12 pixels a millimetre is 200 dpi
    double turned = 0.5;   ///< degrees, clockwise
    double border = 0.015; ///< of the glass around the paper
    double grain = 1.6;    ///< standard deviation, levels of 255
    bool grey = false;
};
QImage asScanned(const QImage& paper, const FlatbedScan& scan);

} // namespace guichet::examples
