#pragma once

#include "tasks/Task.h"

#include <QByteArray>
#include <QFuture>

namespace guichet::service {

struct Chunk
{
    QByteArray bytes;
    QByteArray sha256;
};

/// What an upload sends, piece by piece: each is cut and digested on a worker while the one before it is on its way.
class Chunks
{
public:
    explicit Chunks(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    /// At most `size` bytes from `offset` on, which lies before the end.
    Task<Chunk> at(qint64 offset, qint64 size);

private:
    void prepare(qint64 offset, qint64 size);

    QByteArray m_bytes;
    QFuture<Chunk> m_prepared;
    qint64 m_offset = 0; ///< of the chunk that is prepared
    qint64 m_size = 0;
};

} // namespace guichet::service
