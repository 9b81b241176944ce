#pragma once

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace guichet::ui {

class IconButton;

/// On top of narrow windows in place of the side panel and the menu bar: a menu button and a selector of pages, or of
/// the wizard's steps.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    IconButton* menuButton() const { return m_menu; }
    void setCurrent(const QString& page);
    void setContent(QWidget* own); ///< the page's own selector; null brings the page selector back

signals:
    void chosen(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    IconButton* m_menu;
    QComboBox* m_pages;
    QStackedWidget* m_stack;
    QString m_current;
};

} // namespace guichet::ui
