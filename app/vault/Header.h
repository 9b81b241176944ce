#pragma once

#include "vault/Draft.h"

#include <string>

/// What is written in clear beside a draft: the file `header`, and who has it open.
namespace guichet::vault {

inline constexpr std::size_t headerLimit = 16 * 1024; ///< bytes

QByteArray headerToFile(const DraftId& id, const QDateTime& createdAt);

/// The format version a header asks for; 0 if it can't be read.
qint64 headerVersion(const QByteArray& file);

/// This program's name and process id.
std::string lockNote();
LockHolder holderFromNote(const std::string& note);

} // namespace guichet::vault
