#include "model/JsonReading.h"
#include "vault/Failures.h"
#include "vault/TextLimits.h"
#include "vault/crypto/Sealing.h"
#include "vault/demande/Demande.h"
#include "vault/demande/DemandeClear.h"
#include "vault/disk/DiskFailure.h"
#include "vault/keys/KeyFile.h"

#include <QtEndian>
#include <algorithm>

namespace guichet::vault {

namespace {

tl::unexpected<Failure> damaged()
{
    return fail(failure::demandeDamaged);
}

Result<QByteArray> readUpTo(InputFile& file, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::size_t got = 0;
    const DiskOutcome step = file.read(bytes.data(), static_cast<std::size_t>(size), got);
    if (!step.good())
        return diskFailure(step);
    bytes.truncate(static_cast<qsizetype>(got));
    return bytes;
}

/// The plain stream, opened chunk by chunk as it is taken.
class SealedInput
{
public:
    SealedInput(InputFile& file, SealReader& reader)
        : m_file(file)
        , m_reader(reader)
    {
    }

    /// Opens the first chunk: fails with the wrong passphrase.
    Result<void> begin()
    {
        const Result<void> first = nextChunk();
        if (!first && first.error().code == failure::demandeDamaged)
            return fail(failure::demandeLocked);
        return first;
    }

    Result<QByteArray> take(qsizetype size)
    {
        QByteArray taken;
        while (taken.size() < size) {
            if (m_place == m_chunk.size()) {
                if (const Result<void> next = nextChunk(); !next)
                    return fail(next.error());
            }
            const qsizetype some = std::min(size - taken.size(), m_chunk.size() - m_place);
            if (some == 0)
                return damaged();
            taken += QByteArrayView(m_chunk).sliced(m_place, some);
            m_place += some;
        }
        return taken;
    }

    template <typename Number>
    Result<Number> takeNumber()
    {
        const Result<QByteArray> bytes = take(sizeof(Number));
        if (!bytes)
            return fail(bytes.error());
        return qFromLittleEndian<Number>(bytes->constData());
    }

    /// Everything was taken, the stream says that it ends here, and so does the file.
    Result<void> end()
    {
        const Result<QByteArray> rest = readUpTo(m_file, 1);
        if (!rest)
            return fail(rest.error());
        const bool whole = m_place == m_chunk.size() && m_reader.atEnd() && rest->isEmpty();
        return whole ? Result<void>() : Result<void>(damaged());
    }

private:
    Result<void> nextChunk()
    {
        const Result<QByteArray> sealedChunk = readUpTo(m_file, sealChunk + sealChunkOverhead);
        if (!sealedChunk)
            return fail(sealedChunk.error());
        auto plain = m_reader.chunk(*sealedChunk);
        if (!plain)
            return damaged();
        m_chunk = std::move(*plain);
        m_place = 0;
        return {};
    }

    InputFile& m_file;
    SealReader& m_reader;
    QByteArray m_chunk;
    qsizetype m_place = 0;
};

Result<void> checkInside(qint64 found, qint64 limit)
{
    if (found > limit)
        return fail(failure::demandeOverfull, {QString::number(limit)});
    return {};
}

Result<DraftContent> readContent(SealedInput& input)
{
    const Result<quint32> size = input.takeNumber<quint32>();
    if (!size)
        return fail(size.error());
    if (const auto within = checkInside(*size, draftContentLimit); !within)
        return fail(within.error());
    const Result<QByteArray> json = input.take(*size);
    if (!json)
        return fail(json.error());
    const Result<QJsonObject> object = parseJsonObject(*json, draftContentLimit);
    if (!object)
        return fail(object.error());
    return draftContentFromJson(*object);
}

Result<void> readDocument(SealedInput& input, const StoredDocument& listed, DemandeReceiver& receiver)
{
    const Result<QByteArray> id = input.take(documentIdLength);
    if (!id)
        return fail(id.error());
    const Result<quint64> size = input.takeNumber<quint64>();
    if (!size)
        return fail(size.error());
    if (*id != listed.id.toLatin1())
        return damaged();
    const auto bounded = static_cast<qint64>(std::min<quint64>(*size, quint64(documentLimit) + 1));
    if (const auto within = checkInside(bounded, documentLimit); !within)
        return within;
    const Result<QByteArray> bytes = input.take(bounded);
    if (!bytes)
        return fail(bytes.error());
    return receiver.document(listed, *bytes);
}

Result<void> readStream(SealedInput& input, DemandeReceiver& receiver)
{
    const Result<DraftContent> content = readContent(input);
    if (!content)
        return fail(content.error());
    const Result<quint32> count = input.takeNumber<quint32>();
    if (!count)
        return fail(count.error());
    if (*count != content->documents.size())
        return damaged();
    if (const auto received = receiver.content(*content); !received)
        return received;
    for (const StoredDocument& listed : content->documents)
        if (const auto read = readDocument(input, listed, receiver); !read)
            return read;
    return input.end();
}

Result<void> checkFileSize(const InputFile& file)
{
    return checkDemandeSize(static_cast<qint64>(file.size()));
}

} // namespace

Result<void> readDemande(InputFile& file, const Passphrase& passphrase, DemandeReceiver& receiver)
{
    if (const auto size = checkFileSize(file); !size)
        return size;
    const Result<QByteArray> start = readUpTo(file, demandeClearSize);
    const Result<QByteArray> header = start ? readUpTo(file, sealHeaderSize) : start;
    if (!header)
        return fail(header.error());
    const Result<DemandeClear> clear = demandeClearFromFile(*start);
    if (!clear)
        return fail(clear.error());
    const Result<SecretBytes> key = derivedKey(passphrase, clear->salt, clear->cost);
    if (!key)
        return fail(key.error());
    SealReader reader(*key, *start, *header);
    SealedInput input(file, reader);
    if (const auto begun = input.begin(); !begun)
        return begun;
    return readStream(input, receiver);
}

} // namespace guichet::vault
