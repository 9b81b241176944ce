#include "server/FileSync.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace guichet::server {

bool syncFile(QFile& file)
{
    return file.flush() && ::fdatasync(file.handle()) == 0;
}

bool syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

bool linkFile(const QString& existing, const QString& fresh)
{
    return ::link(QFile::encodeName(existing).constData(), QFile::encodeName(fresh).constData()) == 0;
}

} // namespace guichet::server
