#include "decoder/Pdf.h"

#include "decoder/QtPixels.h"

#include <QImage>
#include <algorithm>
#include <cmath>
#include <poppler-form.h>
#include <poppler-qt6.h>

namespace guichet::decoder {

using namespace scan::protocol;

namespace {

/// Actions that a reader program would run. Those inside compressed objects aren't seen here; Poppler runs none anyway.
bool namesAction(const QByteArray& bytes, const char* action)
{
    return bytes.contains(QByteArray("/S/") + action) || bytes.contains(QByteArray("/S /") + action);
}

/// An XFA form draws one page that asks for another program; what the person filled in can't be seen.
bool asksForAnotherProgram(const QString& text)
{
    using namespace Qt::Literals::StringLiterals;
    return text.contains(u"Please wait"_s, Qt::CaseInsensitive) ||
           text.contains(u"Veuillez patienter"_s, Qt::CaseInsensitive) ||
           text.contains(u"Adobe Reader"_s, Qt::CaseInsensitive);
}

} // namespace

struct Pdf::Document
{
    QByteArray bytes;
    std::unique_ptr<Poppler::Document> poppler;
};

Pdf::Pdf(Bytes bytes)
    : m_document(std::make_unique<Document>())
{
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
    m_document->bytes = QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    m_document->poppler = Poppler::Document::loadFromData(m_document->bytes);
    Poppler::Document* pdf = m_document->poppler.get();
    if (!pdf) {
        m_flags = FileCorrupt;
        return;
    }
    if (pdf->isLocked()) {
        m_flags = FileEncrypted;
        return;
    }
    pdf->setRenderHint(Poppler::Document::Antialiasing);
    pdf->setRenderHint(Poppler::Document::TextAntialiasing);
    m_pages = std::max(0, pdf->numPages());
    // The number is only stated; the first and the last page must be there.
    if (m_pages == 0 || !std::unique_ptr<Poppler::Page>(pdf->page(0)))
        m_flags |= FileCorrupt;
    else if (m_pages > mostPages)
        m_flags |= std::unique_ptr<Poppler::Page>(pdf->page(m_pages - 1)) ? FileTooManyPages : FileCorrupt;
    if (pdf->isEncrypted() || !pdf->okToCopy())
        m_flags |= FileProtected;
    noteActions();
    if (m_flags & FileCorrupt)
        m_pages = 0;
    else if (pdf->xrefWasReconstructed())
        m_flags |= FileRepaired;
}

void Pdf::noteActions()
{
    const Poppler::Document& pdf = *m_document->poppler;
    if (m_flags & (FileCorrupt | FileTooManyPages))
        return;
    // Embedded files are no action: electronic invoices carry their figures so.
    if (!pdf.scripts().isEmpty() || namesAction(m_document->bytes, "JavaScript") ||
        namesAction(m_document->bytes, "Launch"))
        m_flags |= FileActive;
    if (!pdf.signatures().empty())
        m_flags |= FileSigned;
    if (pdf.formType() != Poppler::Document::XfaForm)
        return;
    m_flags |= FileActive;
    const std::unique_ptr<Poppler::Page> first(pdf.page(0));
    if (first && asksForAnotherProgram(first->text(QRectF())))
        m_flags |= FileActiveEmpty;
}

Pdf::~Pdf() = default;

Raster Pdf::read(int number, Wanted wanted)
{
    if (!m_pictures)
        m_pictures =
            std::make_unique<PdfPicture>(Bytes(reinterpret_cast<const unsigned char*>(m_document->bytes.constData()),
                                               static_cast<std::size_t>(m_document->bytes.size())));
    const auto picture = m_pictures->read(number, wanted);
    return picture ? *picture : drawn(number, wanted);
}

Raster Pdf::drawn(int number, Wanted wanted) const
{
    Raster raster;
    raster.damaged = true;
    const std::unique_ptr<Poppler::Page> page(m_document->poppler->page(number - 1));
    if (!page)
        return raster;
    const QSizeF points = page->pageSizeF();
    const double longer = std::max({points.width(), points.height(), 1.0});
    // The pages of some files are metres wide: the resolution follows the page (scan-quality §7).
    const double dpi = std::clamp(wanted.edge * 72.0 / longer, 4.0, 400.0);
    raster.width = static_cast<int>(std::ceil(points.width() * 2));
    raster.height = static_cast<int>(std::ceil(points.height() * 2));
    const QImage drawn = page->renderToImage(dpi, dpi);
    if (drawn.isNull())
        return raster;
    raster.image = pixelsOf(drawn, wanted.colour);
    raster.damaged = false;
    raster.drawn = true;
    return raster;
}

int Pdf::characters(int number) const
{
    const std::unique_ptr<Poppler::Page> page(m_document->poppler->page(number - 1));
    if (!page)
        return 0;
    const auto text = page->text(QRectF()).simplified();
    return static_cast<int>(text.size());
}

} // namespace guichet::decoder
