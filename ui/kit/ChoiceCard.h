#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/StatusColours.h"

#include <QWidget>

class QRadioButton;
class QButtonGroup;

namespace guichet::ui {

class Text;
class StatusBadge;
class IconTile;

/// A radio with a title, its consequence and, if wanted, an icon and a badge; the whole surface is clickable. The radio
/// owns name and focus.
class ChoiceCard : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceCard(const QString& value, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setConsequence(const QString& text);
    void setIcon(Icon icon); ///< a tile at the start; the radio then stands at the end
    StatusBadge* badge();
    QString value() const { return m_value; }
    bool isChosen() const;
    QRadioButton* radio() const { return m_radio; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshLayout();
    void refreshName();

    QString m_value;
    QRadioButton* m_radio;
    IconTile* m_tile = nullptr;
    Text* m_title;
    Text* m_consequence;
    StatusBadge* m_badge = nullptr;
};

/// Cards of which one holds: arrow keys walk through them, Tab goes past. In columns where there is room.
class ChoiceCardGroup : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceCardGroup(QWidget* parent = nullptr);

    void clear();
    ChoiceCard* addCard(const QString& value);
    void setMaximumColumns(int columns); ///< 2 by default; one below the width of two readable cards
    QString value() const;
    void setValue(const QString& value); ///< emits nothing; an unknown value chooses none
    QList<ChoiceCard*> cards() const { return m_cards; }
    void focusChosen(); ///< the chosen card, else the first
    void setAccessibleGroupName(const QString& name);

signals:
    void chosen(const QString& value);    ///< by the person
    void activated(const QString& value); ///< Return or a double click on a card

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QButtonGroup* m_group;
    QList<ChoiceCard*> m_cards;
    int m_maximumColumns = 2;
    int m_columns = 0;
};

} // namespace guichet::ui
