#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <cstddef>
#include <memory>

namespace guichet::vault {

/// Bytes in memory of their own: locked against swapping where the system allows, between guard pages, read-only once
/// made, wiped when the last copy goes. Copies share the memory.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// Copies; the caller wipes its own. Null if there is no memory for it.
    static SecretBytes copyOf(QByteArrayView bytes);
    static SecretBytes random(std::size_t size);
    /// Memory filled by `fill(unsigned char*)`, which says whether it succeeded; null if not.
    template <typename Fill>
    static SecretBytes filled(std::size_t size, Fill fill)
    {
        SecretBytes made = writable(size);
        if (made.isNull() || !fill(made.m_memory->bytes))
            return {};
        made.protect();
        return made;
    }

    bool isNull() const { return !m_memory; }
    const unsigned char* data() const { return m_memory ? m_memory->bytes : nullptr; }
    std::size_t size() const { return m_memory ? m_memory->size : 0; }

    /// In constant time for equal sizes.
    bool operator==(const SecretBytes& other) const;

private:
    struct Memory
    {
        unsigned char* bytes;
        std::size_t size;
        Memory(unsigned char* newBytes, std::size_t newSize)
            : bytes(newBytes)
            , size(newSize)
        {
        }
        ~Memory();
        Memory(const Memory&) = delete;
        Memory& operator=(const Memory&) = delete;
    };
    static SecretBytes writable(std::size_t size);
    void protect();

    std::shared_ptr<Memory> m_memory;
};

/// Overwrites a value that held a secret; copies of it elsewhere are not reached.
void wipe(QByteArray& bytes);

/// 32 random bytes of one profile, from which each draft's key is derived.
using MasterKey = SecretBytes;

/// UTF-8, in Unicode normal form C, so that the same passphrase typed on another system is the same.
using Passphrase = SecretBytes;

inline constexpr int passphraseLimit = 1024; ///< bytes

/// Null if empty or longer than the limit.
Passphrase passphraseFromText(const QString& text);

} // namespace guichet::vault
