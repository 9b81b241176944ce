#include "decoder/Reply.h"

#include <unistd.h>

namespace guichet::decoder {

using namespace scan::protocol;

void Reply::send(Record record) const
{
    record.magic = magic;
    const char* bytes = reinterpret_cast<const char*>(&record);
    std::size_t written = 0;
    while (written < sizeof record) {
        const ssize_t count = write(m_descriptor, bytes + written, sizeof record - written);
        if (count <= 0)
            _exit(1); // nobody listens any more
        written += static_cast<std::size_t>(count);
    }
}

void Reply::begin(int page) const
{
    Record record{};
    record.kind = RecordKind::Begin;
    record.flags = static_cast<std::uint32_t>(getpid());
    record.page = page;
    send(record);
}

void Reply::file(Format format, int pages, std::uint32_t flags) const
{
    Record record{};
    record.kind = RecordKind::File;
    record.format = format;
    record.pages = pages;
    record.flags = flags;
    send(record);
}

void Reply::page(int page, const PageNumbers& numbers) const
{
    Record record{};
    record.kind = RecordKind::Page;
    record.page = page;
    record.numbers = numbers;
    send(record);
}

void Reply::pixels(int pages, int width, int height, int pageWidth, int pageHeight) const
{
    Record record{};
    record.kind = RecordKind::Pixels;
    record.pages = pages;
    record.width = width;
    record.height = height;
    record.pageWidth = pageWidth;
    record.pageHeight = pageHeight;
    send(record);
}

void Reply::mended(std::int64_t bytes, int width, int height) const
{
    Record record{};
    record.kind = RecordKind::Mended;
    record.bytes = bytes;
    record.width = width;
    record.height = height;
    send(record);
}

void Reply::found(std::int64_t count) const
{
    Record record{};
    record.kind = RecordKind::Found;
    record.bytes = count;
    send(record);
}

void Reply::cage(std::uint32_t flags) const
{
    Record record{};
    record.kind = RecordKind::Cage;
    record.flags = flags;
    send(record);
}

void Reply::done() const
{
    Record record{};
    record.kind = RecordKind::Done;
    send(record);
}

} // namespace guichet::decoder
