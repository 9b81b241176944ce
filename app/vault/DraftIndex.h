#pragma once

#include "vault/DraftSummary.h"
#include "vault/disk/FileSystem.h"

#include <QHash>
#include <mutex>

namespace guichet::vault {

struct VaultContext;

inline constexpr qint64 indexLimit = 64LL * 1024 * 1024; ///< bytes of the file `index`; a larger one is made anew

inline constexpr const char* freshIndexPrefix = "index-"; ///< of files that are being written

/// The summaries of all drafts in one sealed file beside them, so that a list opens only the drafts that changed since.
/// Whatever is wrong with it, it is made anew from the drafts; no list depends on it. Thread-safe.
class DraftIndex
{
public:
    /// The drafts that are on disk now, newest first.
    QList<DraftSummary> summaries(const std::shared_ptr<VaultContext>& context);

private:
    struct Entry
    {
        QString stamp; ///< of the draft's file `content` when it was read; empty: always to be read again
        DraftSummary summary;
    };
    using Entries = QHash<DraftId, Entry>;

    static Entries read(const VaultContext& context);
    static void write(const VaultContext& context, const Entries& entries);
    static Entry entryOf(const std::shared_ptr<VaultContext>& context, const DraftId& id, const Entries& known);

    std::mutex m_mutex;
    std::optional<Entries> m_entries; ///< as last listed
};

} // namespace guichet::vault
