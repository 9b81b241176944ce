#pragma once

#include <chrono>
#include <ctime>

namespace guichet::decoder {

/// Time to read in, counted in what the process itself uses: on a busy machine a paper is read all the same.
class ReadTime
{
public:
    explicit ReadTime(std::chrono::milliseconds most)
        : m_end(std::clock() + most.count() * CLOCKS_PER_SEC / 1000)
    {
    }

    bool isOver() const { return std::clock() >= m_end; }
    std::chrono::milliseconds left() const
    {
        return std::chrono::milliseconds(isOver() ? 0 : (m_end - std::clock()) * 1000 / CLOCKS_PER_SEC);
    }

private:
    std::clock_t m_end;
};

} // namespace guichet::decoder
