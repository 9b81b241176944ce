#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace guichet::ui {

/// The scrolling part of a page: a column with the page margins; keeps what gets the focus in view. In a low window it
/// wants the height of all it holds, so that the whole page scrolls (PageArea) and not one area within another.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent = nullptr);
    ~ScrollPage() override;
    QVBoxLayout* column() const { return m_column; } ///< a stretch ends it
    /// `spaceBefore` in steps of u; it goes away while the widget is hidden.
    void add(QWidget* widget, qreal spaceBefore = 4);
    void addLayout(QLayout* layout, qreal spaceBefore = 4);
    /// A widget above all others that scrolls with them; null takes it away (it isn't deleted).
    void setLead(QWidget* lead);
    /// A widget that stays below everything that is added, also later; null takes it away (it isn't deleted).
    void setTail(QWidget* tail);
    void setMargins(qreal steps); ///< 8 by default
    QSize minimumSizeHint() const override;

    /// Whether a widget's window is too low for pages that scroll between a heading and buttons.
    static bool isInLowWindow(const QWidget& widget);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepInView(QWidget* old, QWidget* now);
    void refreshMargins();
    int end() const; ///< where the next widget goes

    QVBoxLayout* m_column = nullptr;
    QWidget* m_lead = nullptr;
    QWidget* m_tail = nullptr;
    qreal m_margins = 8;
};

} // namespace guichet::ui
