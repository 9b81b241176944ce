#pragma once

class QFile;
class QString;

namespace guichet::server {

/// Waits until the file's bytes are on disk. False on any error.
bool syncFile(QFile& file);
/// Waits until the folder's entries are on disk; true without effect where the platform has no such thing.
bool syncFolder(const QString& folder);
/// A second name for the same bytes; false where the file system can't.
bool linkFile(const QString& existing, const QString& fresh);

} // namespace guichet::server
