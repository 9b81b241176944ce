#pragma once

#include "scan/ScanReport.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>

namespace guichet::scan {

/// One step of a mend. A picture goes through them in the order of the kinds, on a copy.
struct MendStep
{
    enum class Kind
    {
        Turn,       ///< amount = quarter turns clockwise, 1–3
        Straighten, ///< the lines of text become level; the decoder measures the tilt itself
        EvenLight,  ///< shadows and a dark paper are lit; colours stay
        Reencode,   ///< amount = most bytes wanted; as JPEG, smaller in steps while the letters stay readable
    };

    Kind kind{};
    int amount = 0;

    bool operator==(const MendStep&) const = default;
};

/// "turn", "straighten", "even-light", "re-encode": the stable name in JSON.
QString mendStepName(MendStep::Kind kind);

/// The stable names of the steps, in their order.
QJsonArray toJson(const QList<MendStep>& steps);

/// What came out of the decoder. Counts as untrusted: inspect it anew before it is used.
struct MendedFile
{
    QByteArray bytes;
    FileFormat format = FileFormat::Jpeg;
};

/// There is a step for it.
bool isMended(FindingCode code);

/// The steps that answer what was found; none where nothing can be mended. Always ends with a new encoding of at most
/// 11,000,000 bytes (domain §3.4), in which no EXIF position or thumbnail is left.
QList<MendStep> mendPlan(const ScanReport& report);

/// Whether a mend may answer all that speaks against a file: nothing but what the steps are for warns or refuses. A
/// blurred picture must be taken again, whatever else could be mended.
bool mayMendAll(const ScanReport& report);

/// Whether `after` is worth offering in place of `before`: what the plan was for is gone or less, nothing new is found
/// and the page isn't harder to read.
bool isBetter(const ScanReport& before, const ScanReport& after);

} // namespace guichet::scan
