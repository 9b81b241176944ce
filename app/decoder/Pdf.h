#pragma once

#include "decoder/PdfPicture.h"

#include <memory>

namespace guichet::decoder {

/// A PDF, opened by Poppler.
class Pdf
{
public:
    explicit Pdf(Bytes bytes);
    ~Pdf();

    std::uint32_t flags() const { return m_flags; } ///< scan::protocol::File…
    int pages() const { return m_pages; }           ///< 0 if it can't be opened or has none

    /// The picture of a scanned page, or else the page drawn (from 1); empty if it can't be loaded.
    Raster read(int page, Wanted wanted);
    /// Characters of a page whose text isn't an invisible layer over a picture; 0 for a scan.
    int characters(int page) const;

private:
    struct Document;
    PdfPicture& pictures();
    void noteActions();
    Raster drawn(int page, Wanted wanted) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<PdfPicture> m_pictures; ///< needs m_document's tables
    std::uint32_t m_flags = 0;
    int m_pages = 0;
};

} // namespace guichet::decoder
