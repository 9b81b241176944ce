#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace guichet::ui {

/// The scrolling part of a page: a column with the page margins; keeps what gets the focus in view.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent = nullptr);
    ~ScrollPage() override;
    QVBoxLayout* column() const { return m_column; }  ///< a stretch ends it
    /// `spaceBefore` in steps of u; it goes away while the widget is hidden.
    void add(QWidget* widget, qreal spaceBefore = 4);
    void addLayout(QLayout* layout, qreal spaceBefore = 4);
    void setMargins(qreal steps); ///< 8 by default

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepInView(QWidget* old, QWidget* now);
    void refreshMargins();

    QVBoxLayout* m_column = nullptr;
    qreal m_margins = 8;
};

} // namespace guichet::ui
