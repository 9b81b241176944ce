#pragma once

#include "model/EventSink.h"
#include "vault/DraftIndex.h"
#include "vault/crypto/KeyDerivation.h"
#include "vault/crypto/SecretBytes.h"
#include "vault/disk/FileSystem.h"
#include "vault/disk/FolderLock.h"

#include <QThreadPool>
#include <memory>

namespace guichet::vault {

class KeySource;

/// What a vault, its open drafts and their work on other threads share; lives as long as the last of them.
struct VaultContext
{
    std::shared_ptr<FileSystem> files;
    FileSystem::Path folder; ///< holds a folder per draft
    MasterKey key;
    std::shared_ptr<KeySource> keys;         ///< where it came from
    EventSink* events = nullptr;             ///< may be null
    std::unique_ptr<FolderLock> sessionLock; ///< memory only: the folder goes when this context goes
    PassphraseCost cost;
    DraftIndex index;
    QThreadPool* pool = QThreadPool::globalInstance();

    bool isMemoryOnly() const { return sessionLock != nullptr; }
    void record(const Event& event) const
    {
        if (events)
            events->record(event);
    }

    VaultContext() = default;
    ~VaultContext();
    VaultContext(const VaultContext&) = delete;
    VaultContext& operator=(const VaultContext&) = delete;
};

} // namespace guichet::vault
