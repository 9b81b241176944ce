#pragma once

#include "scan/source/ScannerProtocol.h"

#include <QJsonObject>
#include <optional>
#include <sane/sane.h>
#include <string>
#include <vector>

namespace guichet::scanner {

/// An open device and its options.
class Device
{
public:
    explicit Device(const char* id);
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    SANE_Status opened() const { return m_opened; }
    SANE_Handle handle() const { return m_handle; }

    /// What it lets one choose, as the record Abilities says it.
    QJsonObject abilities() const;

    /// Sets source, colour and resolution and the area to a sheet of A4, or the most that there is.
    SANE_Status set(scan::scanner::PageSource source, int resolution, scan::scanner::PageColour colour);

    /// As it really is now, in dots per inch; the one asked for if the device doesn't say.
    int resolution(int asked) const;

private:
    struct Option
    {
        SANE_Int number;
        const SANE_Option_Descriptor* descriptor;
    };
    std::optional<Option> find(const char* name) const; ///< one that may be set now
    static std::vector<std::string> words(const Option& option);
    SANE_Status setWord(const Option& option, const std::string& word);
    SANE_Status setNumber(const Option& option, double value);
    std::vector<int> resolutions() const;
    SANE_Status setSource(scan::scanner::PageSource source);
    SANE_Status setColour(scan::scanner::PageColour colour);
    void setArea(int resolution);

    SANE_Handle m_handle = nullptr;
    SANE_Status m_opened;
};

} // namespace guichet::scanner
