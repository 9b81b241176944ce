#pragma once

#include "server/sql/Connection.h"

#include <memory>

namespace guichet::sandbox {

/// The sandbox's own database, apart from the server's: accounts, grants and tokens, photo codes already used.
/// Secrets are kept as SHA-256 only.
class SandboxStore
{
public:
    static Result<std::unique_ptr<SandboxStore>> open(const QString& file);

    server::Database& database() { return m_database; }

    /// A value kept under a name, made by `make` at the first call.
    Result<QByteArray> value(const QString& name, const std::function<QByteArray()>& make);

    /// True if this request may use the photo code: nobody used it, or the same request did.
    Result<bool> claimPhotoCode(const QString& code, const QString& request);

private:
    explicit SandboxStore(const QString& file)
        : m_database({server::Dialect::Sqlite, file})
    {
    }
    server::Database m_database;
};

} // namespace guichet::sandbox
