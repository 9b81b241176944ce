#pragma once

#include "scan/DecoderProtocol.h"

#include <QByteArray>
#include <QList>
#include <QRectF>

namespace guichet::scan {

/// One thing that the decoder read, with its bounds checked: its text is still anybody's.
struct FoundText
{
    protocol::FoundKind kind{};
    int page = 1;
    QRectF place; ///< fractions of the page
    QByteArray text;
};

/// Takes apart what was copied out of the memory for the result. What is out of its bounds is left out.
QList<FoundText> foundTexts(const QByteArray& memory);

} // namespace guichet::scan
