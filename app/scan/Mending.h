#pragma once

#include "scan/Finding.h"

#include <QByteArray>

namespace guichet::scan {

/// One step of a mend. Steps are applied in their order, on a copy.
struct MendStep
{
    enum class Kind
    {
        Turn,     ///< amount = quarter turns clockwise, 1–3; lossless for JPEG where its blocks allow
        Reencode, ///< amount = most bytes wanted; as JPEG, smaller in steps while the letters stay readable
    };

    Kind kind{};
    int amount = 0;

    bool operator==(const MendStep&) const = default;
};

/// What came out of the decoder. Counts as untrusted: inspect it anew before it is used.
struct MendedFile
{
    QByteArray bytes;
    FileFormat format = FileFormat::Jpeg;
};

} // namespace guichet::scan
