#include "scan/source/ScannerReply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

using namespace scanner;

/// A number that is whole and lies between the two; nothing else.
std::optional<int> numberIn(const QJsonValue& value, int least, int most)
{
    const double number = value.toDouble(least - 1.0);
    if (number < least || number > most || number != static_cast<int>(number))
        return std::nullopt;
    return static_cast<int>(number);
}

/// The values that a list of words stands for; empty if one of them is unknown or stands there twice.
template <typename Value, std::size_t count>
QList<Value> valuesOf(const QJsonValue& list, const std::array<const char*, count>& names)
{
    QList<Value> values;
    for (const QJsonValue& each : list.toArray()) {
        const auto value = scanner::valueOf<Value>(each.toString().toStdString(), names);
        if (!value || values.contains(*value))
            return {};
        values.append(*value);
    }
    return values;
}

std::optional<ScannerAbilities> abilitiesOf(const QJsonObject& json)
{
    constexpr int mostResolutions = 100;
    ScannerAbilities abilities;
    abilities.sources = valuesOf<PageSource>(json[u"sources"_s], sourceNames);
    abilities.colours = valuesOf<PageColour>(json[u"colours"_s], colourNames);
    for (const QJsonValue& each : json[u"resolutions"_s].toArray()) {
        const int last = abilities.resolutions.isEmpty() ? 0 : abilities.resolutions.last();
        const auto resolution = numberIn(each, last + 1, 10'000);
        if (!resolution || abilities.resolutions.size() == mostResolutions)
            return std::nullopt;
        abilities.resolutions.append(*resolution);
    }
    if (abilities.sources.isEmpty() || abilities.colours.isEmpty() || abilities.resolutions.isEmpty())
        return std::nullopt;
    return abilities;
}

bool takeScanner(const QJsonObject& json, ScannerReply& reply)
{
    const Scanner scanner{json[u"id"_s].toString(), json[u"name"_s].toString().simplified()};
    if (scanner.id.isEmpty() || scanner.name.isEmpty() || reply.scanners.size() == mostScanners)
        return false;
    reply.scanners.append(scanner);
    return true;
}

bool takeAbilities(const QJsonObject& json, ScannerReply& reply)
{
    if (reply.abilities)
        return false;
    reply.abilities = abilitiesOf(json);
    return reply.abilities.has_value();
}

bool takeProgress(const QJsonObject& json, ScannerReply& reply)
{
    const auto page = numberIn(json[u"page"_s], reply.pageCount + 1, reply.pageCount + 1);
    const auto percent = numberIn(json[u"percent"_s], -1, 100);
    if (!page || !percent)
        return false;
    reply.page = *page;
    reply.percent = *percent;
    return true;
}

bool takePage(const QByteArray& content, ScannerReply& reply)
{
    if (content.isEmpty() || reply.pageCount == mostPages)
        return false;
    reply.pages.append(content);
    ++reply.pageCount;
    return true;
}

bool takeEnd(const QJsonObject& json, ScannerReply& reply)
{
    const auto ending = numberIn(json[u"ending"_s], 0, static_cast<int>(Ending::Last));
    if (!ending)
        return false;
    reply.ending = static_cast<Ending>(*ending);
    return true;
}

bool take(RecordKind kind, const QByteArray& content, ScannerReply& reply)
{
    if (reply.ending)
        return false;
    if (kind == RecordKind::Page)
        return takePage(content, reply);
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    switch (kind) {
    case RecordKind::Scanner:
        return takeScanner(json, reply);
    case RecordKind::Abilities:
        return takeAbilities(json, reply);
    case RecordKind::Progress:
        return takeProgress(json, reply);
    case RecordKind::End:
        return takeEnd(json, reply);
    case RecordKind::Page:
        break;
    }
    return false;
}

bool isSane(const Header& header)
{
    const bool known = header.kind >= RecordKind::Scanner && header.kind <= RecordKind::Last;
    const std::uint32_t most = header.kind == RecordKind::Page ? mostPageBytes : mostWordBytes;
    return header.magic == magic && known && header.length <= most;
}

} // namespace

int usualResolution(const ScannerAbilities& abilities)
{
    constexpr int wanted = 300;
    return *std::ranges::min_element(abilities.resolutions, {},
                                     [](int resolution) { return std::abs(resolution - wanted); });
}

void readScannerRecords(QByteArray& bytes, ScannerReply& reply)
{
    constexpr auto headerSize = static_cast<qsizetype>(sizeof(Header));
    qsizetype at = 0;
    while (!reply.broken && bytes.size() - at >= headerSize) {
        Header header;
        std::memcpy(&header, bytes.constData() + at, sizeof header);
        if (!isSane(header)) {
            reply.broken = true;
        } else {
            if (bytes.size() - at - headerSize < qsizetype(header.length))
                break;
            reply.broken = !take(header.kind, bytes.mid(at + headerSize, header.length), reply);
            at += headerSize + header.length;
        }
    }
    bytes.remove(0, at);
}

} // namespace guichet::scan
