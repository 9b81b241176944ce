#pragma once

#include "vault/SecretStore.h"

#include <chrono>

namespace guichet::vault {

/// The system's keychain (Secret Service or KWallet, Windows credentials, macOS keychain) through QtKeychain. Never
/// falls back to a file in clear. Each call ends within twice `patience`: a keychain that doesn't answer is asked once
/// more and then given up, because a locked one may hang on a question that nobody sees.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service = QStringLiteral("guichet-permis"),
                           std::chrono::milliseconds patience = std::chrono::seconds(2));

    Task<Result<std::optional<QByteArray>>> read(QString name) override;
    Task<Result<void>> write(QString name, QByteArray secret) override;
    Task<Result<void>> remove(QString name) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace guichet::vault
