#pragma once

#include <cstdint>

/// What passes between a program and guichet-decoder; the only header that both know. Numbers are those of one machine:
/// both ends are built together and run side by side.
///
/// A program starts one decoder and keeps a SOCK_SEQPACKET to it (descriptor 3 in the decoder). For each document it
/// sends one Order with three descriptors: the sealed document, the memory for pixels or a mended file (made and
/// sealed by the program), and the write end of a pipe. The decoder forks a process for it, which locks itself up,
/// reads the document and writes Records to the pipe. The program may ask for that process's end by its number.
namespace guichet::scan::protocol {

inline constexpr std::uint32_t magic = 0x47504431; // "GPD1"
inline constexpr std::uint32_t version = 6;
inline constexpr int socketDescriptor = 3;

enum class Operation : std::uint32_t
{
    Inspect = 1,
    Render = 2,
    Mend = 3,
    Confinement = 4,
    End = 5,
    Read = 6
};

/// A point of a page in fractions of its width and height.
struct Point
{
    double x;
    double y;
};

struct Order
{
    std::uint32_t magic;
    std::uint32_t version;
    std::uint32_t number; ///< of the document, chosen by the program
    Operation operation;
    std::int32_t page;      ///< Render: from 1; Mend: the same, or 0 for the only page of a picture
    std::int32_t maxEdge;   ///< Render: pixels
    double region[4];       ///< Render: left, top, width, height in fractions; width 0 = the whole page
    Point corners[4];       ///< Mend, MendCrop: of the sheet on the upright page, clockwise from the top left
    std::int32_t turns;     ///< Mend: quarter turns clockwise, after MendCrop
    std::uint32_t repairs;  ///< Mend: Mend…
    std::int64_t mostBytes; ///< Mend: 0 = no limit
    std::int64_t roomBytes; ///< size of the memory for the result
};

/// Repairs of a Mend request; bits.
inline constexpr std::uint32_t MendStraighten = 1U << 0U;
inline constexpr std::uint32_t MendLight = 1U << 1U;
inline constexpr std::uint32_t MendStrip = 1U << 2U; ///< nothing else is done: the same picture without its metadata
inline constexpr std::uint32_t MendCrop = 1U << 3U;  ///< the sheet alone, as seen from above
inline constexpr std::uint32_t MendDenoise = 1U << 4U;

enum class RecordKind : std::uint32_t
{
    Begin = 1,
    File = 2,
    Page = 3,
    Pixels = 4,
    Mended = 5,
    Cage = 6,
    Done = 7,
    Found = 8
};

enum class Format : std::uint32_t
{
    Jpeg,
    Png,
    Bmp,
    Tiff,
    Heic,
    Pdf,
    Other
};

/// What is wrong with a file as a whole; bits.
inline constexpr std::uint32_t FileCorrupt = 1U << 0U;
inline constexpr std::uint32_t FileEncrypted = 1U << 1U;
inline constexpr std::uint32_t FileActive = 1U << 2U;      ///< script, XFA or a launch action
inline constexpr std::uint32_t FileActiveEmpty = 1U << 3U; ///< and what is drawn isn't the document
inline constexpr std::uint32_t FileSigned = 1U << 4U;
inline constexpr std::uint32_t FileProtected = 1U << 5U; ///< opens without a password, forbids copying
inline constexpr std::uint32_t FileTooManyPages = 1U << 6U;
inline constexpr std::uint32_t FileUnusual = 1U << 7U;        ///< CMYK, 16 bit
inline constexpr std::uint32_t FileTooLargeToDraw = 1U << 8U; ///< a page has more pixels than mostPixels
inline constexpr std::uint32_t FileRepaired = 1U << 9U;       ///< damage that could be read around

/// A part of a page in fractions of its width and height; no width = nowhere.
struct Area
{
    double x;
    double y;
    double width;
    double height;
};

/// The numbers of one page. All finite; 0 where there is nothing to measure.
struct PageNumbers
{
    double width;        ///< of the upright page, pixels
    double height;       ///< the same
    double ink;          ///< share of pixels clearly darker than their paper, 0–1
    double paper;        ///< level of the paper, 0–255
    double letters;      ///< how many letter-like shapes
    double letterHeight; ///< median, in pixels of the full page
    double contrast;     ///< median of letters against paper, 0–evenPaper
    double edgeAcross;   ///< median width of letters' edges along the lines of text, pixels measured
    double edgeDown;     ///< the same from line to line
    double edgeFalling;  ///< the same along a diagonal that falls to the right
    double edgeRising;   ///< along one that rises
    double leastAcross;  ///< the same four of the fifth of the letters with the sharpest edges in that direction
    double leastDown;
    double leastFalling;
    double leastRising;
    double pageEdge;       ///< width of the page's sharpest edges in the flatter direction, in thousandths of its
                           ///< longer side; measured only where there are few letters
    double pageEdgeOther;  ///< in the steeper direction
    double measuredHeight; ///< median letter height in the pixels measured
    double noise;          ///< robust deviation of the evened page
    double twoTone;        ///< 1 if the page has only black and white
    double text;           ///< characters of a born-digital page; 0 for an image
    double skew;     ///< degrees by which the lines are tilted, positive: down to the right; 0 when straight or unsure
    double turns;    ///< quarter turns clockwise by which the text lies turned, 0–3; 0 when unsure
    double shade;    ///< level of the paper around the darkest tenth of the letters against the brightest tenth's or
                     ///< the page's, 0–1
    double glare;    ///< share of the page covered by reflections that interrupt text
    double cut;      ///< letters that the picture's edge cuts
    double slant;    ///< how much shorter one of two opposite sides of the sheet is, 0–1; 0 if no sheet is seen
    Area shadePlace; ///< where the light is least
    Area glarePlace;
    Point corners[4];   ///< of the sheet, clockwise from the top left; all 0 if none is seen
    double cornerTrust; ///< share of its side least seen that was found to be straight, 0–1
};

/// The struct is read as a row of numbers.
static_assert(sizeof(PageNumbers) % sizeof(double) == 0);

/// What kind of thing was read on a page.
enum class FoundKind : std::uint32_t
{
    Mrz = 1,        ///< lines apart by '\n', as they look: capitals, digits, '<'
    DataMatrix = 2, ///< any bytes
};

/// One thing read; Read puts as many as it says one behind the other into the memory for the result.
struct Found
{
    FoundKind kind;
    std::int32_t page; ///< from 1
    Area place;
    std::int32_t length; ///< bytes of text
    char text[3204];     ///< a Data Matrix holds 3,116 digits at most
};

/// Every message of a document's process: one fixed size, so that there is nothing to get wrong.
struct Record
{
    std::uint32_t magic;
    RecordKind kind;
    std::int32_t page;   ///< Begin: from 0, the opening of the file; Page: from 1
    std::int32_t pages;  ///< File, Pixels: of the file
    Format format;       ///< File; after each page once more, with the flags so far
    std::uint32_t flags; ///< Begin: number of the process; File: File…; Cage: what was achieved
    std::int32_t width;  ///< Pixels, Mended
    std::int32_t height; ///< the same
    std::int32_t pageWidth;
    std::int32_t pageHeight;
    std::int64_t bytes;  ///< Mended: length; -1 = this can't be mended so, -2 = nothing small enough; Found: how many
    PageNumbers numbers; ///< Page
};

/// Bits of a Cage record.
inline constexpr std::uint32_t CageLimits = 1U << 0U;
inline constexpr std::uint32_t CageNoNewPrivileges = 1U << 1U;
inline constexpr std::uint32_t CageFiles = 1U << 2U;       ///< Landlock: no file but fonts and data
inline constexpr std::uint32_t CageSystemCalls = 1U << 3U; ///< seccomp
inline constexpr std::uint32_t CageDescriptors = 1U << 4U;
inline constexpr std::uint32_t cageComplete = 0x1f;

/// Limits that both ends keep to.
inline constexpr int mostPages = 100;                   ///< judged; a file with more is refused
inline constexpr std::int64_t mostPixels = 200'000'000; ///< of a page as its header states
inline constexpr std::int64_t largestDocument = 64LL * 1024 * 1024;
inline constexpr int largestEdge = 4096;
inline constexpr double evenPaper = 220;        ///< level of the paper once it is evened out
inline constexpr int fewestLetters = 12;        ///< fewer letter-like shapes say nothing of a page's letters
inline constexpr double smallestGlare = 0.0015; ///< share of the page; smaller reflections aren't measured
inline constexpr int mostFound = 16;            ///< things read in one document
inline constexpr int mostPagesRead = 4; ///< of a document; what is printed for machines stands on its first pages
inline constexpr int secondsPerPage = 2;
/// The judging of a document is ended this long after its opening began, on whatever page it is.
inline constexpr int millisecondsToJudge = 2200;
/// A page that had less time than this when its document's was over is not judged; with more it is a danger.
inline constexpr int millisecondsOfItsOwn = 1000;
/// Memory of its own that the process of a document may take to judge or to read it, and to draw or mend it.
inline constexpr std::int64_t memoryToJudge = 384LL * 1024 * 1024;
inline constexpr std::int64_t memoryToMend = 1024LL * 1024 * 1024;
/// No further page is begun this long after the document was opened; what is left is reported as not judged.
inline constexpr int millisecondsPerDocument = 1500;

} // namespace guichet::scan::protocol
