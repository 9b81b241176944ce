#pragma once

#include <QString>
#include <QStringView>

/// Limits of the texts inside a DraftContent, in UTF-16 units, and how texts from outside are brought within them.
namespace guichet::vault {

inline constexpr int documentIdLength = 32;
inline constexpr int shortTextLimit = 255; ///< names, slugs, addresses
inline constexpr int longTextLimit = 4000; ///< sentences from the administration, journal entries
inline constexpr int serverUrlLimit = 2000;
inline constexpr int messagesLimit = 200;

bool isDocumentId(QStringView text);

/// A file's name for people: its last part, printable, not too long.
QString shownFileName(const QString& given);

} // namespace guichet::vault
