#include "publisher/NewFiles.h"

#include "publisher/Failures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace guichet::publisher {

Result<void> mustBeNew(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(failure::targetExists, {path});
    return {};
}

Result<void> writeNew(const QString& path, const QByteArray& bytes, Readers readers)
{
    if (const Result<void> fresh = mustBeNew(path); !fresh)
        return fresh;
    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner;
    if (readers == Readers::Everybody)
        permissions |= QFile::ReadGroup | QFile::ReadOther;
    QFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) &&
                         file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) &&
                         file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        return fail(failure::notWritten, {path});
    return {};
}

} // namespace guichet::publisher
