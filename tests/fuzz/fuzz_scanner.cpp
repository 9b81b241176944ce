// What comes back from guichet-scanner, in which drivers of any maker run. The bytes are records as they come, in any
// portions, and once more with the marks that every record has, since no fuzzer gets past those often.
#include "scan/source/ScannerReply.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace guichet::scan;

namespace {

constexpr qsizetype headerSize = sizeof(scanner::Header);

void require(bool holds)
{
    if (!holds)
        std::abort();
}

ScannerReply readInPortions(const QByteArray& bytes, qsizetype portion)
{
    ScannerReply reply;
    QByteArray waiting;
    for (qsizetype at = 0; at < bytes.size() && !reply.broken; at += portion) {
        waiting += bytes.mid(at, portion);
        readScannerRecords(waiting, reply);
    }
    return reply;
}

void check(const QByteArray& bytes)
{
    const ScannerReply reply = readInPortions(bytes, std::max<qsizetype>(1, bytes.size()));
    const ScannerReply again = readInPortions(bytes, 1 + bytes.size() / 7);
    require(reply.broken == again.broken && reply.ending == again.ending && reply.pages == again.pages);
    require(reply.scanners == again.scanners && reply.abilities == again.abilities);
    require(reply.scanners.size() <= scanner::mostScanners && reply.pageCount <= scanner::mostPages);
    require(reply.page <= scanner::mostPages + 1 && reply.percent >= -1 && reply.percent <= 100);
    if (reply.abilities) {
        require(!reply.abilities->sources.isEmpty() && !reply.abilities->colours.isEmpty());
        require(reply.abilities->resolutions.contains(usualResolution(*reply.abilities)));
    }
}

/// Each record begins as all do, is of a known kind and no longer than what is there.
QByteArray marked(QByteArray bytes)
{
    for (qsizetype at = 0; at + headerSize <= bytes.size();) {
        scanner::Header header;
        std::memcpy(&header, bytes.constData() + at, sizeof header);
        const auto left = static_cast<std::uint32_t>(bytes.size() - at - headerSize);
        header.magic = scanner::magic;
        header.kind = static_cast<scanner::RecordKind>(1 + static_cast<std::uint32_t>(header.kind) % 5);
        header.length = std::min(header.length, left);
        std::memcpy(bytes.data() + at, &header, sizeof header);
        at += headerSize + header.length;
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    check(bytes);
    check(marked(bytes));
    return 0;
}
