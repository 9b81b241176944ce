#pragma once

#include "papers/Papers.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <memory>

namespace guichet::papers {

/// An A4 paper being written from top to bottom: headings, paragraphs that wrap, rows of label and value. Breaks pages
/// by itself, numbers them and marks specimens. Lengths are millimetres.
class Sheet
{
public:
    Sheet(const PaperSettings& settings, const QString& title);
    ~Sheet();

    void title(const QString& text, const QString& under = {});
    void section(const QString& text);
    void paragraph(const QString& text);
    void note(const QString& text); ///< smaller, grey
    void row(const QString& label, const QString& value);
    void code(const QString& text); ///< fixed pitch, for digests; breaks anywhere
    void space(double millimetres);

    /// Room of that height on this page, else on the next; gives its top.
    double reserve(double millimetres);
    void box(double left, double top, double width, double height, const QString& label, bool dashed = false);
    void picture(double left, double top, double size, const QImage& image);
    void textAt(double left, double top, double width, const QString& text, double points, bool bold = false);

    /// Ends the paper and gives its bytes.
    QByteArray finish();

    static constexpr double left = 20;
    static constexpr double width = 170;

private:
    double put(double x, double y, double w, const QString& text, double points, bool bold, const QColor& colour,
               bool fixed = false);
    double heightOf(double w, const QString& text, double points, bool bold, bool fixed) const;
    void flow(const QString& text, double points, bool bold, const QColor& colour, double after, bool fixed = false);
    void nextPage();
    void furnish();
    QFont font(double points, bool bold, bool fixed) const;
    QRectF pixels(double x, double y, double w, double h) const;

    PaperSettings m_settings;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    double m_y;
    int m_page = 1;
};

/// A text of this folder in the paper's own language, whatever the program's is.
QString paperText(const PaperSettings& settings, const char* english);

/// "23/11/2026" or "23 Nov 2026".
QString paperDate(const PaperSettings& settings, QDate date);
QString paperMoment(const PaperSettings& settings, const QDateTime& moment);

} // namespace guichet::papers
