#include "ui/kit/EmptyState.h"

#include "ui/kit/Button.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

namespace guichet::ui {

EmptyState::EmptyState(Icon icon, QWidget* parent)
    : Card(parent)
    , m_title(new Text(TextRole::Item))
    , m_sentence(new Text(TextRole::Small))
    , m_button(new Button(ButtonKind::Filled))
{
    setPadding(6);
    const Tokens tokens = Tokens::current();
    auto* tile = new IconTile(icon, Status::Neutral);
    tile->setLarge(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setColour(TextColour::Secondary);
    m_sentence->setCharactersPerLine(60);
    m_button->setWrapping(true);
    column()->addWidget(tile, 0, Qt::AlignHCenter);
    column()->addSpacing(tokens.u(1));
    column()->addWidget(m_title);
    column()->addWidget(m_sentence);
    column()->addSpacing(tokens.u(1));
    column()->addWidget(m_button, 0, Qt::AlignHCenter);
    connect(m_button, &Button::clicked, this, &EmptyState::activated);
}

void EmptyState::setTexts(const QString& title, const QString& sentence, const QString& button)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace guichet::ui
