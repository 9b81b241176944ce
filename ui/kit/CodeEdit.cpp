#include "ui/kit/CodeEdit.h"

#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <numeric>

namespace guichet::ui {

namespace {
constexpr qreal gapInCells = 0.75; ///< between two groups
constexpr qreal smallest = 0.65;   ///< of the ordinary size, where there is no room for it
} // namespace

CodeEdit::CodeEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText | Qt::ImhLatinOnly);
    setMaxLength(80); // a paste with spaces and hyphens; what is too much is told, not cut
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] { update(); });
    connect(this, &QLineEdit::selectionChanged, this, [this] { update(); });
}

void CodeEdit::setGroups(const QList<int>& groups)
{
    m_groups = groups;
    updateGeometry();
    update();
}

void CodeEdit::setDoubtful(const QList<int>& positions)
{
    m_doubtful = positions;
    update();
}

int CodeEdit::expectedLength() const
{
    return std::accumulate(m_groups.begin(), m_groups.end(), 0);
}

qreal CodeEdit::cellWidth() const
{
    const Tokens tokens = Tokens::current();
    const qreal glyph = QFontMetricsF(tokens.font(TextRole::Code)).horizontalAdvance(u'0');
    const qreal cells = qMax(expectedLength(), int(text().size())) + gapInCells * qMax(0, int(m_groups.size()) - 1);
    const qreal room = width() - 2 * tokens.u(4);
    return qBound(glyph * smallest, room / cells, glyph * 2.0);
}

QList<qreal> CodeEdit::cellEdges() const
{
    const qreal cell = cellWidth();
    QList<qreal> edges;
    qreal x = Tokens::current().u(4);
    const int count = qMax(expectedLength(), int(text().size()));
    int group = 0;
    int leftInGroup = m_groups.value(0, count);
    for (int i = 0; i < count; ++i) {
        if (leftInGroup == 0 && ++group < m_groups.size()) {
            x += cell * gapInCells;
            leftInGroup = m_groups.at(group);
        }
        edges.append(x);
        x += cell;
        --leftInGroup;
    }
    edges.append(x);
    return edges;
}

QSize CodeEdit::sizeHint() const
{
    const Tokens tokens = Tokens::current();
    const QFontMetricsF metrics(tokens.font(TextRole::Code));
    const qreal cells = expectedLength() + gapInCells * qMax(0, int(m_groups.size()) - 1);
    return {int(cells * metrics.horizontalAdvance(u'0') * 2.0) + 2 * tokens.u(4),
            int(metrics.height()) + 2 * tokens.u(4)};
}

QSize CodeEdit::minimumSizeHint() const
{
    const Tokens tokens = Tokens::current();
    const QFontMetricsF metrics(tokens.font(TextRole::Code));
    const qreal cells = expectedLength() + gapInCells * qMax(0, int(m_groups.size()) - 1);
    return {int(cells * metrics.horizontalAdvance(u'0') * smallest) + 2 * tokens.u(4), sizeHint().height()};
}

void CodeEdit::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette());
    const StatusSet& attention = colours.of(Status::Attention);
    const qreal cell = cellWidth();
    QFont font = tokens.font(TextRole::Code);
    const qreal glyph = QFontMetricsF(font).horizontalAdvance(u'0');
    if (cell < glyph)
        font.setPointSizeF(font.pointSizeF() * cell / glyph);
    const QFontMetricsF metrics(font);
    const QList<qreal> edges = cellEdges();
    const QString code = text();
    const qreal textTop = (height() - metrics.height()) / 2.0;
    const qreal underline = textTop + metrics.height() + tokens.u(1);
    const int selectionFrom = hasSelectedText() ? selectionStart() : -1;
    const int selectionTo = hasSelectedText() ? selectionEnd() : -1;

    painter.setFont(font);
    for (int i = 0; i + 1 < edges.size(); ++i) {
        const QRectF box(edges.at(i), textTop - tokens.u(0.5), cell, underline - textTop + tokens.u(0.5));
        const bool doubtful = m_doubtful.contains(i);
        const bool selected = i >= selectionFrom && i < selectionTo;
        const bool tooMuch = i >= expectedLength();
        QColor ink = palette().color(QPalette::Active, QPalette::Text);
        if (selected) {
            painter.fillRect(box, palette().color(QPalette::Active, QPalette::Highlight));
            ink = palette().color(QPalette::Active, QPalette::HighlightedText);
        } else if (doubtful) {
            drawRounded(painter, box.adjusted(1, 0, -1, 0), tokens.u(0.5), attention.fill);
            ink = attention.text;
        } else if (tooMuch) {
            ink = colours.of(Status::Error).text;
        }
        painter.fillRect(QRectF(edges.at(i) + 1, underline, cell - 2, doubtful ? 3 : 2),
                         doubtful  ? attention.line
                         : tooMuch ? colours.of(Status::Error).line
                                   : colours.control);
        if (i < code.size()) {
            painter.setPen(ink);
            painter.drawText(QRectF(edges.at(i), textTop, cell, metrics.height()), Qt::AlignCenter, code.mid(i, 1));
        }
    }
    if (hasFocus() && !hasSelectedText()) {
        const int at = qMin(cursorPosition(), int(edges.size()) - 1);
        const qreal x = edges.at(at);
        painter.fillRect(QRectF(x, textTop - tokens.u(0.5), 2, underline - textTop + tokens.u(0.5)),
                         palette().color(QPalette::Active, QPalette::Highlight));
    }
}

int CodeEdit::positionAt(qreal x) const
{
    const QList<qreal> edges = cellEdges();
    const qreal cell = cellWidth();
    int position = 0;
    while (position < text().size() && x > edges.at(position) + cell / 2)
        ++position;
    return position;
}

void CodeEdit::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QLineEdit::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    setCursorPosition(positionAt(event->position().x()));
}

void CodeEdit::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const int anchor = hasSelectedText() ? (selectionStart() == cursorPosition() ? selectionEnd() : selectionStart())
                                         : cursorPosition();
    setSelection(anchor, positionAt(event->position().x()) - anchor);
}

} // namespace guichet::ui
