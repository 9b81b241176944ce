// Lines of a machine-readable zone come from a picture of anybody's making. What is read holds what its digits say.
#include "model/mrz/Mrz.h"

#include <cstdint>
#include <cstdlib>

using namespace guichet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QStringList lines = QString::fromLatin1(bytes).split(u'\n');
    const double plausibility = mrzPlausibility(lines);
    if (plausibility < 0 || plausibility > 1)
        std::abort();
    const auto mrz = readMrz(lines, QDate(2026, 11, 28));
    if (!mrz)
        return 0;
    // Read again, the repaired lines say the same and need no repair.
    const auto again = readMrz(mrz->lines, QDate(2026, 11, 28));
    if (!again || !again->repairs.isEmpty() || again->surname != mrz->surname || again->birth != mrz->birth)
        std::abort();
    return 0;
}
