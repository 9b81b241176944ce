#include "ui/pages/review/SectionHead.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>

namespace guichet::ui {

namespace {

struct MarkLook
{
    Status status;
    Icon icon;
    TextColour colour;
};

MarkLook lookOf(StepMark mark)
{
    if (mark == StepMark::Complete)
        return {Status::Good, Icon::Check, TextColour::Good};
    if (mark == StepMark::Error)
        return {Status::Error, Icon::CircleX, TextColour::Error};
    return {Status::Attention, Icon::CircleAlert, TextColour::Attention};
}

} // namespace

QLayout* sectionHead(const ReviewSection& section)
{
    const Tokens tokens = Tokens::current();
    const MarkLook look = lookOf(section.mark);
    auto* head = new FlowLayout(nullptr, tokens.u(2), tokens.u(0.5));
    head->setContentsMargins(tokens.u(5), 0, tokens.u(5), 0);
    auto* title = new Text(TextRole::Item, section.title);
    head->addWidget(title);
    head->setGrowing(title);
    auto* mark = new QWidget;
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens.u(1.5));
    row->addWidget(new IconLabel(look.icon, look.status, IconSize::Small), 0, Qt::AlignVCenter);
    auto* words = new Text(TextRole::SmallStrong, section.completeness);
    words->setOneLine(true);
    words->setColour(look.colour);
    row->addWidget(words);
    head->addWidget(mark);
    return head;
}

} // namespace guichet::ui
