#include "ui/wizard/Wizard.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/theme/Tokens.h"
#include "ui/wizard/Completeness.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/SidePanel.h"
#include "ui/wizard/StepSelector.h"
#include "ui/wizard/WizardPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

Wizard::Wizard(RequestEditor& editor, MakePage makePage, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_makePage(std::move(makePage))
    , m_notices(new QVBoxLayout)
    , m_side(new SidePanel)
    , m_selector(new StepSelector)
    , m_saveProblem(new Banner(Banner::Kind::Error))
    , m_draftNotice(new Banner(Banner::Kind::Attention))
    , m_stack(new QStackedWidget)
    , m_bar(new ButtonBar)
{
    const Tokens tokens = Tokens::current();
    m_notices->setContentsMargins(tokens.u(8), 0, tokens.u(8), 0);
    m_notices->addWidget(m_draftNotice);
    m_notices->addWidget(m_saveProblem);
    auto* middle = new QVBoxLayout(this);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addLayout(m_notices);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_bar);

    m_saveProblem->setObjectName(u"saveProblem"_s);
    m_saveProblem->hide();
    m_draftNotice->hide();
    m_bar->back()->setObjectName(u"backButton"_s);
    m_bar->forward()->setObjectName(u"continueButton"_s);
    m_side->setProcedure(editor.context().text(editor.context().procedure.title));

    connect(m_side, &SidePanel::backWanted, this, &Wizard::closeWanted);
    connect(m_side, &SidePanel::stepChosen, this, &Wizard::goTo);
    connect(m_selector, &StepSelector::stepChosen, this, &Wizard::goTo);
    connect(m_bar, &ButtonBar::backRequested, this, &Wizard::goBack);
    connect(m_bar, &ButtonBar::forwardRequested, this, &Wizard::goForward);
    connect(m_bar, &ButtonBar::undoRequested, this, [this] {
        m_hasNotice = false;
        pageOf(m_current)->undoNoticed();
        showSaved();
    });
    connect(m_saveProblem, &Banner::linkActivated, this, [this] { m_tasks.start(saveAgain()); });
    connect(&m_editor, &RequestEditor::changed, this, &Wizard::refresh);
    connect(&m_editor.draft(), &vault::Draft::saved, this, [this] { showSaved(); });
    connect(&m_editor.draft(), &vault::Draft::saveFailed, this, &Wizard::showSaveFailure);
    tellAboutDraft();

    const QString last = m_editor.draft().content().lastStep;
    goTo(steps().contains(last) ? last : steps().value(0));
    showSaved();
}

Wizard::~Wizard()
{
    delete m_side;
    delete m_selector;
}

QWidget* Wizard::side() const
{
    return m_side;
}

QWidget* Wizard::top() const
{
    return m_selector;
}

void Wizard::setNotice(QWidget* notice)
{
    ScrollPage* page = pageOf(m_current)->page();
    page->setLead(nullptr);
    delete m_notice;
    m_notice = notice;
    if (!notice)
        return;
    page->setLead(notice);
    notice->show(); // in a window that is shown already, the layout does so only later
}

QStringList Wizard::steps() const
{
    QStringList ids;
    for (const catalogue::Step& step : m_editor.context().procedure.steps)
        ids.append(step.id);
    return ids;
}

WizardPage* Wizard::pageOf(const QString& step)
{
    if (WizardPage* known = m_pages.value(step))
        return known;
    WizardPage* page = m_makePage(step);
    if (!page)
        return nullptr;
    m_pages.insert(step, page);
    m_stack->addWidget(page);
    connectPage(page);
    return page;
}

void Wizard::connectPage(WizardPage* page)
{
    connect(page, &WizardPage::edited, this, [this, page] {
        if (m_hasNotice) {
            m_hasNotice = false;
            showSaved();
        }
        m_editor.change(page->applied(m_editor.request()));
    });
    connect(page, &WizardPage::answerLeft, this, [this] { m_editor.endStep(); });
    connect(page, &WizardPage::answerWanted, this, &Wizard::goToAnswer);
    connect(page, &WizardPage::noticed, this, [this](const QString& sentence, bool canUndo) {
        m_hasNotice = true;
        m_bar->setNote(Icon::Check, sentence);
        m_bar->setUndo(canUndo ? tr("Undo") : QString());
    });
    connect(page, &WizardPage::coverWanted, this, &Wizard::coverWanted);
    connect(page, &WizardPage::coverDone, this, &Wizard::coverDone);
    connect(page, &WizardPage::otherProcedureWanted, this, &Wizard::otherProcedureWanted);
    connect(page, &WizardPage::filingWanted, this, &Wizard::filingWanted);
    if (QWidget* button = page->barButton())
        m_bar->addAtStart(button);
}

void Wizard::goTo(const QString& step)
{
    WizardPage* page = pageOf(step);
    if (!page || step == m_current)
        return;
    if (WizardPage* before = m_pages.value(m_current)) {
        before->left();
        before->page()->setLead(nullptr);
    }
    page->page()->setLead(m_notice);
    m_editor.endStep();
    m_current = step;
    m_hasNotice = false;
    m_stack->setCurrentWidget(page);
    const QStringList all = steps();
    page->heading()->setStep(static_cast<int>(all.indexOf(step)) + 1, static_cast<int>(all.size()));
    refresh();
    refreshBar();
    showSaved();
    m_editor.leaveAt(step);
    page->entered();
}

void Wizard::goToAnswer(const QString& pointer)
{
    const QString step = stepOfAnswer(m_editor.context().procedure, pointer);
    if (step.isEmpty())
        return;
    goTo(step);
    if (WizardPage* page = pageOf(step))
        page->focusAnswer(pointer);
}

void Wizard::goBack()
{
    const QStringList all = steps();
    const qsizetype at = all.indexOf(m_current);
    if (at > 0)
        goTo(all[at - 1]);
    else
        emit closeWanted();
}

void Wizard::goForward()
{
    if (!pageOf(m_current)->mayGoOn())
        return;
    const QStringList all = steps();
    const qsizetype at = all.indexOf(m_current);
    if (at + 1 < all.size())
        goTo(all[at + 1]);
}

void Wizard::undo()
{
    m_editor.undo();
}

void Wizard::redo()
{
    m_editor.redo();
}

void Wizard::refresh()
{
    const vault::DraftContent& content = m_editor.draft().content();
    const PageContext& context = m_editor.context();
    const QList<StepEntry> entries =
        stepEntries(context.procedure, m_editor.assessment(), content, context.language, context.today());
    m_side->setSteps(entries, progressOf(entries));
    m_side->setCurrentStep(m_current);
    m_side->setPerson(vault::personName(content.request));
    m_selector->setSteps(entries);
    m_selector->setCurrentStep(m_current);
    if (WizardPage* page = m_pages.value(m_current))
        page->show(content.request, m_editor.assessment());
    emit undoChanged();
}

void Wizard::refreshBar()
{
    WizardPage* page = pageOf(m_current);
    const QString words = page->forwardWords();
    m_bar->setForward(words, words.isEmpty());
    m_bar->setBack(m_current == steps().value(0) ? tr("Save and leave") : QString());
    for (WizardPage* each : std::as_const(m_pages))
        if (QWidget* button = each->barButton())
            button->setVisible(each == page);
}

void Wizard::showSaved()
{
    m_saveProblem->hide();
    if (m_hasNotice)
        return;
    m_bar->setUndo({});
    const QDateTime at = m_editor.draft().savedAt();
    if (at.isValid())
        m_bar->setNote(Icon::ShieldCheck, tr("Saved on this computer at %1").arg(timeOfDay(at)));
}

void Wizard::showSaveFailure(const Failure& failure)
{
    m_saveProblem->setText(failureWords(failure));
    m_saveProblem->setLink(tr("Try again"));
    if (Button* link = m_saveProblem->link())
        link->setObjectName(u"retrySaveButton"_s);
    m_saveProblem->show();
    m_bar->setNote(Icon::TriangleAlert, tr("Not saved yet"));
}

Task<void> Wizard::saveAgain()
{
    const Result<void> saved = co_await m_editor.draft().flush(); // the banner follows the draft's signals
    if (saved)
        showSaved();
}

void Wizard::tellAboutDraft()
{
    const vault::Draft& draft = m_editor.draft();
    if (draft.isReadOnly()) {
        const auto holder = draft.holder();
        m_draftNotice->setText(tr("**This request is open elsewhere** (%1). You can read it here, not change it.")
                                   .arg(holder ? holder->program : tr("another program")));
        m_draftNotice->show();
    } else if (const auto recovered = draft.recovered()) {
        m_draftNotice->setText(failureWords(*recovered));
        m_draftNotice->show();
    }
}

void Wizard::paste(const QMimeData& pasted)
{
    if (WizardPage* page = m_pages.value(m_current))
        page->paste(pasted);
}

void Wizard::showHelp()
{
    if (WizardPage* page = m_pages.value(m_current))
        page->showStepHelp();
}

void Wizard::focusHeading()
{
    if (WizardPage* page = m_pages.value(m_current))
        page->entered();
}

} // namespace guichet::ui
