#include "vault/DocumentLimits.h"

#include "vault/Failures.h"

#include <sodium.h>

namespace guichet::vault {

DocumentId newDocumentId()
{
    QByteArray random(16, '\0');
    randombytes_buf(random.data(), static_cast<std::size_t>(random.size()));
    return QString::fromLatin1(random.toHex());
}

Result<void> checkDocumentSize(qint64 bytes)
{
    if (bytes > documentLimit)
        return fail(failure::documentTooLarge, {QString::number(documentLimit)});
    return {};
}

Result<void> checkDocumentCount(qsizetype documents)
{
    if (documents > documentCountLimit)
        return fail(failure::documentsTooMany, {QString::number(documentCountLimit)});
    return {};
}

} // namespace guichet::vault
