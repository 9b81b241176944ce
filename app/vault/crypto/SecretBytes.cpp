#include "vault/crypto/SecretBytes.h"

#include <cstring>
#include <sodium.h>

namespace guichet::vault {

SecretBytes::Memory::~Memory()
{
    sodium_free(bytes); // wipes
}

SecretBytes SecretBytes::writable(std::size_t size)
{
    SecretBytes made;
    if (size == 0 || sodium_init() < 0)
        return made;
    if (auto* const bytes = static_cast<unsigned char*>(sodium_malloc(size)))
        made.m_memory = std::make_shared<Memory>(bytes, size);
    return made;
}

void SecretBytes::protect()
{
    sodium_mprotect_readonly(m_memory->bytes);
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    return filled(static_cast<std::size_t>(bytes.size()), [bytes](unsigned char* memory) {
        std::memcpy(memory, bytes.data(), static_cast<std::size_t>(bytes.size()));
        return true;
    });
}

SecretBytes SecretBytes::random(std::size_t size)
{
    return filled(size, [size](unsigned char* memory) {
        randombytes_buf(memory, size);
        return true;
    });
}

bool SecretBytes::operator==(const SecretBytes& other) const
{
    return size() == other.size() && (size() == 0 || sodium_memcmp(data(), other.data(), size()) == 0);
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Passphrase passphraseFromText(const QString& text)
{
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    const Passphrase passphrase = bytes.size() <= passphraseLimit ? Passphrase::copyOf(bytes) : Passphrase();
    wipe(bytes);
    return passphrase;
}

} // namespace guichet::vault
