#pragma once

#include "decoder/Raster.h"

#include <memory>
#include <optional>

namespace guichet::decoder {

/// The scanned pages of a PDF: those that show a single picture and nothing else that can be seen. Their pixels are
/// taken as they are stored, so that a scan is judged alike in a PDF and as a picture of its own, and drawing costs
/// nothing. Made while a Poppler::Document of the same bytes lives, which keeps Poppler's tables.
class PdfPicture
{
public:
    explicit PdfPicture(Bytes bytes);
    ~PdfPicture();
    PdfPicture(const PdfPicture&) = delete;
    PdfPicture& operator=(const PdfPicture&) = delete;

    /// The picture of a page (from 1), upright; nothing if the page isn't a single picture and must be drawn.
    std::optional<Raster> read(int page, Wanted wanted);
    /// Whether any of the file's objects is a script or starts a program.
    bool hasActions() const;

private:
    struct Document;
    std::unique_ptr<Document> m_document;
};

} // namespace guichet::decoder
