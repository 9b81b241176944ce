#include "ui/pages/forwhom/ForWhomPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/ChoiceCard.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"
#include "ui/wizard/PlainText.h"

#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

const QString filedByPointer = u"/filedBy"_s;

QString valueOf(FiledBy filedBy)
{
    switch (filedBy) {
    case FiledBy::Unanswered:
        return {};
    case FiledBy::Self:
        return u"self"_s;
    case FiledBy::ThirdParty:
        return u"third-party"_s;
    case FiledBy::Agent:
        return u"agent"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ForWhomPage::ForWhomPage(const PageContext& context, QWidget* parent)
    : WizardPage(context, u"for-whom"_s, parent)
    , m_cards(new ChoiceCardGroup)
    , m_missing(new Text(TextRole::Body))
    , m_reminder(new Banner(Banner::Kind::Attention))
    , m_rule(new Banner(Banner::Kind::Error))
{
    if (const catalogue::Field* question = context.procedure.field(filedByPointer)) {
        for (const catalogue::Option& option : question->options) {
            ChoiceCard* card = m_cards->addCard(option.value);
            card->setTitle(context.text(option.label));
            card->setConsequence(context.text(option.hint));
            card->radio()->setObjectName(u"forWhom-"_s + option.value);
        }
    }
    m_cards->setMaximumColumns(1);
    m_cards->setAccessibleGroupName(heading()->title());
    m_missing->setText(tr("Choose one of the answers: without it, the request can't be filed."));
    m_missing->setColour(TextColour::Error);
    m_reminder->setText(
        tr("**Type the data of the person whom the licence is for, not yours.** The contact details too "
           "are that person's: the news of the request go there."));
    m_reminder->setObjectName(u"otherPersonBanner"_s);
    page()->add(m_cards);
    page()->add(m_missing);
    page()->add(m_rule);
    page()->add(m_reminder);
    m_missing->hide();
    m_reminder->hide();
    m_rule->hide();
    connect(m_cards, &ChoiceCardGroup::chosen, this, &WizardPage::edited);
}

ForWhomForm ForWhomPage::form() const
{
    for (FiledBy filedBy : {FiledBy::Self, FiledBy::ThirdParty, FiledBy::Agent})
        if (m_cards->value() == valueOf(filedBy))
            return {filedBy};
    return {};
}

void ForWhomPage::show(const Request& request, const catalogue::Assessment& assessment)
{
    const ForWhomForm shown = ForWhomForm::from(request);
    if (form() != shown)
        m_cards->setValue(valueOf(shown.filedBy));
    m_reminder->setVisible(shown.isForAnother());
    m_missing->setVisible(m_wasLeft && assessment.missing.contains(filedByPointer));
    m_rule->hide();
    for (const catalogue::Reason& reason : assessment.reasons) {
        if (!reason.pointers.contains(filedByPointer))
            continue;
        m_rule->setKind(reason.effect == catalogue::Effect::Block ? Banner::Kind::Error : Banner::Kind::Attention);
        m_rule->setText(plainText(context().text(reason.text)));
        m_rule->show();
    }
}

Request ForWhomPage::applied(Request request) const
{
    return form().into(std::move(request));
}

bool ForWhomPage::focusAnswer(const QString& wanted)
{
    if (wanted != filedByPointer)
        return false;
    m_cards->focusChosen();
    return true;
}

} // namespace guichet::ui
