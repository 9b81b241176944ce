#include "ui/wizard/WizardPage.h"

#include "ui/kit/DateWords.h"
#include "ui/kit/MarkupText.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

WizardPage::WizardPage(const PageContext& context, const QString& step, QWidget* parent)
    : HelpedPage(parent)
    , m_context(context)
    , m_step(step)
    , m_heading(new PageHeading)
{
    setObjectName(u"page-"_s + step);
    page()->add(m_heading, 0);
    m_heading->setHasProcedureTexts();
    if (const catalogue::Step* known = context.procedure.step(step)) {
        m_heading->setTitle(context.text(known->title));
        m_heading->setPurpose(context.text(known->purpose));
        setAccessibleName(context.text(known->title));
    }
    showHelp(nullptr);
}

void WizardPage::entered()
{
    m_heading->takeFocus();
}

bool WizardPage::focusAnswer(const QString&)
{
    return false;
}

void WizardPage::addHelpText(const QString& title, const QString& markup)
{
    if (markup.isEmpty())
        return;
    if (!title.isEmpty())
        help()->addSection(title, {});
    auto* text = new MarkupText(TextRole::Small);
    text->setText(markup);
    connect(text, &MarkupText::linkActivated, this, [](const QUrl& address) { QDesktopServices::openUrl(address); });
    help()->addWidget(text);
}

void WizardPage::showHelp(const catalogue::Field* field)
{
    const bool hasFieldHelp = field && !field->help.isEmpty();
    const QString wanted = hasFieldHelp ? field->pointer : u"step"_s;
    if (wanted == m_helpFor)
        return;
    m_helpFor = wanted;
    help()->clear();
    const catalogue::Step* known = m_context.procedure.step(m_step);
    const bool hasStepHelp = known && !known->help.isEmpty();
    if (!hasFieldHelp && !hasStepHelp)
        return;
    help()->addHeading(hasFieldHelp ? tr("Why this question?") : tr("Good to know"));
    if (hasFieldHelp)
        addHelpText({}, m_context.text(field->help));
    if (hasStepHelp)
        addHelpText(hasFieldHelp ? tr("Good to know") : QString(), m_context.text(known->help));
    refreshHelp();
}

void WizardPage::clearHelp()
{
    m_helpFor.clear();
    help()->clear();
    refreshHelp();
}

void WizardPage::toggleHelp()
{
    if (help()->isEmpty())
        showHelp(nullptr);
    else
        clearHelp();
}

void WizardPage::showStepHelp()
{
    if (help()->isEmpty())
        showHelp(nullptr);
    if (isFolded())
        page()->ensureWidgetVisible(help());
}

void WizardPage::showHelpTopic(const QString& id)
{
    const catalogue::HelpTopic* topic = m_context.catalogue.helpTopic(id);
    if (!topic)
        return;
    m_helpFor = id;
    help()->clear();
    help()->addHeading(m_context.text(topic->title));
    addHelpText({}, m_context.text(topic->body));
    if (topic->asOf.isValid())
        help()->addSection({}, tr("As of %1.").arg(dayMonthYear(topic->asOf)));
    refreshHelp();
    if (isFolded())
        page()->ensureWidgetVisible(help());
}

} // namespace guichet::ui
