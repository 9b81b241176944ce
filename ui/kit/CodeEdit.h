#pragma once

#include <QLineEdit>
#include <QList>

namespace guichet::ui {

/// The line edit of a CodeField: one text for screen readers, painted as cells in groups.
class CodeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CodeEdit(QWidget* parent = nullptr);

    void setGroups(const QList<int>& groups);
    void setDoubtful(const QList<int>& positions);
    int expectedLength() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    /// Left edge of each cell and, last, the end of the last one.
    QList<qreal> cellEdges() const;
    qreal cellWidth() const;
    int positionAt(qreal x) const;

    QList<int> m_groups;
    QList<int> m_doubtful;
};

} // namespace guichet::ui
