#pragma once

#include "vault/StoredDocument.h"

namespace guichet::vault {

DocumentId newDocumentId();

/// Refuses what no draft may hold.
Result<void> checkDocumentSize(qint64 bytes);
Result<void> checkDocumentCount(qsizetype documents);

} // namespace guichet::vault
