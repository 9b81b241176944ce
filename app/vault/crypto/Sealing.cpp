#include "vault/crypto/Sealing.h"

#include <QtEndian>
#include <algorithm>

namespace guichet::vault {

namespace {

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray withIndex(const QByteArray& context, quint64 index)
{
    std::array<char, sizeof(quint64)> place;
    qToLittleEndian(index, place.data());
    return context + QByteArray(place.data(), static_cast<qsizetype>(place.size()));
}

} // namespace

SealWriter::SealWriter(const SecretBytes& key, QByteArray context)
    : m_header(sealHeaderSize, '\0')
    , m_context(std::move(context))
{
    Q_ASSERT(key.size() == sealKeySize);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, raw(m_header), key.data());
}

SealWriter::~SealWriter()
{
    sodium_memzero(&m_state, sizeof m_state);
}

QByteArray SealWriter::chunk(QByteArrayView plain, bool last)
{
    const QByteArray bound = withIndex(m_context, m_index++);
    QByteArray made(plain.size() + sealChunkOverhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_state, raw(made), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
        raw(QByteArrayView(bound)), static_cast<unsigned long long>(bound.size()),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    return made;
}

SealReader::SealReader(const SecretBytes& key, QByteArray context, QByteArrayView header)
    : m_context(std::move(context))
{
    m_good = key.size() == sealKeySize && header.size() == sealHeaderSize &&
             crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(header), key.data()) == 0;
}

SealReader::~SealReader()
{
    sodium_memzero(&m_state, sizeof m_state);
}

std::optional<QByteArray> SealReader::chunk(QByteArrayView sealedChunk)
{
    const qsizetype size = sealedChunk.size() - sealChunkOverhead;
    if (!m_good || m_ended || size < 0 || size > sealChunk)
        return std::nullopt;
    const QByteArray bound = withIndex(m_context, m_index++);
    QByteArray plain(size, Qt::Uninitialized);
    unsigned char tag = 0;
    m_good = crypto_secretstream_xchacha20poly1305_pull(&m_state, raw(plain), nullptr, &tag, raw(sealedChunk),
                                                        static_cast<unsigned long long>(sealedChunk.size()),
                                                        raw(QByteArrayView(bound)),
                                                        static_cast<unsigned long long>(bound.size())) == 0;
    if (!m_good)
        return std::nullopt;
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    // Chunks before the last are full: there is one way only to cut a value.
    m_good = m_ended || size == sealChunk;
    return m_good ? std::optional(plain) : std::nullopt;
}

QByteArray sealed(QByteArrayView plain, const SecretBytes& key, const QByteArray& context)
{
    SealWriter writer(key, context);
    QByteArray made = writer.header();
    made.reserve(sealedSize(plain.size()));
    qsizetype done = 0;
    do {
        const qsizetype size = std::min(sealChunk, plain.size() - done);
        made += writer.chunk(plain.sliced(done, size), done + size == plain.size());
        done += size;
    } while (done < plain.size());
    return made;
}

std::optional<QByteArray> unsealed(QByteArrayView sealedBytes, const SecretBytes& key, const QByteArray& context)
{
    if (sealedBytes.size() < sealHeaderSize)
        return std::nullopt;
    SealReader reader(key, context, sealedBytes.first(sealHeaderSize));
    QByteArray plain;
    plain.reserve(sealedBytes.size());
    qsizetype done = sealHeaderSize;
    while (done < sealedBytes.size()) {
        const qsizetype size = std::min(sealChunk + sealChunkOverhead, sealedBytes.size() - done);
        const auto chunk = reader.chunk(sealedBytes.sliced(done, size));
        if (!chunk)
            return std::nullopt;
        plain += *chunk;
        done += size;
    }
    return reader.atEnd() ? std::optional(plain) : std::nullopt;
}

} // namespace guichet::vault
