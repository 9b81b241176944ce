#include "vault/NoSecretStore.h"

#include "vault/KeychainFailures.h"

namespace guichet::vault {

Task<Result<std::optional<QByteArray>>> NoSecretStore::read(QString)
{
    co_return keychainUnavailable({});
}

Task<Result<void>> NoSecretStore::write(QString, QByteArray)
{
    co_return keychainUnavailable({});
}

Task<Result<void>> NoSecretStore::remove(QString)
{
    co_return keychainUnavailable({});
}

} // namespace guichet::vault
