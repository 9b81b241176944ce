#pragma once

#include "vault/SecretStore.h"

namespace guichet::vault {

/// A machine, a kiosk or a portable profile that has no keychain or must not use it: each call says so.
class NoSecretStore final : public SecretStore
{
public:
    Task<Result<std::optional<QByteArray>>> read(QString name) override;
    Task<Result<void>> write(QString name, QByteArray secret) override;
    Task<Result<void>> remove(QString name) override;
};

} // namespace guichet::vault
