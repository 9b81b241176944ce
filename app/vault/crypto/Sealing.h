#pragma once

#include "vault/crypto/SecretBytes.h"

#include <QByteArray>
#include <array>
#include <optional>
#include <sodium.h>

/// libsodium's secretstream (XChaCha20-Poly1305) in chunks of 64 KiB. Each chunk is bound to a context (which draft,
/// which file, which format) and to its place; the last one is marked, so that nothing can be cut, moved or swapped
/// unseen.
namespace guichet::vault {

inline constexpr qsizetype sealChunk = 64 * 1024;                                            ///< plain bytes of a chunk
inline constexpr qsizetype sealChunkOverhead = crypto_secretstream_xchacha20poly1305_ABYTES; ///< 17
inline constexpr qsizetype sealHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES; ///< 24
inline constexpr std::size_t sealKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;     ///< 32

/// How many bytes `plain` bytes become.
constexpr qint64 sealedSize(qint64 plain)
{
    const qint64 chunks = plain == 0 ? 1 : (plain + sealChunk - 1) / sealChunk;
    return sealHeaderSize + plain + chunks * sealChunkOverhead;
}

/// Chunk by chunk. All chunks but the last have sealChunk bytes; a value of 0 bytes is one empty last chunk.
class SealWriter
{
public:
    SealWriter(const SecretBytes& key, QByteArray context);
    ~SealWriter();
    SealWriter(const SealWriter&) = delete;
    SealWriter& operator=(const SealWriter&) = delete;

    QByteArray header() const { return m_header; }
    QByteArray chunk(QByteArrayView plain, bool last);

private:
    crypto_secretstream_xchacha20poly1305_state m_state;
    QByteArray m_header;
    QByteArray m_context;
    quint64 m_index = 0;
};

class SealReader
{
public:
    SealReader(const SecretBytes& key, QByteArray context, QByteArrayView header);
    ~SealReader();
    SealReader(const SealReader&) = delete;
    SealReader& operator=(const SealReader&) = delete;

    /// The plain bytes; nothing if the chunk is not what was sealed here, or comes after the last.
    std::optional<QByteArray> chunk(QByteArrayView sealed);
    bool atEnd() const { return m_ended; } ///< the chunk marked as last was read

private:
    crypto_secretstream_xchacha20poly1305_state m_state;
    QByteArray m_context;
    quint64 m_index = 0;
    bool m_good = false;
    bool m_ended = false;
};

QByteArray sealed(QByteArrayView plain, const SecretBytes& key, const QByteArray& context);

/// Nothing if anything but exactly what `sealed` made with this key and context.
std::optional<QByteArray> unsealed(QByteArrayView sealedBytes, const SecretBytes& key, const QByteArray& context);

} // namespace guichet::vault
