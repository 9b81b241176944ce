#include "ui/kit/ChoiceCard.h"

#include "ui/kit/TabStop.h"
#include "ui/theme/Tokens.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <algorithm>

namespace guichet::ui {

ChoiceCardGroup::ChoiceCardGroup(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Tokens::current().u(3));
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] {
        tabToChosen(*m_group);
        emit chosen(value());
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCardGroup::clear()
{
    for (ChoiceCard* card : std::as_const(m_cards)) { // a key or click on one of them may have led here
        m_group->removeButton(card->radio());
        card->radio()->removeEventFilter(this);
        card->removeEventFilter(this);
        layout()->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_columns = 0;
}

ChoiceCard* ChoiceCardGroup::addCard(const QString& value)
{
    auto* card = new ChoiceCard(value, this);
    m_cards.append(card);
    m_group->addButton(card->radio());
    card->radio()->installEventFilter(this);
    card->installEventFilter(this);
    card->show();
    m_columns = 0;
    arrange();
    tabToChosen(*m_group);
    return card;
}

void ChoiceCardGroup::setMaximumColumns(int columns)
{
    m_maximumColumns = columns;
    arrange();
}

QString ChoiceCardGroup::value() const
{
    for (const ChoiceCard* card : m_cards)
        if (card->isChosen())
            return card->value();
    return {};
}

void ChoiceCardGroup::setValue(const QString& value)
{
    m_group->setExclusive(false);
    for (ChoiceCard* card : m_cards)
        card->radio()->setChecked(card->value() == value);
    m_group->setExclusive(true);
    tabToChosen(*m_group);
}

void ChoiceCardGroup::focusChosen()
{
    for (ChoiceCard* card : m_cards) {
        if (card->isChosen()) {
            card->radio()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_cards.isEmpty())
        m_cards.first()->radio()->setFocus(Qt::OtherFocusReason);
}

void ChoiceCardGroup::setAccessibleGroupName(const QString& name)
{
    setAccessibleName(name);
}

void ChoiceCardGroup::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ChoiceCardGroup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* radio = qobject_cast<QRadioButton*>(watched);
        if (radio && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            radio->click();
            emit activated(value());
            return true;
        }
        // Up and down walk through all cards in reading order, also where they stand in two columns.
        const bool forward = key == Qt::Key_Down || key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
        const bool backward = key == Qt::Key_Up || key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
        if (radio && (forward || backward)) {
            const int count = int(m_cards.size());
            for (int i = 0; i < count; ++i) {
                if (m_cards.at(i)->radio() == radio) {
                    QRadioButton* next = m_cards.at((i + (forward ? 1 : count - 1)) % count)->radio();
                    next->setFocus(Qt::TabFocusReason);
                    next->click();
                    return true;
                }
            }
        }
    }
    if (event->type() == QEvent::MouseButtonDblClick && qobject_cast<ChoiceCard*>(watched))
        emit activated(static_cast<ChoiceCard*>(watched)->value());
    return QWidget::eventFilter(watched, event);
}

void ChoiceCardGroup::arrange()
{
    const Tokens tokens = Tokens::current();
    const int readable = tokens.times(19);
    const int columns = qBound(1, width() / readable, m_maximumColumns);
    if (columns == m_columns && !m_cards.isEmpty() && layout()->count() == m_cards.size())
        return;
    m_columns = columns;
    auto* grid = qobject_cast<QGridLayout*>(layout());
    while (QLayoutItem* item = grid->takeAt(0))
        delete item;
    for (int i = 0; i < std::max(columns, grid->columnCount()); ++i) // a grid keeps columns that it once had
        grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i)
        grid->addWidget(m_cards.at(i), i / columns, i % columns);
    updateGeometry();
}

} // namespace guichet::ui
