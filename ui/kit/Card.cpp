#include "ui/kit/Card.h"

#include "ui/theme/Painting.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QPainter>

namespace guichet::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    m_column->setSpacing(Tokens::current().u(2));
    setPadding(m_padding);
}

void Card::setEdge(Edge edge)
{
    m_edge = edge;
    update();
}

void Card::setPadding(qreal steps)
{
    m_padding = steps;
    const int margin = steps > 0 ? Tokens::current().u(steps) : 1;
    m_column->setContentsMargins(margin, margin, margin, margin);
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette());
    const bool strong = m_edge != Edge::Plain && m_edge != Edge::Dashed;
    QColor border = colours.line;
    switch (m_edge) {
    case Edge::Plain:
        break;
    case Edge::Chosen:
        border = palette().color(QPalette::Active, QPalette::Highlight);
        break;
    case Edge::Attention:
        border = colours.of(Status::Attention).line;
        break;
    case Edge::Error:
        border = colours.of(Status::Error).line;
        break;
    case Edge::Dashed:
        border = colours.control;
        break;
    }
    QPainter painter(this);
    const QColor fill = palette().color(QPalette::Active, m_edge == Edge::Dashed ? QPalette::Window : QPalette::Base);
    drawRounded(painter, rect(), tokens.cardRadius(), fill, border, strong ? tokens.strongLine() : tokens.line(),
                m_edge == Edge::Dashed ? Qt::DashLine : Qt::SolidLine);
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setPadding(m_padding);
}

Rule::Rule(QWidget* parent, Qt::Orientation orientation)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), StatusColours::of(palette()).line);
}

} // namespace guichet::ui
