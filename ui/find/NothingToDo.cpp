#include "ui/find/NothingToDo.h"

#include "ui/kit/Card.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {

QWidget* withIcon(Icon icon, Status status, TextRole role, const QString& title, const QString& text, int gap)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(new IconLabel(icon, status, IconSize::Normal), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(role, title));
    if (!text.isEmpty()) {
        auto* small = new Text(TextRole::Small, text);
        small->setColour(TextColour::Secondary);
        words->addWidget(small);
    }
    layout->addLayout(words, 1);
    return row;
}

} // namespace

NothingToDo::NothingToDo(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fill();
}

void NothingToDo::fill()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Tokens tokens = Tokens::current();
    m_column->setSpacing(tokens.u(3));
    m_column->addWidget(new Text(TextRole::Section, tr("You may have nothing to do")));
    auto* lead = new Text(TextRole::Small, tr("In these cases, no request is needed."));
    lead->setColour(TextColour::Secondary);
    m_column->addWidget(lead);
    const std::pair<QString, QString> cases[] = {
        {tr("I moved"), tr("The licence does not have to be updated.")},
        {tr("I got married"), tr("The licence bears the birth name.")},
        {tr("My photo has aged"), tr("There is no duty to change it.")},
        {tr("I have a pink three-fold licence"), tr("Valid until 19 January 2033.")},
        {tr("I want to know my points"), tr("To be seen on Mes Points Permis.")},
    };
    for (const auto& [title, text] : cases)
        m_column->addWidget(withIcon(Icon::CircleCheck, Status::Good, TextRole::BodyStrong, title, text, tokens.u(3)));
    auto* card = new Card;
    card->column()->addWidget(
        withIcon(Icon::Lock, Status::Neutral, TextRole::BodyStrong, tr("Nothing leaves without you"), {}, tokens.u(2)));
    card->column()->addWidget(
        new Text(TextRole::Small, tr("Your answers stay on this computer, encrypted, until you file the request.")));
    m_column->addSpacing(tokens.u(1));
    m_column->addWidget(card);
}

void NothingToDo::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace guichet::ui
