#include "scanner/Device.h"

#include "scanner/DriverWords.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <sane/saneopts.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scanner {

namespace {

constexpr double widestSheet = 216; // millimetres: A4 and Letter
constexpr double longestSheet = 300;
constexpr double millimetresPerInch = 25.4;
constexpr const char* duplexName = "duplex";       // of drivers that have a switch beside the source
constexpr const char* feederModeName = "adf-mode"; // or a list

double valueOf(SANE_Value_Type type, SANE_Word word)
{
    return type == SANE_TYPE_FIXED ? SANE_UNFIX(word) : word;
}

bool isDuplex(const std::string& word)
{
    return sourceOf(word) == PageSource::FeederBothSides;
}

/// The first of a driver's words that means the value.
template <typename Value>
std::optional<std::string> wordFor(const std::vector<std::string>& words,
                                   std::optional<Value> (*meaning)(std::string_view), Value value)
{
    const auto found = std::ranges::find_if(words, [&](const std::string& word) { return meaning(word) == value; });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Device::Device(const char* id)
    : m_opened(sane_open(id, &m_handle))
{
}

Device::~Device()
{
    if (m_opened != SANE_STATUS_GOOD)
        return;
    sane_cancel(m_handle);
    sane_close(m_handle);
}

std::optional<Device::Option> Device::find(const char* name) const
{
    SANE_Int count = 0;
    if (sane_control_option(m_handle, 0, SANE_ACTION_GET_VALUE, &count, nullptr) != SANE_STATUS_GOOD)
        return std::nullopt;
    for (SANE_Int number = 1; number < count; ++number) {
        const SANE_Option_Descriptor* each = sane_get_option_descriptor(m_handle, number);
        if (each && each->name && std::strcmp(each->name, name) == 0)
            return SANE_OPTION_IS_ACTIVE(each->cap) && SANE_OPTION_IS_SETTABLE(each->cap)
                       ? std::optional(Option{number, each})
                       : std::nullopt;
    }
    return std::nullopt;
}

std::vector<std::string> Device::words(const Option& option)
{
    std::vector<std::string> words;
    if (option.descriptor->type == SANE_TYPE_STRING &&
        option.descriptor->constraint_type == SANE_CONSTRAINT_STRING_LIST)
        for (const SANE_String_Const* each = option.descriptor->constraint.string_list; *each; ++each)
            words.emplace_back(*each);
    return words;
}

SANE_Status Device::setWord(const Option& option, const std::string& word)
{
    // The driver may write back what it took, up to the size it tells.
    std::vector<char> value(std::max(word.size() + 1, static_cast<std::size_t>(option.descriptor->size)));
    std::ranges::copy(word, value.begin());
    return sane_control_option(m_handle, option.number, SANE_ACTION_SET_VALUE, value.data(), nullptr);
}

SANE_Status Device::setNumber(const Option& option, double value)
{
    // Drivers with a list of values for each axis take the first.
    std::vector<SANE_Word> words(
        std::max<std::size_t>(1, static_cast<std::size_t>(option.descriptor->size) / sizeof(SANE_Word)));
    words[0] =
        option.descriptor->type == SANE_TYPE_FIXED ? SANE_FIX(value) : static_cast<SANE_Word>(std::lround(value));
    return sane_control_option(m_handle, option.number, SANE_ACTION_SET_VALUE, words.data(), nullptr);
}

std::vector<int> Device::resolutions() const
{
    const auto option = find(SANE_NAME_SCAN_RESOLUTION);
    if (!option)
        return {};
    const SANE_Option_Descriptor& descriptor = *option->descriptor;
    std::vector<int> all;
    if (descriptor.constraint_type == SANE_CONSTRAINT_RANGE) {
        const SANE_Range& range = *descriptor.constraint.range;
        const double least = valueOf(descriptor.type, range.min);
        const double most = valueOf(descriptor.type, range.max);
        for (const int usual : scan::scanner::usualResolutions)
            if (usual >= least && usual <= most)
                all.push_back(usual);
        if (all.empty())
            all.push_back(static_cast<int>(std::lround(most)));
    } else if (descriptor.constraint_type == SANE_CONSTRAINT_WORD_LIST) {
        const SANE_Word* list = descriptor.constraint.word_list;
        for (SANE_Word i = 1; i <= list[0]; ++i)
            all.push_back(static_cast<int>(std::lround(valueOf(descriptor.type, list[i]))));
        std::ranges::sort(all);
        std::vector<int> usual;
        std::ranges::set_intersection(all, scan::scanner::usualResolutions, std::back_inserter(usual));
        if (!usual.empty())
            all = usual;
        all.erase(std::unique(all.begin(), all.end()), all.end());
    } else {
        all.assign(scan::scanner::usualResolutions.begin(), scan::scanner::usualResolutions.end());
    }
    return all;
}

QJsonObject Device::abilities() const
{
    QJsonArray sources;
    QJsonArray colours;
    const auto source = find(SANE_NAME_SCAN_SOURCE);
    const auto mode = find(SANE_NAME_SCAN_MODE);
    const std::vector<std::string> sourceWords = source ? words(*source) : std::vector<std::string>();
    const std::vector<std::string> modeWords = mode ? words(*mode) : std::vector<std::string>();
    const auto feederMode = find(feederModeName);
    const bool turns = find(duplexName) || (feederMode && std::ranges::any_of(words(*feederMode), isDuplex));
    for (const PageSource each : {PageSource::Flatbed, PageSource::Feeder, PageSource::FeederBothSides}) {
        const bool fed = turns && each == PageSource::FeederBothSides;
        if (wordFor(sourceWords, sourceOf, each) || (fed && wordFor(sourceWords, sourceOf, PageSource::Feeder)))
            sources.append(QLatin1StringView(scan::scanner::sourceNames.at(static_cast<std::size_t>(each))));
    }
    for (const PageColour each : {PageColour::Colour, PageColour::Grey})
        if (wordFor(modeWords, colourOf, each))
            colours.append(QLatin1StringView(scan::scanner::colourNames.at(static_cast<std::size_t>(each))));
    if (sources.isEmpty()) // it has one way only
        sources.append(QLatin1StringView(scan::scanner::sourceNames.front()));
    if (colours.isEmpty())
        colours.append(QLatin1StringView(scan::scanner::colourNames.front()));
    QJsonArray dots;
    for (const int each : resolutions())
        dots.append(each);
    if (dots.isEmpty())
        dots.append(300);
    return {{u"sources"_s, sources}, {u"colours"_s, colours}, {u"resolutions"_s, dots}};
}

SANE_Status Device::setSource(PageSource source)
{
    const auto option = find(SANE_NAME_SCAN_SOURCE);
    if (!option)
        return SANE_STATUS_GOOD;
    const std::vector<std::string> all = words(*option);
    auto word = wordFor(all, sourceOf, source);
    const bool isSwitched = source == PageSource::FeederBothSides && !word;
    if (isSwitched)
        word = wordFor(all, sourceOf, PageSource::Feeder);
    if (!word)
        return all.size() > 1 ? SANE_STATUS_UNSUPPORTED : SANE_STATUS_GOOD;
    const SANE_Status status = setWord(*option, *word);
    if (status != SANE_STATUS_GOOD)
        return status;
    const auto duplex = find(duplexName);
    if (duplex && duplex->descriptor->type == SANE_TYPE_BOOL)
        return setNumber(*duplex, isSwitched ? SANE_TRUE : SANE_FALSE);
    const auto mode = find(feederModeName);
    if (!mode)
        return isSwitched ? SANE_STATUS_UNSUPPORTED : SANE_STATUS_GOOD;
    const std::vector<std::string> modes = words(*mode);
    const auto wanted =
        std::ranges::find_if(modes, [&](const std::string& each) { return isDuplex(each) == isSwitched; });
    return wanted == modes.end() ? SANE_STATUS_UNSUPPORTED : setWord(*mode, *wanted);
}

SANE_Status Device::setColour(PageColour colour)
{
    const auto option = find(SANE_NAME_SCAN_MODE);
    if (!option)
        return SANE_STATUS_GOOD;
    const auto word = wordFor(words(*option), colourOf, colour);
    if (!word)
        return SANE_STATUS_GOOD; // it has one way only, or its words are not known
    const SANE_Status status = setWord(*option, *word);
    if (status != SANE_STATUS_GOOD)
        return status;
    // What comes deeper or flatter than wanted is brought to 8 bits later.
    if (const auto depth = find(SANE_NAME_BIT_DEPTH); depth && depth->descriptor->type == SANE_TYPE_INT)
        setNumber(*depth, 8);
    return SANE_STATUS_GOOD;
}

void Device::setArea(int resolution)
{
    const auto limit = [this, resolution](const char* name, double value, bool lowest) {
        const auto option = find(name);
        if (!option || option->descriptor->constraint_type != SANE_CONSTRAINT_RANGE)
            return;
        if (option->descriptor->unit == SANE_UNIT_PIXEL)
            value *= resolution / millimetresPerInch;
        const SANE_Range& range = *option->descriptor->constraint.range;
        const double least = valueOf(option->descriptor->type, range.min);
        const double most = valueOf(option->descriptor->type, range.max);
        setNumber(*option, lowest ? least : std::clamp(value, least, most));
    };
    limit(SANE_NAME_PAGE_WIDTH, widestSheet, false); // of feeders that centre their paper
    limit(SANE_NAME_PAGE_HEIGHT, longestSheet, false);
    limit(SANE_NAME_SCAN_TL_X, 0, true);
    limit(SANE_NAME_SCAN_TL_Y, 0, true);
    limit(SANE_NAME_SCAN_BR_X, widestSheet, false);
    limit(SANE_NAME_SCAN_BR_Y, longestSheet, false);
}

SANE_Status Device::set(PageSource source, int resolution, PageColour colour)
{
    SANE_Status status = setSource(source);
    if (status == SANE_STATUS_GOOD)
        status = setColour(colour);
    const auto option = find(SANE_NAME_SCAN_RESOLUTION);
    if (status == SANE_STATUS_GOOD && option)
        status = setNumber(*option, resolution);
    if (status == SANE_STATUS_GOOD)
        setArea(resolution);
    return status;
}

int Device::resolution(int asked) const
{
    const auto option = find(SANE_NAME_SCAN_RESOLUTION);
    if (!option || option->descriptor->size != static_cast<SANE_Int>(sizeof(SANE_Word)))
        return asked;
    SANE_Word value = 0;
    if (sane_control_option(m_handle, option->number, SANE_ACTION_GET_VALUE, &value, nullptr) != SANE_STATUS_GOOD)
        return asked;
    return static_cast<int>(std::lround(valueOf(option->descriptor->type, value)));
}

} // namespace guichet::scanner
