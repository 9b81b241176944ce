#pragma once

#include "scan/DecoderProtocol.h"

#include <opencv2/core.hpp>
#include <span>

namespace guichet::decoder {

using Bytes = std::span<const unsigned char>;

/// One decoded page.
struct Raster
{
    cv::Mat image; ///< CV_8UC1 grey or CV_8UC3 RGB, upright; empty if nothing could be decoded
    int width = 0; ///< of the upright page at its natural size
    int height = 0;
    bool damaged = false;  ///< something was missing or wrong
    bool repaired = false; ///< something was wrong that doesn't show
    bool tooLarge = false; ///< more pixels than may be decoded
    bool unusual = false;  ///< CMYK or 16 bit
    bool drawn = false;    ///< a PDF's page that was drawn: its letters may be outlines
};

/// How a page is wanted: its longer side at least `edge` pixels if the page has them (decoders halve while they can).
/// 1,700 keeps letters of a page of 150 dpi, and takes half of one of 300.
struct Wanted
{
    bool colour = false;
    int edge = 1700;
    bool orient = true; ///< turned as EXIF says; a PDF's pictures are placed by the page instead
};

scan::protocol::Format sniff(Bytes bytes);

/// EXIF orientation (1–8) of a JPEG's APP1 segment; 1 if there is none or it can't be read.
int exifOrientation(Bytes app1);
/// The same of the TIFF structure itself, as PNG keeps it.
int tiffOrientation(Bytes tiff);
/// Turns and mirrors as an EXIF orientation says.
cv::Mat oriented(const cv::Mat& image, int orientation);

Raster readJpeg(Bytes bytes, Wanted wanted);
Raster readPng(Bytes bytes, Wanted wanted);
Raster readBmp(Bytes bytes, Wanted wanted);
Raster readHeic(Bytes bytes, Wanted wanted);

int tiffPages(Bytes bytes); ///< 0 if it can't be opened
Raster readTiff(Bytes bytes, int page, Wanted wanted);

} // namespace guichet::decoder
