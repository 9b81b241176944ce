#include "server/BlobStore.h"

#include "model/Sha256.h"
#include "server/Failures.h"
#include "server/FileSync.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerOnly | QFile::ExeOwner;

tl::unexpected<Failure> broken(const QString& what)
{
    return fail(failure::blobFailed, {}, what); // never a path: it may lie below somebody's home
}

bool makeOwnerFolder(const QString& path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, ownerFolder);
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return broken(file.errorString());
    if (file.write(bytes) != bytes.size() || !syncFile(file))
        return broken(file.errorString());
    return {};
}

Result<QByteArray> readWhole(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.errorString());
    return file.readAll();
}

} // namespace

Result<void> BlobStore::prepare() const
{
    if (!makeOwnerFolder(m_root + u"/uploads"_s) || !makeOwnerFolder(m_root + u"/requests"_s))
        return broken(u"folders"_s);
    return {};
}

QString BlobStore::freshName()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString BlobStore::uploadPath(const QString& blob) const
{
    return m_root + u"/uploads/"_s + blob;
}

QString BlobStore::folderPath(const QString& folder) const
{
    return m_root + u"/requests/"_s + folder;
}

Result<void> BlobStore::makeFolder(const QString& folder) const
{
    if (!makeOwnerFolder(folderPath(folder)))
        return broken(u"folder of a request"_s);
    return {};
}

Result<void> BlobStore::writeUpload(const QString& blob, qint64 offset, const QByteArray& bytes) const
{
    QFile file(uploadPath(blob));
    const bool fresh = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly) || !file.seek(offset))
        return broken(file.errorString());
    if (file.write(bytes) != bytes.size() || !syncFile(file))
        return broken(file.errorString());
    if (fresh && !syncFolder(m_root + u"/uploads"_s))
        return broken(u"folder of uploads"_s);
    return {};
}

Result<QByteArray> BlobStore::uploadDigest(const QString& blob, qint64 bytes) const
{
    QFile file(uploadPath(blob));
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.errorString());
    Sha256 hash;
    for (qint64 left = bytes; left > 0;) {
        const QByteArray piece = file.read(qMin<qint64>(left, 1 << 20));
        if (piece.isEmpty())
            return broken(u"upload shorter than recorded"_s);
        hash.add(piece);
        left -= piece.size();
    }
    return hash.result();
}

void BlobStore::removeUpload(const QString& blob) const
{
    QFile::remove(uploadPath(blob));
}

Result<QString> BlobStore::adopt(const QString& upload, const QString& folder) const
{
    const QString name = freshName();
    if (const Result<void> made = makeFolder(folder); !made)
        return fail(made.error());
    const QString path = folderPath(folder) + u'/' + name;
    if (linkFile(uploadPath(upload), path))
        return name;
    const Result<QByteArray> bytes = readWhole(uploadPath(upload));
    if (!bytes)
        return fail(bytes.error());
    return writeWhole(path, *bytes).map([&] { return name; });
}

Result<QString> BlobStore::write(const QString& folder, const QByteArray& bytes) const
{
    const QString name = freshName();
    if (const Result<void> made = makeFolder(folder); !made)
        return fail(made.error());
    return writeWhole(folderPath(folder) + u'/' + name, bytes).map([&] { return name; });
}

Result<void> BlobStore::settle(const QString& folder) const
{
    if (!syncFolder(folderPath(folder)) || !syncFolder(m_root + u"/requests"_s))
        return broken(u"folder of a request"_s);
    return {};
}

Result<QByteArray> BlobStore::read(const QString& folder, const QString& blob) const
{
    return readWhole(folderPath(folder) + u'/' + blob);
}

void BlobStore::remove(const QString& folder, const QString& blob) const
{
    QFile::remove(folderPath(folder) + u'/' + blob);
}

void BlobStore::removeFolder(const QString& folder) const
{
    if (!folder.isEmpty())
        QDir(folderPath(folder)).removeRecursively();
}

int BlobStore::removeAllBut(const QStringList& named) const
{
    int removed = 0;
    const QSet<QString> kept(named.begin(), named.end());
    for (const QString& upload : QDir(m_root + u"/uploads"_s).entryList(QDir::Files | QDir::Hidden))
        if (!kept.contains(upload) && QFile::remove(uploadPath(upload)))
            ++removed;
    for (const QString& folder : QDir(m_root + u"/requests"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!kept.contains(folder) && QDir(folderPath(folder)).removeRecursively())
            ++removed;
    return removed;
}

} // namespace guichet::server
