#include "ui/kit/UrgentCard.h"

#include "ui/kit/Button.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace guichet::ui {

namespace {

Text* secondary(TextRole role)
{
    auto* text = new Text(role);
    text->setColour(TextColour::Secondary);
    return text;
}

} // namespace

UrgentCard::UrgentCard(QWidget* parent)
    : Card(parent)
    , m_tile(new IconTile(Icon::FileAlert, Status::Attention))
    , m_badge(new StatusBadge)
    , m_title(new Text(TextRole::Section))
    , m_person(secondary(TextRole::Small))
    , m_next(new Text(TextRole::Body))
    , m_drivingRow(new QWidget)
    , m_driving(secondary(TextRole::Small))
    , m_date(new Text(TextRole::SmallStrong))
    , m_reason(secondary(TextRole::Small))
    , m_secondDate(new Text(TextRole::SmallStrong))
    , m_secondReason(secondary(TextRole::Small))
    , m_dates(new QWidget)
    , m_act(new Button(ButtonKind::Ordinary))
    , m_look(new Button(ButtonKind::Ordinary))
    , m_grid(new QGridLayout)
{
    const Tokens tokens = Tokens::current();
    setEdge(Edge::Attention);
    setPadding(5);

    auto* driving = new QHBoxLayout(m_drivingRow);
    driving->setContentsMargins(0, 0, 0, 0);
    driving->setSpacing(tokens.u(2));
    driving->addWidget(new IconLabel(Icon::Car, Status::Neutral, IconSize::Small), 0, Qt::AlignTop);
    driving->addWidget(m_driving, 1);

    auto* heading = new QWidget;
    auto* headingFlow = new FlowLayout(heading, tokens.u(3), tokens.u(1));
    headingFlow->addWidget(m_title);
    headingFlow->addWidget(m_badge);

    auto* buttons = new QWidget;
    auto* buttonFlow = new FlowLayout(buttons, tokens.u(3), tokens.u(2));
    buttonFlow->setContentsMargins(0, tokens.u(2), 0, 0);
    buttonFlow->addWidget(m_act);
    buttonFlow->addWidget(m_look);

    auto* words = new QWidget;
    words->setObjectName(QStringLiteral("words"));
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(1));
    column->addWidget(heading);
    column->addWidget(m_person);
    column->addSpacing(tokens.u(0.5));
    column->addWidget(m_next);
    column->addSpacing(tokens.u(0.5));
    column->addWidget(m_drivingRow);
    column->addWidget(buttons);

    auto* dates = new QVBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(0);
    dates->addWidget(m_date);
    dates->addWidget(m_reason);
    dates->addSpacing(tokens.u(2.5));
    dates->addWidget(m_secondDate);
    dates->addWidget(m_secondReason);
    dates->addStretch(1);

    m_grid->setHorizontalSpacing(tokens.u(4));
    m_grid->setVerticalSpacing(tokens.u(3));
    m_grid->addWidget(m_tile, 0, 0, Qt::AlignTop);
    m_grid->addWidget(words, 0, 1);
    m_grid->addWidget(m_dates, 0, 2);
    m_grid->setColumnStretch(1, 1);
    this->column()->addLayout(m_grid);
    connect(m_act, &Button::clicked, this, [this] { emit act(m_id); });
    connect(m_look, &Button::clicked, this, [this] { emit look(m_id); });
    arrange();
}

void UrgentCard::setContent(const Content& content)
{
    m_id = content.row.id;
    m_tile->set(content.row.tile, content.row.status);
    setEdge(content.row.status == Status::Error ? Edge::Error : Edge::Attention);
    m_badge->set(content.row.status, content.row.badgeIcon, content.row.badge);
    const auto write = [](Text* text, const QString& words) {
        text->setText(words);
        text->setVisible(!words.isEmpty());
    };
    write(m_title, content.row.title);
    write(m_person, content.row.person);
    write(m_next, content.row.next);
    write(m_driving, content.driving);
    m_drivingRow->setVisible(!content.driving.isEmpty());
    write(m_date, content.row.date);
    m_date->setColour(content.row.datePressing ? TextColour::Attention : TextColour::Normal);
    write(m_reason, content.row.dateReason);
    write(m_secondDate, content.secondDate);
    write(m_secondReason, content.secondReason);
    // The same words may stand on several cards: the name read aloud tells whose they are.
    m_act->setText(content.act);
    m_act->setAccessibleName(tr("%1, %2", "button, request").arg(content.act, content.row.title));
    m_act->setAccessibleDescription(content.row.person);
    m_look->setText(content.look);
    m_look->setVisible(!content.look.isEmpty());
    m_look->setAccessibleName(tr("%1, %2", "button, request").arg(content.look, content.row.title));
    m_look->setAccessibleDescription(content.row.person);
}

void UrgentCard::setFirst(bool first)
{
    m_act->setKind(first ? ButtonKind::Filled : ButtonKind::Insistent);
}

void UrgentCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

void UrgentCard::arrange()
{
    const Tokens tokens = Tokens::current();
    const bool narrow = width() < tokens.times(46);
    m_dates->setMinimumWidth(narrow ? 0 : tokens.times(18.4));
    m_dates->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : tokens.times(18.4));
    m_tile->setVisible(width() >= tokens.times(28) || width() == 0);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_grid->removeWidget(m_dates);
    m_grid->addWidget(m_dates, narrow ? 1 : 0, narrow ? 1 : 2);
}

} // namespace guichet::ui
