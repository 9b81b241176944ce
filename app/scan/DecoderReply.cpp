#include "scan/DecoderReply.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace guichet::scan {

namespace {

using namespace protocol;

constexpr int mostRecords = 4 * mostPages;
static_assert(mostRecords > 3 * mostPages + 4);

bool sane(PageNumbers numbers)
{
    numbers.skew = std::abs(numbers.skew); // the only one with a sign
    double values[sizeof(PageNumbers) / sizeof(double)];
    std::memcpy(values, &numbers, sizeof numbers);
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value) && value >= 0 && value < 1e9; });
}

bool saneSize(const Record& record)
{
    const auto edge = [](std::int32_t value) { return value > 0 && value <= largestEdge; };
    const auto natural = [](std::int32_t value) { return value > 0 && value < 1'000'000; };
    return edge(record.width) && edge(record.height) && natural(record.pageWidth) && natural(record.pageHeight) &&
           record.pages > 0;
}

/// It may be told again, and then only more of it.
bool isSameFile(const Record& before, const Record& now)
{
    return before.format == now.format && before.pages == now.pages && (before.flags & ~now.flags) == 0;
}

bool take(const Record& record, DecoderReply& reply)
{
    if (record.magic != magic || reply.done)
        return false;
    switch (record.kind) {
    case RecordKind::Begin:
        // Each page gets its time once: beginning again would be a way to hold a thread for ever.
        if (record.page <= reply.begun || record.page > mostPages)
            return false;
        reply.begun = record.page;
        reply.process = static_cast<int>(record.flags & 0x7fffffffU);
        return true;
    case RecordKind::File:
        if (record.format > Format::Other || record.pages < 0 || (reply.file && !isSameFile(*reply.file, record)))
            return false;
        reply.file = record;
        return true;
    case RecordKind::Page:
        if (record.page <= (reply.pages.isEmpty() ? 0 : reply.pages.last().number) || record.page > mostPages ||
            !sane(record.numbers))
            return false;
        reply.pages.append({record.page, record.numbers});
        return true;
    case RecordKind::Pixels:
        if (reply.pixels || !saneSize(record))
            return false;
        reply.pixels = record;
        return true;
    case RecordKind::Mended:
        if (reply.mended || record.bytes < -2 || record.width < 0 || record.height < 0)
            return false;
        reply.mended = record;
        return true;
    case RecordKind::Found:
        if (reply.found || record.bytes < 0 || record.bytes > mostFound)
            return false;
        reply.found = record;
        return true;
    case RecordKind::Cage:
        if (reply.cage)
            return false;
        reply.cage = record;
        return true;
    case RecordKind::Done:
        reply.done = true;
        return true;
    }
    return false;
}

} // namespace

void readRecords(QByteArray& bytes, DecoderReply& reply)
{
    constexpr auto size = static_cast<qsizetype>(sizeof(protocol::Record));
    while (!reply.broken && bytes.size() >= size) {
        protocol::Record record;
        std::memcpy(&record, bytes.constData(), sizeof record);
        bytes.remove(0, size);
        reply.broken = !take(record, reply) || ++reply.records > mostRecords;
    }
}

} // namespace guichet::scan
