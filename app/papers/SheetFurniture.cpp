#include "papers/PaperWords.h"
#include "papers/Sheet.h"

#include <QCoreApplication>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

constexpr double pageWidth = 210;
constexpr double pageHeight = 297;
const QColor pale(0xdf, 0xe6, 0xe4);
const QColor attention(0x74, 0x40, 0x00);
const QColor attentionFill(0xff, 0xf0, 0xd2);

} // namespace

/// What stands on every page: the mark of a specimen behind the text, and the foot.
void Sheet::furnish()
{
    if (m_settings.specimen)
        markSpecimen();

    rule(left, 278, right, 278);
    put(left, 280, width - 42,
        m_words(QT_TRANSLATE_NOOP("Papers", "Guichet Permis is an independent program. This is not an official site.")),
        {7.5, false, Ink::Secondary});
    const QString page =
        m_words(QT_TRANSLATE_NOOP("Papers", "page %1 of %2")).arg(m_page).arg(std::max(m_pages, m_page));
    put(right - 40, 280, 40, m_head.reference.isEmpty() ? page : m_head.reference + u" · "_s + page,
        {7.5, false, Ink::Secondary, false, 1.28, true});
}

void Sheet::markSpecimen()
{
    const QString mark = m_words(QT_TRANSLATE_NOOP("Papers", "SPECIMEN"));
    // The large mark is drawn as shapes: as text it would stand in the middle of what a screen reader reads.
    QFont font(QStringList{u"Liberation Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setBold(true);
    font.setPixelSize(100);
    QPainterPath shape;
    shape.addText(0, 0, font, mark);
    const QRectF bounds = shape.boundingRect();
    const double scale = units(0, 0, 235, 0).width() / bounds.width();

    m_painter->save();
    m_painter->translate(units(pageWidth / 2, pageHeight / 2, 0, 0).topLeft());
    m_painter->rotate(-54);
    m_painter->scale(scale, scale);
    m_painter->translate(-bounds.center());
    m_painter->fillPath(shape, pale);
    m_painter->restore();

    m_painter->fillRect(units(0, 0, pageWidth, 13), attentionFill);
    const QString sentence =
        mark + u" – "_s + m_words(QT_TRANSLATE_NOOP("Papers", "made by a test service, of no value"));
    m_painter->setPen(attention);
    QFont small = font;
    small.setPointSizeF(9);
    m_painter->setFont(small);
    m_painter->drawText(units(left, 0, width, 13), Qt::AlignLeft | Qt::AlignVCenter, sentence);
}

} // namespace guichet::papers
