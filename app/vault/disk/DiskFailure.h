#pragma once

#include "model/Failure.h"
#include "vault/disk/FileSystem.h"

#include <QString>

namespace guichet::vault {

/// The failure for people of a call that was not good, as the error side of any Result.
tl::unexpected<Failure> diskFailure(const DiskOutcome& outcome);

FileSystem::Path diskPath(const QString& path);

} // namespace guichet::vault
