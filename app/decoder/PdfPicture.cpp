#include "decoder/PdfPicture.h"

#include "decoder/Flate.h"
#include "decoder/PdfActions.h"
#include "decoder/Reducer.h"

#include <OutputDev.h>
#include <PDFDoc.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

/// How a page shows its picture: corners of the unit square on the page, y down.
using Placement = std::array<double, 6>;

/// Looks at what a page draws without drawing it; reads the picture once the page is known to be only that.
class Finder : public OutputDev
{
public:
    explicit Finder(std::optional<Wanted> wanted)
        : m_wanted(wanted)
    {
    }

    int pictures = 0;
    int otherMarks = 0; ///< on top of the last picture
    Placement placement{};
    double pageWidth = 0;
    double pageHeight = 0;
    int pictureWidth = 0;
    int pictureHeight = 0;
    std::optional<Raster> raster;

    static constexpr int fewMarks = 3;

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    void startPage(int /*page*/, GfxState* state, XRef* /*table*/) override
    {
        pageWidth = state->getPageWidth();
        pageHeight = state->getPageHeight();
    }

    void stroke(GfxState* /*state*/) override { ++otherMarks; }
    void fill(GfxState* /*state*/) override { ++otherMarks; }
    void eoFill(GfxState* /*state*/) override { ++otherMarks; }
    bool functionShadedFill(GfxState* /*state*/, GfxFunctionShading* /*shading*/) override { return mark(); }
    bool axialShadedFill(GfxState* /*state*/, GfxAxialShading* /*shading*/, double /*low*/, double /*high*/) override
    {
        return mark();
    }
    void drawChar(GfxState* state, double /*x*/, double /*y*/, double /*dx*/, double /*dy*/, double /*originX*/,
                  double /*originY*/, CharCode /*code*/, int /*count*/, const Unicode* /*text*/,
                  int /*length*/) override
    {
        constexpr int invisible = 3;
        if (state->getRender() != invisible)
            ++otherMarks;
    }
    void drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height, bool invert,
                       bool interpolate, bool isInline) override
    {
        otherMarks += fewMarks;
        OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, isInline);
    }
    void drawMaskedImage(GfxState* /*state*/, Object* /*ref*/, Stream* /*stream*/, int /*width*/, int /*height*/,
                         GfxImageColorMap* /*colours*/, bool /*interpolate*/, Stream* /*mask*/, int /*maskWidth*/,
                         int /*maskHeight*/, bool /*maskInvert*/, bool /*maskInterpolate*/) override
    {
        otherMarks += fewMarks;
    }
    void drawSoftMaskedImage(GfxState* /*state*/, Object* /*ref*/, Stream* /*stream*/, int /*width*/, int /*height*/,
                             GfxImageColorMap* /*colours*/, bool /*interpolate*/, Stream* /*mask*/, int /*maskWidth*/,
                             int /*maskHeight*/, GfxImageColorMap* /*maskColours*/, bool /*maskInterpolate*/) override
    {
        otherMarks += fewMarks;
    }
    void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height, GfxImageColorMap* colours,
                   bool interpolate, const int* maskColours, bool isInline) override
    {
        ++pictures;
        otherMarks = maskColours ? fewMarks : 0; // what lies below can't be seen
        std::copy_n(state->getCTM(), placement.size(), placement.begin());
        pictureWidth = width;
        pictureHeight = height;
        if (isInline)
            OutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, maskColours, isInline);
        else if (m_wanted && colours)
            raster = readPicture(*stream, *colours);
        if (isInline)
            otherMarks = fewMarks;
    }

private:
    bool mark()
    {
        otherMarks += fewMarks;
        return true;
    }

    std::optional<Raster> readPicture(Stream& stream, GfxImageColorMap& colours) const;

    std::optional<Wanted> m_wanted;
};

/// The bytes behind a stream's own decoder, as they lie in the file; nothing if another decoder lies between.
std::vector<unsigned char> rawOf(Stream& stream)
{
    Stream* next = stream.getNextStream();
    if (!next || next != stream.getUndecodedStream())
        return {};
    std::vector<unsigned char> raw;
    next->reset();
    unsigned char block[16'384];
    while (const int count = next->doGetChars(sizeof block, block))
        raw.insert(raw.end(), block, block + count);
    return raw;
}

/// Whether 0 and 255 mean what they do in pictures of their own.
bool isPlain(GfxImageColorMap& colours)
{
    const GfxColorSpaceMode mode = colours.getColorSpace()->getMode();
    const bool greyOrRgb = mode == csDeviceGray || mode == csCalGray || mode == csDeviceRGB || mode == csCalRGB ||
                           (mode == csICCBased && colours.getNumPixelComps() != 4);
    bool straight = colours.getBits() == 8 && greyOrRgb;
    for (int i = 0; i < colours.getNumPixelComps(); ++i)
        straight = straight && colours.getDecodeLow(i) == 0 && colours.getDecodeHigh(i) == 1;
    return straight && (colours.getNumPixelComps() == 1 || colours.getNumPixelComps() == 3);
}

std::optional<Raster> Finder::readPicture(Stream& stream, GfxImageColorMap& colours) const
{
    Raster result;
    result.width = pictureWidth;
    result.height = pictureHeight;
    result.tooLarge = std::int64_t(pictureWidth) * pictureHeight > scan::protocol::mostPixels;
    if (result.tooLarge)
        return result;
    if (isPlain(colours) && stream.getKind() == strDCT) {
        const auto raw = rawOf(stream);
        Wanted asStored = *m_wanted;
        asStored.orient = false;
        Raster jpeg = raw.empty() ? Raster() : readJpeg(raw, asStored);
        if (jpeg.image.empty() || jpeg.damaged || jpeg.width != pictureWidth || jpeg.height != pictureHeight)
            return std::nullopt;
        return jpeg;
    }
    const int components = colours.getNumPixelComps();
    if (isPlain(colours) && stream.getKind() == strFlate)
        if (const auto raw = rawOf(stream); !raw.empty()) {
            const auto coding = flateCodingOf(stream, components);
            result.image =
                coding ? readFlate(raw, *coding, pictureWidth, pictureHeight, components, *m_wanted) : cv::Mat();
            return result.image.empty() ? std::nullopt : std::optional(result);
        }
    const int channels = m_wanted->colour ? 3 : 1;
    ImageStream lines(&stream, pictureWidth, components, colours.getBits());
    lines.reset();
    Reducer reducer(pictureWidth, pictureHeight, channels, *m_wanted);
    std::vector<unsigned char> row(static_cast<std::size_t>(pictureWidth) * static_cast<std::size_t>(channels));
    for (int y = 0; y < pictureHeight; ++y) {
        unsigned char* line = lines.getLine();
        if (!line)
            return std::nullopt;
        if (channels == 3)
            colours.getRGBLine(line, row.data(), pictureWidth);
        else
            colours.getGrayLine(line, row.data(), pictureWidth);
        reducer.take(row.data());
    }
    lines.close();
    result.image = reducer.image();
    return result;
}

/// The EXIF orientation that shows a picture as the page does; nothing if it is slanted or stretched.
std::optional<int> orientationOf(const Placement& at, int width, int height)
{
    const double across = std::hypot(at[0], at[1]);
    const double down = std::hypot(at[2], at[3]);
    if (across <= 0 || down <= 0)
        return std::nullopt;
    const double stretched = (across / width) / (down / height);
    if (stretched < 0.9 || stretched > 1.1)
        return std::nullopt;
    constexpr double straight = 0.004;
    const bool lies = std::abs(at[1]) < straight * across && std::abs(at[2]) < straight * down;
    const bool stands = std::abs(at[0]) < straight * across && std::abs(at[3]) < straight * down;
    // The picture's top is where the unit square has y = 1, and pages have y down here.
    if (lies)
        return at[0] > 0 ? (at[3] < 0 ? 1 : 4) : (at[3] < 0 ? 2 : 3);
    if (stands)
        return at[1] > 0 ? (at[2] > 0 ? 6 : 5) : (at[2] > 0 ? 7 : 8);
    return std::nullopt;
}

/// Whether the picture is what the page shows: most of it, and not much more.
bool fills(const Finder& page)
{
    const Placement& at = page.placement;
    const double width = std::abs(at[0]) + std::abs(at[2]);
    const double height = std::abs(at[1]) + std::abs(at[3]);
    const double left = at[4] + std::min(at[0], 0.0) + std::min(at[2], 0.0);
    const double top = at[5] + std::min(at[1], 0.0) + std::min(at[3], 0.0);
    const double w = page.pageWidth;
    const double h = page.pageHeight;
    constexpr double over = 0.02;
    const bool inside =
        left > -over * w && top > -over * h && left + width < (1 + over) * w && top + height < (1 + over) * h;
    return inside && width * height > 0.5 * w * h;
}

} // namespace

struct PdfPicture::Document
{
    explicit Document(Bytes bytes)
        : pdf(new MemStream(reinterpret_cast<const char*>(bytes.data()), 0, static_cast<Goffset>(bytes.size()),
                            Object(objNull)))
    {
    }

    void show(Finder& finder, int page)
    {
        constexpr double dpi = 72;
        const auto enough = [](void* data) {
            const auto* seen = static_cast<const Finder*>(data);
            return seen->otherMarks > 60; // text above all: a page to be drawn
        };
        const auto noNotes = [](Annot* /*note*/, void* /*data*/) { return false; };
        pdf.displayPage(&finder, page, dpi, dpi, 0, false, true, false, enough, &finder, noNotes);
    }

    PDFDoc pdf;
};

PdfPicture::PdfPicture(Bytes bytes)
    : m_document(std::make_unique<Document>(bytes))
{
}

PdfPicture::~PdfPicture() = default;

bool PdfPicture::hasActions() const
{
    return m_document->pdf.isOk() && namesAction(*m_document->pdf.getXRef());
}

std::optional<Raster> PdfPicture::read(int page, Wanted wanted)
{
    if (!m_document->pdf.isOk() || page < 1 || page > m_document->pdf.getNumPages())
        return std::nullopt;
    Finder look(std::nullopt);
    m_document->show(look, page);
    if (look.pictures != 1 || look.otherMarks >= Finder::fewMarks || !fills(look))
        return std::nullopt;
    const auto orientation = orientationOf(look.placement, look.pictureWidth, look.pictureHeight);
    if (!orientation)
        return std::nullopt;
    Finder reader(wanted);
    m_document->show(reader, page);
    if (!reader.raster)
        return std::nullopt;
    Raster raster = *reader.raster;
    if (raster.image.empty())
        return raster;
    raster.image = oriented(raster.image, *orientation);
    if (*orientation >= 5)
        std::swap(raster.width, raster.height);
    return raster;
}

} // namespace guichet::decoder
