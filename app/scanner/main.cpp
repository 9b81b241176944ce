#include "program/Hygiene.h"
#include "scanner/Device.h"
#include "scanner/Jpeg.h"
#include "scanner/Records.h"

#include <QByteArrayList>
#include <cerrno>
#include <cstdlib>
#include <thread>
#include <unistd.h>

using namespace guichet;
using namespace guichet::scanner;
using scan::scanner::PageColour;
using scan::scanner::PageSource;
using namespace Qt::Literals::StringLiterals;

namespace {

std::atomic<bool> stopped{false};
std::atomic<SANE_Handle> scanning{nullptr};

/// Waits for the end of the standard input. The scan then stops between two lines; a driver that doesn't come back is
/// told, as SANE allows at any time, and in the end left.
void watch()
{
    char byte = 0;
    ssize_t count = 0;
    while ((count = read(STDIN_FILENO, &byte, 1)) > 0 || (count < 0 && errno == EINTR)) {
    }
    stopped = true;
    sleep(1);
    if (SANE_Handle const device = scanning)
        sane_cancel(device);
    sleep(2);
    _exit(1);
}

SANE_Status list(const Records& records)
{
    const SANE_Device** devices = nullptr;
    const SANE_Status status = sane_get_devices(&devices, SANE_FALSE);
    int left = scan::scanner::mostScanners;
    for (; status == SANE_STATUS_GOOD && *devices && left > 0; ++devices, --left) {
        const SANE_Device& each = **devices;
        const QString name = u"%1 %2"_s.arg(QString::fromLocal8Bit(each.vendor), QString::fromLocal8Bit(each.model));
        records.send(scan::scanner::RecordKind::Scanner,
                     QJsonObject{{u"id"_s, QString::fromLocal8Bit(each.name)}, {u"name"_s, name.simplified()}});
    }
    return status;
}

SANE_Status tellAbilities(const Records& records, const char* id)
{
    const Device device(id);
    if (device.opened() == SANE_STATUS_GOOD)
        records.send(scan::scanner::RecordKind::Abilities, device.abilities());
    return device.opened();
}

/// Pages until the source has no more; an empty feeder is a good end if there was one.
SANE_Status sendPages(Device& device, const Records& records, bool isFed, int resolution)
{
    for (int page = 1; page <= (isFed ? scan::scanner::mostPages : 1); ++page) {
        const SANE_Status started = stopped ? SANE_STATUS_CANCELLED : sane_start(device.handle());
        if (started != SANE_STATUS_GOOD)
            return started == SANE_STATUS_NO_DOCS && page > 1 ? SANE_STATUS_GOOD : started;
        Raster raster;
        const auto progressed = [&](int percent) {
            records.send(scan::scanner::RecordKind::Progress, QJsonObject{{u"page"_s, page}, {u"percent"_s, percent}});
        };
        const SANE_Status read = readPage(device.handle(), raster, progressed, stopped);
        if (read != SANE_STATUS_GOOD)
            return read;
        if (!records.send(scan::scanner::RecordKind::Page, jpegOf(raster, device.resolution(resolution))))
            return SANE_STATUS_CANCELLED;
    }
    return SANE_STATUS_GOOD;
}

SANE_Status scanPages(const Records& records, char* const arguments[])
{
    const auto source = scan::scanner::valueOf<PageSource>(arguments[1], scan::scanner::sourceNames);
    const int resolution = std::atoi(arguments[2]);
    const auto colour = scan::scanner::valueOf<PageColour>(arguments[3], scan::scanner::colourNames);
    if (!source || !colour || resolution <= 0)
        return SANE_STATUS_INVAL;
    Device device(arguments[0]);
    if (device.opened() != SANE_STATUS_GOOD)
        return device.opened();
    const SANE_Status set = device.set(*source, resolution, *colour);
    if (set != SANE_STATUS_GOOD)
        return set;
    scanning = device.handle();
    const SANE_Status status = sendPages(device, records, *source != PageSource::Flatbed, resolution);
    scanning = nullptr;
    return status;
}

} // namespace

/// Does one thing for the program that started it (ScannerProtocol.h) and ends. A driver may take it down or hold it
/// for ever: that is what it is for.
int main(int argc, char* argv[])
{
    hardenProcess();
    const std::string_view task = argc > 1 ? argv[1] : "";
    const bool isKnown =
        (task == "list" && argc == 2) || (task == "abilities" && argc == 3) || (task == "scan" && argc == 6);
    if (!isKnown)
        return 2;
    const Records records;
    std::thread(watch).detach();
    SANE_Status status = sane_init(nullptr, nullptr);
    if (status == SANE_STATUS_GOOD)
        status = task == "list"        ? list(records)
                 : task == "abilities" ? tellAbilities(records, argv[2])
                                       : scanPages(records, argv + 2);
    // The device is free: the end is told after that.
    records.end(stopped ? SANE_STATUS_CANCELLED : status);
    _exit(0); // no driver's own ending: many crash there
}
