#pragma once

#include <QStringView>
#include <optional>

namespace guichet::scan {

/// How long the value of an identifier is: `least` = `most` for a fixed length, `most` 0 for no limit.
struct FieldLength
{
    int least;
    int most;
};

/// Nothing for an identifier that isn't known here.
std::optional<FieldLength> twoDDocFieldLength(QStringView id);

} // namespace guichet::scan
