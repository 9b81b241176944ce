#pragma once

#include "vault/disk/FileSystem.h"

#include <QByteArray>
#include <algorithm>
#include <cstring>

namespace guichet::vault {

/// A file's bytes in memory.
class MemoryFile final : public InputFile
{
public:
    explicit MemoryFile(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    DiskOutcome read(char* bytes, std::size_t size, std::size_t& got) override
    {
        got = std::min(size, this->size() - m_place);
        std::memcpy(bytes, m_bytes.constData() + m_place, got);
        m_place += got;
        return {};
    }
    std::size_t size() const override { return static_cast<std::size_t>(m_bytes.size()); }

private:
    QByteArray m_bytes;
    std::size_t m_place = 0;
};

} // namespace guichet::vault
