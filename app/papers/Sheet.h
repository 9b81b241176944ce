#pragma once

#include "papers/Papers.h"

#include <QBuffer>
#include <QColor>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>
#include <functional>
#include <memory>

namespace guichet::papers {

class PaperWords;

/// What every page of a paper says of itself.
struct SheetHead
{
    QString title;     ///< also the document's
    QString reference; ///< small, in the foot of each page: the number of the request; may be empty
};

/// An A4 paper being written from top to bottom. Breaks pages by itself, numbers them and marks specimens. Lengths are
/// millimetres; text wraps and is never cut.
class Sheet
{
public:
    static constexpr double left = 22;
    static constexpr double width = 166;
    static constexpr double right = left + width;

    struct Row
    {
        QString label;
        QString value;
    };

    void title(const QString& text, const QString& under = {});
    void section(const QString& text);
    void paragraph(const QString& text);
    void note(const QString& text);                       ///< smaller, grey
    void row(const QString& label, const QString& value); ///< label left, value right
    void code(const QString& text);                       ///< fixed pitch, for digests; stands under a row's value
    void callout(const QStringList& paragraphs);          ///< what must not be overlooked: behind a thick rule
    /// The facts that someone looks for first, large, in a tinted field of two columns.
    void facts(const QList<Row>& rows);
    void space(double millimetres);

    /// Room of that height on this page, else on the next; gives its top.
    double reserve(double millimetres);
    void frame(double x, double y, double w, double h, bool dashed = false);
    void rule(double x1, double y1, double x2, double y2, double thickness = 0.3);
    /// A picture of one pixel a module, on white.
    void modules(double x, double y, double size, const QImage& image);
    /// Gives the height used.
    double textAt(double x, double y, double w, const QString& text, double points, bool bold = false,
                  bool secondary = false);
    double heightOf(double w, const QString& text, double points, bool bold) const;

private:
    friend QByteArray writeSheet(const PaperSettings&, const SheetHead&, const std::function<void(Sheet&)>&);
    enum class Ink
    {
        Text,
        Secondary,
        Accent
    };
    struct Type
    {
        double points = 10;
        bool bold = false;
        Ink ink = Ink::Text;
        bool fixed = false;
        double leading = 1.28;
        bool toTheRight = false;
    };

    Sheet(const PaperSettings& settings, const SheetHead& head, const PaperWords& words, int pages);
    QByteArray finish();

    double put(double x, double y, double w, const QString& text, const Type& type);
    double breakLines(QTextLayout& layout, double w, const Type& type) const;
    void drawLine(const QTextLine& line, double x, double y, const Type& type);
    double measure(double w, const QString& text, const Type& type) const;
    void flow(double x, double w, const QString& text, const Type& type, double after);
    void nextPage();
    void furnish();
    void markSpecimen();
    QRectF units(double x, double y, double w, double h) const;

    PaperSettings m_settings;
    SheetHead m_head;
    const PaperWords& m_words;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    double m_y;
    int m_page = 1;
    int m_pages; ///< of the whole paper; 0 while they are being counted
};

/// Draws a paper: once to count its pages, then for good. Gives the bytes of the PDF, the same for the same values.
QByteArray writeSheet(const PaperSettings& settings, const SheetHead& head, const std::function<void(Sheet&)>& draw);

} // namespace guichet::papers
