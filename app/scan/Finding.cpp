#include "scan/Finding.h"

#include <span>

namespace guichet::scan {

namespace {

constexpr const char* findingNames[] = {
    "blurred",        "motion-blurred", "too-dark",         "too-bright",     "glare",
    "shadow",         "low-contrast",   "low-resolution",   "cropped",        "skewed",
    "rotated",        "mirrored",       "perspective",      "colour-cast",    "noisy",
    "blank",          "wrong-format",   "too-large",        "empty",          "corrupt",
    "encrypted",      "active-content", "too-many-pages",   "decoder-failed", "missing-side",
    "wrong-kind",     "mismatch",       "expired",          "unjudged",       "signed",
    "copy-protected", "several-pages",  "unusual-encoding", "repaired"};
constexpr const char* formatNames[] = {"jpeg", "png", "bmp", "tiff", "heic", "pdf", "other"};
constexpr const char* severityNames[] = {"info", "warn", "refuse"};
constexpr const char* verdictNames[] = {"accept", "doubtful", "refuse"};

template <typename Enum>
QString nameIn(std::span<const char* const> names, Enum value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

template <typename Enum>
std::optional<Enum> valueIn(std::span<const char* const> names, QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1StringView(names[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

QString findingName(FindingCode code)
{
    return nameIn(findingNames, code);
}

std::optional<FindingCode> findingFromName(QStringView name)
{
    return valueIn<FindingCode>(findingNames, name);
}

QString formatName(FileFormat format)
{
    return nameIn(formatNames, format);
}

std::optional<FileFormat> formatFromName(QStringView name)
{
    return valueIn<FileFormat>(formatNames, name);
}

QString severityName(Severity severity)
{
    return nameIn(severityNames, severity);
}

std::optional<Severity> severityFromName(QStringView name)
{
    return valueIn<Severity>(severityNames, name);
}

QString verdictName(Verdict verdict)
{
    return nameIn(verdictNames, verdict);
}

bool preventsFiling(const Finding& finding)
{
    if (finding.severity != Severity::Refuse)
        return false;
    switch (finding.code) {
    case FindingCode::WrongFormat:
    case FindingCode::TooLarge:
    case FindingCode::Empty:
    case FindingCode::Corrupt:
    case FindingCode::Encrypted:
    case FindingCode::Blank:
    case FindingCode::DecoderFailed:
        return true;
    default:
        return false;
    }
}

} // namespace guichet::scan
