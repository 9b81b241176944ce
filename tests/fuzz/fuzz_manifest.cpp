// The manifest of an edition comes from a server. It is read after its signature holds; its reader trusts it no more
// for that.
#include "catalogue/editions/Manifest.h"
#include "catalogue/editions/SignedEdition.h"

#include <cstdint>
#include <cstdlib>

using namespace guichet::catalogue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    [[maybe_unused]] const auto key = publicKeyFromText(bytes, QString());
    [[maybe_unused]] const QByteArray signature = signatureFromText(bytes);
    const auto manifest = manifestFromJson(bytes);
    if (!manifest)
        return 0;
    for (const QString& name : manifest->files.keys())
        if (!isCatalogueFileName(name))
            std::abort();
    const auto again = manifestFromJson(toJson(*manifest));
    if (!again || *again != *manifest)
        std::abort();
    return 0;
}
