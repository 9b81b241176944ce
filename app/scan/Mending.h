#pragma once

#include "scan/ScanReport.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QSize>

namespace guichet::scan {

/// One step of a mend. A picture goes through them in the order of the kinds, on a copy.
struct MendStep
{
    enum class Kind
    {
        Denoise,    ///< the grain of little light goes, edges stay; letters need no more than 14 pixels
        Crop,       ///< corners = the sheet's; it alone is kept, as seen from above
        Turn,       ///< amount = quarter turns clockwise, 1–3
        Straighten, ///< the lines of text become level; the decoder measures the tilt itself
        EvenLight,  ///< shadows and a dark paper are lit; colours stay
        Reencode,   ///< amount = most bytes wanted; as JPEG, smaller in steps while the letters stay readable
    };

    Kind kind{};
    int amount = 0;
    Corners corners{};
    bool byHand = false; ///< a person set the corners

    bool operator==(const MendStep&) const = default;
};

/// "denoise", "crop", "turn", "straighten", "even-light", "re-encode": the stable name in JSON.
QString mendStepName(MendStep::Kind kind);

/// The stable names of the steps, in their order; in the place of "crop" by hand, {"crop": [[x, y], …]}.
QJsonArray toJson(const QList<MendStep>& steps);
/// The corners that were set by hand among steps that toJson wrote.
std::optional<Corners> cornersByHand(const QJsonArray& steps);
/// Whether a step of that kind is among them.
bool hasStep(const QJsonArray& steps, MendStep::Kind kind);

/// What came out of the decoder. Counts as untrusted: inspect it anew before it is used.
struct MendedFile
{
    QByteArray bytes;
    FileFormat format = FileFormat::Jpeg;
    QSize size; ///< pixels, as the decoder says
};

/// A mend that was made and judged.
struct TriedMend
{
    QList<MendStep> steps;
    MendedFile file;
    ScanReport report; ///< of the mended file
};

/// There is a step for something that was found, or the sheet is worth cutting out.
bool mayBeMended(const ScanReport& report);

/// The steps that answer what was found; none where nothing can be mended. Always ends with a new encoding of at most
/// 11,000,000 bytes (domain §3.4), in which no EXIF position or thumbnail is left.
QList<MendStep> mendPlan(const ScanReport& report);

/// The step that every mend ends with.
MendStep finalEncoding();

/// Whether a sheet may be cut out by hand: the file is one picture.
bool mayCrop(const ScanReport& report);

/// Whether a mend may answer all that speaks against a file: nothing but what the steps are for warns or refuses. A
/// blurred picture must be taken again, whatever else could be mended.
bool mayMendAll(const ScanReport& report);

/// Whether cutting the sheet out cut text off.
bool losesText(const ScanReport& before, const ScanReport& cropped);

/// Whether a page is worse than another picture of it: harder to read, something new is found or what was found is
/// graver.
bool isWorse(const ScanReport& than, const ScanReport& page);

/// Whether `after`, made of `before` by these steps, is worth offering in its place: what they were for is gone or
/// less, nothing new is found, no text is lost and the page isn't harder to read.
bool isBetter(const ScanReport& before, const ScanReport& after, const QList<MendStep>& steps);

} // namespace guichet::scan
