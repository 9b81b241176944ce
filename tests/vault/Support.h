#pragma once

#include "program/Profile.h"
#include "tasks/Finished.h"
#include "vault/Generation.h"
#include "vault/Vault.h"
#include "vault/VaultContext.h"
#include "vault/disk/DiskFailure.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

namespace guichet::vault {

using test::finished;

/// A request as people file it, with made-up people.
inline DraftContent typicalContent()
{
    DraftContent content;
    content.request.procedure = QStringLiteral("fab-perte");
    content.request.filedBy = FiledBy::Self;
    content.request.civilStatus.familyName = QStringLiteral("Haddad");
    content.request.civilStatus.givenNames = {QStringLiteral("Yasmina"), QStringLiteral("Leïla")};
    content.request.civilStatus.birthDate = PartialDate::fromIso(QStringLiteral("1962-00-00"));
    content.request.categories = {Category::B, Category::A2};
    content.request.contact.email = QStringLiteral("yasmina.haddad@example.org");
    content.request.contact.address.line1 = QStringLiteral("12 rue des Lilas");
    content.request.photoSignature.means = PhotoSignature::Means::Code;
    content.request.photoSignature.code = QStringLiteral("481720K690351173845283");
    content.request.details = {{QStringLiteral("lossDate"), QStringLiteral("2026-03-02")}};
    content.lastStep = QStringLiteral("documents");
    content.journal = {
        JournalEntry{QDateTime::fromMSecsSinceEpoch(1'780'000'000'123, Qt::UTC), QStringLiteral("created"), QString()}};
    return content;
}

/// That request as a generation on disk; `step` tells one from another.
inline Generation generationOf(const QString& step, quint64 number)
{
    Generation generation;
    generation.content = typicalContent();
    generation.content.lastStep = step;
    generation.number = number;
    generation.createdAt = QDateTime::fromMSecsSinceEpoch(1'780'000'000'000, Qt::UTC);
    generation.savedAt = generation.createdAt;
    return generation;
}

/// A temporary profile and a vault in it whose key the test has.
class TestVault
{
public:
    explicit TestVault(std::shared_ptr<FileSystem> files = diskFileSystem())
        : m_profile(Profile::open(m_folder.path()).value())
        , m_context(std::make_shared<VaultContext>())
    {
        m_context->files = std::move(files);
        m_context->folder = diskPath(m_profile.draftsFolder());
        m_context->key = MasterKey::random(masterKeySize);
        diskFileSystem()->makeFolder(m_context->folder);
    }

    Vault vault() const { return Vault(m_context); }
    const std::shared_ptr<VaultContext>& context() const { return m_context; }
    const Profile& profile() const { return m_profile; }

    QString folderOf(const DraftId& id) const
    {
        return m_profile.draftsFolder() + u'/' + id.toString(QUuid::WithoutBraces);
    }

private:
    QTemporaryDir m_folder;
    Profile m_profile;
    std::shared_ptr<VaultContext> m_context;
};

/// A keychain in memory.
class MemorySecrets final : public SecretStore
{
public:
    QMap<QString, QByteArray> kept;
    bool forgets = false;
    std::optional<Failure> failure;
    int writes = 0;

    Task<Result<std::optional<QByteArray>>> read(QString name) override
    {
        if (failure)
            co_return fail(*failure);
        if (!kept.contains(name))
            co_return std::optional<QByteArray>();
        co_return std::optional(kept.value(name));
    }
    Task<Result<void>> write(QString name, QByteArray secret) override
    {
        ++writes;
        if (failure)
            co_return fail(*failure);
        if (!forgets)
            kept.insert(name, secret);
        co_return Result<void>();
    }
    Task<Result<void>> remove(QString name) override
    {
        kept.remove(name);
        co_return Result<void>();
    }
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write a test's file");
}

} // namespace guichet::vault
