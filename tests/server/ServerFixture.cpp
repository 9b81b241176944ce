#include "server/ServerFixture.h"

#include <QDirIterator>

namespace guichet::server::testing {

qsizetype ServerFixture::filesBelow(const QString& part) const
{
    qsizetype count = 0;
    QDirIterator files(folder.filePath(u"blobs/"_s + part), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++count;
    }
    return count;
}

} // namespace guichet::server::testing
