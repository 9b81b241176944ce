#pragma once

#include "model/Failure.h"

#include <QByteArray>

namespace guichet::publisher {

enum class Readers
{
    Owner,
    Everybody
};

/// Writes a file that doesn't exist yet, for those readers from its first byte on; makes the folders it lies in.
Result<void> writeNew(const QString& path, const QByteArray& bytes, Readers readers);

/// targetExists if there is something of that name.
Result<void> mustBeNew(const QString& path);

} // namespace guichet::publisher
