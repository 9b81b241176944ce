// What comes back from the decoder may be in the hands of the document. The bytes are records as they come, in any
// portions, and once more with the marks that every record has, since no fuzzer gets past those often.
#include "scan/DecoderReply.h"
#include "scan/Judge.h"
#include "scan/reading/FoundText.h"

#include <QJsonObject>
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace guichet::scan;

namespace {

constexpr qsizetype recordSize = sizeof(protocol::Record);

void require(bool holds)
{
    if (!holds)
        std::abort();
}

DecoderReply readInPortions(const QByteArray& bytes, qsizetype portion)
{
    DecoderReply reply;
    QByteArray waiting;
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        waiting += bytes.mid(at, portion);
        readRecords(waiting, reply);
    }
    return reply;
}

void check(const QByteArray& bytes)
{
    const DecoderReply reply = readInPortions(bytes, std::max<qsizetype>(1, bytes.size()));
    const DecoderReply again = readInPortions(bytes, 1 + bytes.size() / 7);
    require(reply.broken == again.broken && reply.done == again.done && reply.pages.size() == again.pages.size());
    require(reply.pages.size() <= protocol::mostPages && reply.begun <= protocol::mostPages && reply.process >= 0);
    if (reply.pixels)
        require(reply.pixels->width <= protocol::largestEdge && reply.pixels->height <= protocol::largestEdge);
    const ScanReport report = judge(reply, false, 1000, {});
    require(report.has(FindingCode::DecoderFailed) || (reply.done && reply.file));
    const auto kept = scanReportFromJson(toJson(report));
    require(kept && kept->verdict() == report.verdict() && kept->findings.size() == report.findings.size());
}

/// The records begin as all do, their kinds are known ones.
QByteArray marked(QByteArray bytes)
{
    for (qsizetype at = 0; at + recordSize <= bytes.size(); at += recordSize) {
        protocol::Record record;
        std::memcpy(&record, bytes.constData() + at, sizeof record);
        record.magic = protocol::magic;
        record.kind = static_cast<protocol::RecordKind>(1 + static_cast<std::uint32_t>(record.kind) % 8);
        std::memcpy(bytes.data() + at, &record, sizeof record);
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    check(bytes);
    check(marked(bytes));
    for (const FoundText& found : foundTexts(bytes))
        require(!found.text.isEmpty() && (found.place.isEmpty() || QRectF(0, 0, 1, 1).contains(found.place)));
    return 0;
}
