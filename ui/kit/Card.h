#pragma once

#include "ui/theme/StatusColours.h"

#include <QFrame>
#include <QVBoxLayout>

namespace guichet::ui {

/// White paper with a line around it. Attention and Error draw the line of 2 px in their colour; Chosen in the
/// accent's; Dashed is a place to be filled.
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Edge
    {
        Plain,
        Chosen,
        Attention,
        Error,
        Dashed
    };

    explicit Card(QWidget* parent = nullptr);
    void setEdge(Edge edge);
    QVBoxLayout* column() const { return m_column; } ///< inside the card's margins
    void setPadding(qreal steps);                    ///< 4 by default; 0 lets rows reach the edge

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* m_column;
    Edge m_edge = Edge::Plain;
    qreal m_padding = 4;
};

/// A thin line between the rows of a card.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace guichet::ui
