// A 2D-Doc is bytes of anybody's making. Whatever they are, reading ends, and what is shown can be shown.
#include "scan/twoddoc/TwoDDocCertificates.h"

#include <cstdint>
#include <cstdlib>

using namespace guichet::scan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const TwoDDocCertificates none;
    const auto doc = readTwoDDoc(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!doc)
        return 0;
    for (const TwoDDocField& field : doc->fields + doc->annex)
        for (const QChar each : field.value)
            if (!each.isPrint())
                std::abort();
    if (none.check(*doc) != Authenticity::Unchecked)
        std::abort();
    return 0;
}
