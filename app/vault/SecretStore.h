#pragma once

#include "model/Failure.h"
#include "tasks/Task.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace guichet::vault {

/// Small secrets kept by the system for this user: the profile's master key, refresh tokens. Each below 1 KiB
/// (Windows refuses more than 2560 bytes). Entries are named by their owner; use the profile's id in the name.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// The secret, or nothing if there is none of that name.
    virtual Task<Result<std::optional<QByteArray>>> read(QString name) = 0;
    virtual Task<Result<void>> write(QString name, QByteArray secret) = 0;
    /// Also good if there was none.
    virtual Task<Result<void>> remove(QString name) = 0;
};

} // namespace guichet::vault
