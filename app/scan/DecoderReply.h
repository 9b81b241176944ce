#pragma once

#include "scan/DecoderProtocol.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace guichet::scan {

/// What a document's process said, read defensively: it may be in the hands of the document.
struct DecoderReply
{
    struct Page
    {
        int number = 0;
        protocol::PageNumbers numbers{};
    };

    std::optional<protocol::Record> file;
    QList<Page> pages;
    std::optional<protocol::Record> pixels;
    std::optional<protocol::Record> mended;
    std::optional<protocol::Record> found;
    std::optional<protocol::Record> cage;
    bool done = false;    ///< it came to its end by itself
    bool leftOff = false; ///< its time was over on a page that had little of it: the pages before count
    bool broken = false;  ///< it sent what no decoder sends
    int begun = -1;       ///< the last page begun, 0 = opening the file, -1 = nothing yet; only ever grows
    int process = 0;      ///< its number, as it says itself
    int records = 0;      ///< how many came
};

/// Takes the whole records at the front of `bytes` off it and adds them to the reply. Numbers that aren't finite, pages
/// out of order or out of range, a page begun twice, unknown kinds and too many records make the reply broken.
void readRecords(QByteArray& bytes, DecoderReply& reply);

} // namespace guichet::scan
