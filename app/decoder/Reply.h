#pragma once

#include "scan/DecoderProtocol.h"

namespace guichet::decoder {

/// Writes records to the program that gave the document.
class Reply
{
public:
    explicit Reply(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    void begin(int page) const;
    void file(scan::protocol::Format format, int pages, std::uint32_t flags) const;
    void page(int page, const scan::protocol::PageNumbers& numbers) const;
    void pixels(int pages, int width, int height, int pageWidth, int pageHeight) const;
    void mended(std::int64_t bytes, int width = 0, int height = 0) const;
    void found(std::int64_t count) const;
    void cage(std::uint32_t flags) const;
    void done() const;

private:
    void send(scan::protocol::Record record) const;

    int m_descriptor;
};

} // namespace guichet::decoder
