// An exported draft is hostile input. Two ways in: the bytes as a whole file, and the bytes as the plain stream inside
// a file that is sealed as it should be, since no fuzzer gets past the seal.
#include "vault/MemoryFile.h"
#include "vault/crypto/Sealing.h"
#include "vault/demande/Demande.h"
#include "vault/demande/DemandeClear.h"

#include <cstdint>
#include <cstdlib>

using namespace guichet;
using namespace guichet::vault;

namespace {

constexpr PassphraseCost cheap{1, 8192};

class Ignoring final : public DemandeReceiver
{
public:
    Result<void> content(DraftContent) override { return {}; }
    Result<void> document(const StoredDocument&, const QByteArray& bytes) override
    {
        if (bytes.size() > documentLimit)
            std::abort();
        return {};
    }
};

void read(const QByteArray& bytes, const Passphrase& passphrase)
{
    MemoryFile file(bytes);
    Ignoring receiver;
    [[maybe_unused]] const auto result = readDemande(file, passphrase, receiver);
}

/// Whole files may ask for a GiB of memory and ten passes: allowed, but not a thousand times a second.
bool isQuick(const QByteArray& bytes)
{
    const auto clear = demandeClearFromFile(bytes.first(std::min(bytes.size(), demandeClearSize)));
    return !clear || (clear->cost.memory <= 1'000'000 && clear->cost.operations <= 2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Passphrase passphrase = passphraseFromText(QStringLiteral("a passphrase"));
    static const QByteArray salt(saltSize, 's');
    static const QByteArray start = toFile(DemandeClear{cheap, salt});
    static const SecretBytes key = keyFromPassphrase(passphrase, salt, cheap);

    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (isQuick(bytes))
        read(bytes, passphrase);
    read(start + sealed(bytes, key, start), passphrase);
    return 0;
}
