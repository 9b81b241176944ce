#pragma once

#include "vault/DraftSummary.h"
#include "vault/crypto/SecretBytes.h"

/// The file `content`: what is in clear (format version, number of the generation, dates), then the sealed value, which
/// is bound to what is in clear and to the draft's id.
namespace guichet::vault {

inline constexpr quint32 draftFormat = 1;
inline constexpr qint64 contentFileLimit = draftContentLimit + 8 * 1024; ///< bytes

struct Generation
{
    DraftContent content;
    quint64 number = 0;  ///< counts up by one with each save
    QDateTime createdAt; ///< UTC
    QDateTime savedAt;   ///< UTC

    bool operator==(const Generation&) const = default;
};

/// Refuses more than draftContentLimit bytes.
Result<QByteArray> generationToFile(const Generation& generation, const DraftId& id, const SecretBytes& key);

/// Refuses what could not be read again: texts and lists past their limits.
Result<void> checkContent(const DraftContent& content);

/// Errors: draftNewer, draftDamaged.
Result<Generation> generationFromFile(const QByteArray& file, const DraftId& id, const SecretBytes& key);

/// Refuses format versions newer than this program's.
Result<void> checkDraftFormat(qint64 version);

} // namespace guichet::vault
