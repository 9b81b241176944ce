#include "model/RequestJson.h"
#include "model/Sha256.h"
#include "vault/DocumentLimits.h"
#include "vault/Failures.h"
#include "vault/TextLimits.h"
#include "vault/VaultWork.h"
#include "vault/demande/Demande.h"
#include "vault/disk/DiskFailure.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

/// Puts what it is given into a draft that is being made. Ids inside the file name nothing here: each document gets a
/// new one. Outputs are left out: only bytes that a server of this draft sent may be shown as such.
class Importer final : public DemandeReceiver
{
public:
    Importer(const DraftFolder& folder, DraftContent& filled)
        : m_folder(folder)
        , m_filled(filled)
    {
    }

    Result<void> content(DraftContent content) override
    {
        m_filled.request = std::move(content.request);
        m_filled.edition = std::move(content.edition);
        m_filled.aside = std::move(content.aside);
        m_filled.lastStep = std::move(content.lastStep);
        const QString earlierNumber = content.receipt ? content.receipt->number : QString();
        m_filled.journal = {JournalEntry{QDateTime::currentDateTimeUtc(), u"imported"_s, earlierNumber}};
        return {};
    }

    Result<void> document(const StoredDocument& listed, const QByteArray& bytes) override
    {
        if (listed.origin == StoredDocument::Bytes::Output || m_newIds.contains(listed.id))
            return {};
        StoredDocument kept;
        kept.id = newDocumentId();
        kept.origin = listed.origin;
        kept.source = m_newIds.value(listed.source);
        kept.displayName = shownFileName(listed.displayName);
        kept.bytes = bytes.size();
        kept.sha256 = sha256(bytes);
        kept.addedAt = QDateTime::currentDateTimeUtc();
        kept.steps = listed.steps;
        m_newIds.insert(listed.id, kept.id);
        m_filled.documents.append(kept);
        return m_folder.writeDocument(kept.id, bytes);
    }

    /// Papers name documents of this draft only.
    void renamePapers()
    {
        rename(m_filled.request.documents);
        // Papers kept aside stand in the form of a request.
        Request aside = requestFromJson({{u"documents"_s, m_filled.aside.value(u"documents"_s)}}).value_or(Request());
        rename(aside.documents);
        if (m_filled.aside.contains(u"documents"_s))
            m_filled.aside.insert(u"documents"_s, toJson(aside).value(u"documents"_s));
    }

private:
    void rename(QList<SupportingDocument>& papers) const
    {
        for (SupportingDocument& paper : papers) {
            QStringList files;
            for (const QString& file : std::as_const(paper.files))
                if (const QString id = m_newIds.value(file); !id.isEmpty())
                    files.append(id);
            paper.files = files;
        }
        papers.removeIf([](const SupportingDocument& paper) { return paper.files.isEmpty(); });
    }

    const DraftFolder& m_folder;
    DraftContent& m_filled;
    QHash<DocumentId, DocumentId> m_newIds;
};

Result<std::unique_ptr<InputFile>> chosenFile(FileSystem& files, const FileSystem::Path& file)
{
    std::unique_ptr<InputFile> opened;
    const DiskOutcome step = files.open(file, opened);
    if (!step.good())
        return fail(failure::demandeUnreadable, {}, u"system %1"_s.arg(step.systemCode));
    return opened;
}

} // namespace

Result<OpenedDraft> importedDraft(const std::shared_ptr<VaultContext>& context, const FileSystem::Path& file,
                                  const Passphrase& passphrase)
{
    const Result<std::unique_ptr<InputFile>> opened = chosenFile(*context->files, file);
    if (!opened)
        return fail(opened.error());
    InputFile& input = **opened;
    return createdDraft(context, [&](const DraftFolder& folder, DraftContent& filled) -> Result<void> {
        Importer importer(folder, filled);
        const Result<void> read = readDemande(input, passphrase, importer);
        importer.renamePapers();
        return read;
    });
}

} // namespace guichet::vault
