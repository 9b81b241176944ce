#include "vault/Failures.h"
#include "vault/crypto/Sealing.h"
#include "vault/demande/Demande.h"
#include "vault/demande/DemandeClear.h"
#include "vault/disk/DiskFailure.h"
#include "vault/keys/KeyFile.h"

#include <QJsonDocument>
#include <QtEndian>
#include <algorithm>

namespace guichet::vault {

namespace {

/// Cuts what is put into it into sealed chunks and writes them.
class SealedOutput
{
public:
    SealedOutput(OutputFile& file, const SecretBytes& key, const QByteArray& clear)
        : m_file(file)
        , m_writer(key, clear)
    {
        write(clear);
        write(m_writer.header());
    }

    void put(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            if (m_buffer.size() == sealChunk)
                pour(false);
            const qsizetype some = std::min(sealChunk - m_buffer.size(), bytes.size());
            m_buffer += bytes.first(some);
            bytes = bytes.sliced(some);
        }
    }

    template <typename Number>
    void putNumber(Number number)
    {
        const Number little = qToLittleEndian(number);
        put(QByteArrayView(reinterpret_cast<const char*>(&little), sizeof little));
    }

    /// Ends the stream and brings it to the device.
    DiskOutcome finish()
    {
        pour(true);
        if (m_outcome.good())
            m_outcome = m_file.sync();
        if (m_outcome.good())
            m_outcome = m_file.close();
        return m_outcome;
    }

private:
    void pour(bool last)
    {
        write(m_writer.chunk(m_buffer, last));
        m_buffer.clear();
    }
    void write(const QByteArray& bytes)
    {
        if (m_outcome.good())
            m_outcome = m_file.write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }

    OutputFile& m_file;
    SealWriter m_writer;
    QByteArray m_buffer;
    DiskOutcome m_outcome;
};

Result<void> checkSize(const DraftContent& content)
{
    qint64 total = demandeClearSize + draftContentLimit;
    for (const StoredDocument& document : content.documents)
        total += sealedSize(document.bytes);
    return checkDemandeSize(total);
}

Result<void> pour(const DraftFolder& folder, const DraftContent& content, SealedOutput& output)
{
    const QByteArray json = QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact);
    output.putNumber(static_cast<quint32>(json.size()));
    output.put(json);
    output.putNumber(static_cast<quint32>(content.documents.size()));
    for (const StoredDocument& document : content.documents) {
        const Result<QByteArray> bytes = folder.readDocument(document);
        if (!bytes)
            return fail(bytes.error());
        output.put(document.id.toLatin1());
        output.putNumber(static_cast<quint64>(bytes->size()));
        output.put(*bytes);
    }
    if (const DiskOutcome finished = output.finish(); !finished.good())
        return diskFailure(finished);
    return {};
}

Result<std::unique_ptr<OutputFile>> created(FileSystem& files, const FileSystem::Path& file)
{
    std::unique_ptr<OutputFile> output;
    const DiskOutcome step = files.create(file, true, output);
    if (step.error == DiskError::Exists)
        return fail(failure::demandeExists);
    if (!step.good())
        return diskFailure(step);
    return output;
}

} // namespace

Result<void> checkDemandeSize(qint64 size)
{
    if (size > demandeLimit)
        return fail(failure::demandeTooLarge, {QString::number(demandeLimit)});
    return {};
}

Result<std::optional<Failure>> writeDemande(const DraftFolder& folder, const FileSystem::Path& file, const Passphrase& passphrase,
                          const PassphraseCost& cost)
{
    const Result<DraftFolder::Loaded> loaded = folder.load();
    if (!loaded)
        return fail(loaded.error());
    const DraftContent& content = loaded->generation.content;
    if (const auto size = checkSize(content); !size)
        return fail(size.error());
    const DemandeClear clear{cost, newSalt()};
    const Result<SecretBytes> key = derivedKey(passphrase, clear.salt, clear.cost);
    if (!key)
        return fail(key.error());
    FileSystem& files = *folder.context().files;
    const Result<std::unique_ptr<OutputFile>> output = created(files, file);
    if (!output)
        return fail(output.error());
    SealedOutput stream(**output, *key, toFile(clear));
    Result<void> written = pour(folder, content, stream);
    if (!written) {
        files.remove(file);
        return fail(written.error());
    }
    return loaded->recovered;
}

} // namespace guichet::vault
