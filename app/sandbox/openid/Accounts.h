#pragma once

#include "sandbox/SandboxStore.h"

namespace guichet::sandbox {

/// People of the sandbox: an e-mail address and a password, both made up.
class Accounts
{
public:
    explicit Accounts(SandboxStore& store)
        : m_store(store)
    {
    }

    enum class Refusal
    {
        WrongPassword,
        AddressTaken,
        AddressMalformed,
        PasswordTooShort,
        Failed
    };

    /// The subject of the account.
    tl::expected<QString, Refusal> signIn(const QString& email, const QString& password);
    tl::expected<QString, Refusal> create(const QString& email, const QString& password);
    /// The account that `--auto-approve` signs in.
    Result<QString> automatic();
    Result<QString> email(const QString& subject);

private:
    SandboxStore& m_store;
};

inline constexpr int shortestPassword = 8;

} // namespace guichet::sandbox
