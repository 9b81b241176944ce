#pragma once

#include "ui/theme/Icons.h"

#include <QAbstractButton>
#include <QWidget>

namespace guichet::ui {

/// One entry of the side panel: icon, words, a count of what needs the person.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(Icon icon, QWidget* parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where the words stand, in as many lines as they need; the count's place is kept free.
    QRect wordsPlace(QSize size) const;

    Icon m_icon;
    int m_count = 0;
};

/// Mark and name of the program, then « Mes demandes », « Aide », « Réglages ».
class NavigationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationPanel(QWidget* parent = nullptr);

    void setCurrent(const QString& page); ///< "dashboard", "help", "settings"; anything else marks none
    void setUrgentCount(int count);

signals:
    void chosen(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QList<std::pair<QString, NavigationButton*>> m_buttons;
    int m_urgent = 0;
};

} // namespace guichet::ui
