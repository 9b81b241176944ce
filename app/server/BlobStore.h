#pragma once

#include "model/Failure.h"

#include <QByteArray>
#include <QString>

namespace guichet::server {

/// Bytes on disk under random names: `uploads/NAME` while they arrive, `requests/FOLDER/NAME` once filed. Names and
/// folders carry nothing of a person; digests and sizes are the database's. Used from many threads; two threads never
/// write the same blob.
class BlobStore
{
public:
    explicit BlobStore(QString root)
        : m_root(std::move(root))
    {
    }

    /// Makes the folders, owner only.
    Result<void> prepare() const;

    static QString freshName(); ///< 32 hexadecimal digits

    /// Writes `bytes` at `offset`, over what may be there; on disk when it returns.
    Result<void> writeUpload(const QString& blob, qint64 offset, const QByteArray& bytes) const;
    Result<QByteArray> uploadDigest(const QString& blob, qint64 bytes) const; ///< SHA-256 of the first `bytes`
    void removeUpload(const QString& blob) const;

    /// Gives an upload's bytes a second name in a request's folder; the upload stays until it is removed.
    Result<QString> adopt(const QString& upload, const QString& folder) const;
    Result<QString> write(const QString& folder, const QByteArray& bytes) const;
    /// To be called after the last adopt or write and before the database names them.
    Result<void> settle(const QString& folder) const;
    Result<QByteArray> read(const QString& folder, const QString& blob) const;
    void remove(const QString& folder, const QString& blob) const;
    void removeFolder(const QString& folder) const;

    /// Removes what no record names: what a kill left between writing and committing. Returns how many.
    int removeAllBut(const QStringList& named) const;

private:
    QString uploadPath(const QString& blob) const;
    QString folderPath(const QString& folder) const;
    Result<void> makeFolder(const QString& folder) const;

    QString m_root;
};

} // namespace guichet::server
