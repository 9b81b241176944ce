#include "ui/guide/GuideCard.h"

#include "ui/kit/Button.h"
#include "ui/kit/CheckField.h"
#include "ui/kit/Text.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
constexpr int answerWidth = 150; // × u
} // namespace

GuideCard::GuideCard(const guide::GuideStep& step, bool done, QWidget* parent)
    : Card(parent)
    , m_step(step.id)
    , m_done(new CheckField)
{
    const Tokens tokens = Tokens::current();
    column()->setSpacing(tokens.u(2));
    column()->addWidget(new Text(TextRole::Section, step.title));
    for (const QString& instruction : step.instructions)
        column()->addWidget(new Text(TextRole::Body, instruction));
    for (const guide::GuideField& field : step.fields) {
        column()->addWidget(new Rule);
        addField(field);
    }
    column()->addWidget(new Rule);
    m_done->setNeed(Field::Need::Unmarked);
    m_done->setSentence(tr("Done on the official site"));
    m_done->setChecked(done);
    m_done->input()->setObjectName(u"done-"_s + step.id);
    m_done->input()->setAccessibleName(tr("Done on the official site, %1").arg(step.title));
    connect(m_done, &Field::edited, this, &GuideCard::doneChanged);
    column()->addWidget(m_done);
}

void GuideCard::addField(const guide::GuideField& field)
{
    const Tokens tokens = Tokens::current();
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens.u(3));
    auto* place = new QWidget;
    place->setMaximumWidth(tokens.u(answerWidth)); // the button stays near
    auto* words = new QVBoxLayout(place);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    auto* label = new Text(TextRole::Small, field.label);
    label->setColour(TextColour::Secondary);
    words->addWidget(label);
    auto* value = new Text(TextRole::Body, field.value);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(value);
    row->addWidget(place, 1);
    auto* copy = new Button(ButtonKind::Ordinary, tr("Copy"));
    copy->setCompact(true);
    copy->setObjectName(u"copy-"_s + field.pointer);
    copy->setAccessibleName(tr("Copy, %1").arg(field.label));
    connect(copy, &QPushButton::clicked, this, [this, field] { emit copyWanted(field.value, field.label); });
    row->addWidget(copy, 0, Qt::AlignVCenter);
    row->addStretch(0);
    column()->addLayout(row);
}

bool GuideCard::isDone() const
{
    return m_done->isChecked();
}

} // namespace guichet::ui
