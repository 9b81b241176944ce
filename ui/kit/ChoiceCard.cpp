#include "ui/kit/ChoiceCard.h"

#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace guichet::ui {

ChoiceCard::ChoiceCard(const QString& value, QWidget* parent)
    : QWidget(parent)
    , m_value(value)
    , m_radio(new QRadioButton(this))
    , m_title(new Text(TextRole::Item))
    , m_consequence(new Text(TextRole::Small))
{
    const Tokens tokens = Tokens::current();
    auto* row = new QHBoxLayout(this);
    row->setSpacing(tokens.u(3.5));
    auto* words = new QVBoxLayout;
    words->setSpacing(tokens.u(0.5));
    m_consequence->setColour(TextColour::Secondary);
    m_consequence->hide();
    words->addWidget(m_title);
    words->addWidget(m_consequence);
    words->addStretch(1);
    row->addWidget(m_radio, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    refreshLayout();
    FocusRing::setTarget(m_radio, this);
    connect(m_radio, &QRadioButton::toggled, this, [this] {
        if (m_tile)
            m_tile->setAccent(m_radio->isChecked());
        update();
    });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::refreshLayout()
{
    const Tokens tokens = Tokens::current();
    layout()->setContentsMargins(tokens.u(4), tokens.u(3), tokens.u(4), tokens.u(3));
    setProperty("guichetRingRadius", tokens.cardRadius());
}

void ChoiceCard::setTitle(const QString& title)
{
    m_title->setText(title);
    refreshName();
}

void ChoiceCard::setConsequence(const QString& text)
{
    m_consequence->setText(text);
    m_consequence->setVisible(!text.isEmpty());
    refreshName();
}

void ChoiceCard::setIcon(Icon icon)
{
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    if (!m_tile) {
        m_tile = new IconTile(icon, Status::Neutral, this);
        row->removeWidget(m_radio);
        row->insertWidget(0, m_tile, 0, Qt::AlignTop);
        row->addWidget(m_radio, 0, Qt::AlignTop);
    }
    m_tile->set(icon, Status::Neutral);
}

StatusBadge* ChoiceCard::badge()
{
    if (!m_badge) {
        m_badge = new StatusBadge(this);
        auto* words = qobject_cast<QVBoxLayout*>(layout()->itemAt(1)->layout());
        words->insertSpacing(2, Tokens::current().u(1));
        words->insertWidget(3, m_badge, 0, Qt::AlignLeading);
    }
    return m_badge;
}

bool ChoiceCard::isChosen() const
{
    return m_radio->isChecked();
}

QSize ChoiceCard::sizeHint() const
{
    return QWidget::sizeHint();
}

void ChoiceCard::refreshName()
{
    m_radio->setAccessibleName(m_title->text());
    m_radio->setAccessibleDescription(m_consequence->text());
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette());
    QPainter painter(this);
    drawRounded(painter, rect(), tokens.cardRadius(), palette().color(QPalette::Active, QPalette::Base),
                isChosen() ? palette().color(QPalette::Active, QPalette::Highlight) : colours.line,
                isChosen() ? tokens.strongLine() : tokens.line());
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_radio->setFocus(Qt::MouseFocusReason);
    m_radio->click();
}

void ChoiceCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout())
        refreshLayout();
}

} // namespace guichet::ui
