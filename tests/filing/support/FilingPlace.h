#pragma once

#include "end-to-end/Programs.h"
#include "filing/Filer.h"
#include "filing/Freezing.h"
#include "service/support/FaultProxy.h"
#include "tasks/Finished.h"
#include "vault/Vault.h"

namespace guichet::test {

/// A real sandbox server, a proxy that can break every call to it, and someone signed in through that proxy.
class SignedIn
{
public:
    /// `options` go to the server.
    explicit SignedIn(QStringList options = {});

    SandboxServer server;
    FaultProxy proxy;
    service::Transport transport;
    service::MemoryTokenStore store;
    service::Session session; ///< through the proxy
    service::ApiClient api;
    service::Session straightSession; ///< of the same person, past the proxy
    service::ApiClient straight;

    /// How many requests the server holds of this person.
    qsizetype held();
};

/// A profile on disk with its vault, protected by a passphrase in a file, as a killed program leaves it behind.
class Place
{
public:
    Place();

    QString folder() const { return m_folder.path(); }
    QString passphraseFile() const { return m_folder.filePath(QStringLiteral("passphrase")); }
    vault::Vault& vault();
    /// Lets go of everything, as the end of a program does.
    void close() { m_vault.reset(); }

    /// A complete request of a loss with papers of these sizes.
    std::shared_ptr<vault::Draft> draft(QList<int> sizes = {300'000, 70'000, 5'000});
    std::shared_ptr<vault::Draft> open(const vault::DraftId& id);
    /// Takes a document's file from the disk, as a careless cleaning does; how many were taken.
    int lose(const vault::DocumentId& document);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<vault::Vault> m_vault;
};

/// Request and details that the service accepts, made from the example of a loss.
Request completeRequest();

/// Bytes that differ for each seed.
QByteArray paper(int size, quint32 seed);

inline const QString edition = QStringLiteral("2026.11");

} // namespace guichet::test
