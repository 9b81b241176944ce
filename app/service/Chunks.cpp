#include "service/Chunks.h"

#include "model/Sha256.h"
#include "tasks/Await.h"

namespace guichet::service {

Task<Chunk> Chunks::at(qint64 offset, qint64 size)
{
    if (!m_prepared.isValid() || offset != m_offset || size != m_size)
        prepare(offset, size);
    Chunk chunk = co_await resultOf(std::exchange(m_prepared, {}));
    if (offset + size < m_bytes.size())
        prepare(offset + size, size);
    co_return chunk;
}

void Chunks::prepare(qint64 offset, qint64 size)
{
    m_offset = offset;
    m_size = size;
    m_prepared = QtConcurrent::run([all = m_bytes, offset, size] {
        Chunk chunk{all.mid(offset, size), {}};
        chunk.sha256 = sha256(chunk.bytes);
        return chunk;
    });
}

} // namespace guichet::service
