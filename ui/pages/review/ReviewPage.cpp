#include "ui/pages/review/ReviewPage.h"

#include "guide/FormGuide.h"
#include "guide/Reminders.h"
#include "ui/guide/FolderMaker.h"
#include "ui/guide/GuidePage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/ChoiceCard.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/pages/documents/DocumentsForm.h"
#include "ui/pages/fields/AnswersForm.h"
#include "ui/pages/review/ReviewRow.h"
#include "ui/pages/review/SectionHead.h"
#include "ui/wizard/Completeness.h"
#include "ui/wizard/DocumentState.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/PlainText.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QRadioButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

const QString nowValue = u"now"_s;
const QString laterValue = u"later"_s;

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

ReviewPage::ReviewPage(RequestEditor& editor, ReviewServices services, QWidget* parent)
    : WizardPage(editor.context(), u"review"_s, parent)
    , m_editor(editor)
    , m_services(std::move(services))
    , m_columns(new QHBoxLayout)
    , m_sections(new Card)
    , m_problems(new QWidget)
    , m_risk(new Banner(Banner::Kind::Attention))
    , m_when(new ChoiceCardGroup(this))
    , m_now(m_when->addCard(nowValue))
    , m_later(m_when->addCard(laterValue))
    , m_consentCard(new Card)
    , m_meanwhile(new Banner(Banner::Kind::Info))
    , m_print(new Button(ButtonKind::Quiet, tr("Print the summary")))
{
    const Tokens tokens = Tokens::current();
    clearHelp(); // two columns need the room
    m_problems->setObjectName(u"reviewProblems"_s);
    auto* problems = new QVBoxLayout(m_problems);
    problems->setContentsMargins(0, 0, 0, 0);
    problems->setSpacing(tokens.u(1));
    m_problems->hide();
    m_risk->hide();
    m_sections->setPadding(0);
    m_columns->setSpacing(tokens.u(5));
    m_columns->addWidget(m_sections, 5);
    m_columns->addWidget(makeAside(), 3);
    page()->add(m_problems, 2);
    page()->add(m_risk, 2);
    page()->addLayout(m_columns);
    m_print->setIcon(Icon::Printer);
    m_print->setObjectName(u"printSummaryButton"_s);
    connect(m_print, &QPushButton::clicked, this, &ReviewPage::showSummary);
}

ReviewPage::~ReviewPage()
{
    delete m_summary;
    delete m_guide;
    delete m_print;
}

QWidget* ReviewPage::makeAside()
{
    const Tokens tokens = Tokens::current();
    auto* aside = new QWidget;
    auto* column = new QVBoxLayout(aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(3));
    QWidget* sending = makeSending();
    sending->setVisible(isFiledHere());
    column->addWidget(sending);
    for (const catalogue::Field& field : context().procedure.fields) {
        if (field.step != step())
            continue;
        m_consentFields.append(field);
        const AnswerInput input(field, context().language);
        input.widget()->input()->setObjectName(field.pointer.section(u'/', -1));
        m_consents.append(input);
        m_consentCard->column()->addWidget(input.widget());
        connect(input.widget(), &Field::edited, this, &WizardPage::edited);
    }
    m_consentCard->setVisible(!m_consents.isEmpty());
    column->addWidget(m_consentCard);
    m_meanwhile->setIcon(Icon::Car);
    column->addWidget(m_meanwhile);
    column->addStretch(1);
    return aside;
}

QWidget* ReviewPage::makeSending()
{
    const Tokens tokens = Tokens::current();
    auto* sending = new QWidget;
    auto* column = new QVBoxLayout(sending);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(3));
    column->addWidget(new Text(TextRole::Section, tr("When to send it?")));
    m_when->setMaximumColumns(1);
    m_when->setAccessibleGroupName(tr("When to send it?"));
    m_now->setTitle(tr("Now"));
    m_now->radio()->setObjectName(u"fileNow"_s);
    m_later->setTitle(tr("At quiet hours"));
    m_later->radio()->setObjectName(u"fileLater"_s);
    m_when->setValue(nowValue);
    column->addWidget(m_when);
    auto* official = new Button(ButtonKind::Link, tr("File it on the official site instead"));
    official->setWrapping(true);
    official->setObjectName(u"officialSiteButton"_s);
    connect(official, &QPushButton::clicked, this, &ReviewPage::showGuide);
    column->addWidget(official, 0, Qt::AlignLeading);
    return sending;
}

void ReviewPage::show(const Request& request, const catalogue::Assessment& assessment)
{
    const AnswersForm consents = AnswersForm::from(request, m_consentFields);
    if (applied(request) != request)
        for (AnswerInput& input : m_consents)
            input.setValue(consents.answers.value(input.question().pointer, QJsonValue(QJsonValue::Undefined)));
    for (const AnswerInput& input : std::as_const(m_consents)) {
        input.widget()->setVisible(catalogue::isAsked(input.question(), request, context().today()));
        input.widget()->setProblem(assessment.missing.contains(input.question().pointer)
                                       ? tr("Tick this box to file the request.")
                                       : QString());
        if (m_asked)
            input.widget()->revealProblem();
    }
    const ReviewForm form = ReviewForm::from(context().procedure, assessment, m_editor.draft().content(),
                                             context().language, context().today());
    const bool changed = form.sections != m_form.sections || !m_rows;
    m_form = form;
    if (changed)
        fillSections();
    refreshSending();
    refreshMeanwhile();
    refreshProblems();
}

Request ReviewPage::applied(Request request) const
{
    AnswersForm form;
    for (const AnswerInput& input : m_consents)
        if (const QJsonValue value = input.value(); !value.isUndefined())
            form.answers.insert(input.question().pointer, value);
    return form.into(std::move(request), m_consentFields, context().now());
}

void ReviewPage::fillSections()
{
    const Tokens tokens = Tokens::current();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, tokens.u(3), 0, tokens.u(3));
    rows->setSpacing(0);
    bool first = true;
    for (const ReviewSection& section : std::as_const(m_form.sections)) {
        if (!first) {
            rows->addSpacing(tokens.u(2));
            rows->addWidget(new Rule);
            rows->addSpacing(tokens.u(2));
        }
        first = false;
        rows->addLayout(sectionHead(section));
        auto* lines = new QVBoxLayout;
        lines->setContentsMargins(tokens.u(2.5), tokens.u(1), tokens.u(2.5), 0);
        lines->setSpacing(0);
        for (const ReviewLine& line : section.lines) {
            auto* row = new ReviewRow(line.label, line.value);
            row->setObjectName(u"review-"_s + line.pointer);
            connect(row, &QAbstractButton::clicked, this,
                    [this, pointer = line.pointer] { emit answerWanted(pointer); });
            lines->addWidget(row);
        }
        rows->addLayout(lines);
    }
    rows->addStretch(1);
    m_sections->column()->addWidget(m_rows);
}

void ReviewPage::refreshSending()
{
    m_now->setConsequence(m_form.bytes > 0
                              ? tr("%1 to send. A cut connection loses nothing.").arg(sizeInWords(m_form.bytes))
                              : tr("A cut connection loses nothing."));
    const QString hours = m_services.quietHours();
    m_later->setVisible(!hours.isEmpty());
    m_later->setConsequence(tr("%1. Leave the computer on and the program open.").arg(hours));
    if (hours.isEmpty() && isForLater())
        m_when->setValue(nowValue);
}

void ReviewPage::refreshMeanwhile()
{
    const QList<catalogue::Advice>& meanwhile = m_editor.assessment().meanwhile;
    m_meanwhile->setVisible(!meanwhile.isEmpty());
    if (!meanwhile.isEmpty())
        m_meanwhile->setText(plainText(context().text(meanwhile.first().text)));
}

QList<QPair<QString, QString>> ReviewPage::problems() const
{
    QList<QPair<QString, QString>> all;
    const catalogue::Assessment& assessment = m_editor.assessment();
    for (const catalogue::Reason& reason : assessment.reasons)
        if (reason.effect == catalogue::Effect::Block)
            all.append({plainText(context().text(reason.text)), reason.pointers.value(0)});
    for (const QString& pointer : assessment.missing) {
        const catalogue::Field* field = context().procedure.field(pointer);
        if (field && field->step == step())
            continue; // told beside its box
        const catalogue::DocumentRequirement* document = context().procedure.document(pointer.section(u'/', 2, 2));
        const QString name = field      ? context().text(field->label)
                             : document ? context().text(document->title)
                                        : pointer;
        all.append({tr("Missing: %1").arg(name), pointer});
    }
    const vault::DraftContent& content = m_editor.draft().content();
    if (content.elsewhere.isFiled()) // the journal kept by hand says so; nothing is filed twice
        all.append({tr("Filed on the official site on %1, as you noted").arg(dayMonthYear(content.elsewhere.filedOn)),
                    QString()});
    for (const SupportingDocument& given : content.request.documents) {
        if (documentState(content, given.kind) != DocumentState::Preventing)
            continue;
        const catalogue::DocumentRequirement* document = context().procedure.document(given.kind);
        all.append({tr("Can't be sent as it is: %1").arg(document ? context().text(document->title) : given.kind),
                    u"/documents/"_s + given.kind});
    }
    return all;
}

QStringList ReviewPage::papersAtRisk() const
{
    QStringList kinds;
    const vault::DraftContent& content = m_editor.draft().content();
    for (const SupportingDocument& given : content.request.documents) {
        const DocumentState state = documentState(content, given.kind);
        if (state == DocumentState::Doubtful || state == DocumentState::Refused)
            kinds.append(given.kind);
    }
    return kinds;
}

void ReviewPage::refreshProblems()
{
    const QList<QPair<QString, QString>> all = problems();
    m_problems->setVisible(m_asked && !all.isEmpty());
    clearLayout(m_problems->layout());
    m_firstProblem = nullptr;
    if (m_asked && !all.isEmpty()) {
        auto* banner = new Banner(
            Banner::Kind::Error, tr("**%n thing(s) to settle before filing.**", nullptr, static_cast<int>(all.size())));
        m_problems->layout()->addWidget(banner);
        for (const auto& [words, pointer] : all) {
            auto* link = new Button(ButtonKind::Link, words);
            link->setWrapping(true);
            link->setObjectName(u"problem-"_s + pointer);
            if (!m_firstProblem)
                m_firstProblem = link;
            if (pointer.isEmpty())
                connect(link, &QPushButton::clicked, this, &ReviewPage::showGuide);
            else
                connect(link, &QPushButton::clicked, this, [this, target = pointer] { emit answerWanted(target); });
            static_cast<QVBoxLayout*>(m_problems->layout())->addWidget(link, 0, Qt::AlignLeading);
        }
    }
    if (papersAtRisk().isEmpty())
        m_risk->hide();
}

QString ReviewPage::forwardWords() const
{
    return isFiledHere() ? tr("File the request") : tr("Copy to the official site");
}

bool ReviewPage::isFiledHere() const
{
    return context().procedure.kind == catalogue::ProcedureKind::Procedure;
}

QWidget* ReviewPage::barButton()
{
    return m_print;
}

bool ReviewPage::mayGoOn()
{
    if (!isFiledHere()) {
        showGuide(); // says what is missing
        return false;
    }
    m_asked = true;
    show(m_editor.request(), m_editor.assessment());
    if (!problems().isEmpty()) {
        page()->ensureWidgetVisible(m_problems);
        if (m_firstProblem)
            m_firstProblem->setFocus();
        return false;
    }
    for (const AnswerInput& input : std::as_const(m_consents)) {
        if (!m_editor.assessment().missing.contains(input.question().pointer))
            continue;
        input.widget()->focusInput();
        return false;
    }
    const QStringList risky = papersAtRisk();
    if (!risky.isEmpty()) {
        m_risk->setText(tr("**%n paper(s) may be refused as they are**, and the file would come back. You may file all "
                           "the same: the administration decides.",
                           nullptr, static_cast<int>(risky.size())));
        if (!m_risk->findChild<Button*>(u"fileAnywayButton"_s)) {
            auto* anyway = new Button(ButtonKind::Ordinary, tr("File all the same"));
            anyway->setObjectName(u"fileAnywayButton"_s);
            anyway->setCompact(true);
            connect(anyway, &QPushButton::clicked, this, &ReviewPage::overruleAndFile);
            m_risk->addButton(anyway);
            auto* look = new Button(ButtonKind::Ordinary, tr("Look at the papers"));
            look->setCompact(true);
            connect(look, &QPushButton::clicked, this,
                    [this] { emit answerWanted(u"/documents/"_s + papersAtRisk().value(0)); });
            m_risk->addButton(look);
        }
        m_risk->show();
        page()->ensureWidgetVisible(m_risk);
        return false;
    }
    recordWarnings();
    emit filingWanted(isForLater());
    return false;
}

void ReviewPage::overruleAndFile()
{
    DocumentsForm form = DocumentsForm::from(m_editor.request());
    for (const DocumentKind& kind : papersAtRisk())
        form.overrule(kind, overrulableFindings(m_editor.draft().content(), kind), context().now());
    m_editor.change(form.into(m_editor.request()));
    mayGoOn();
}

void ReviewPage::recordWarnings()
{
    // What only warns was shown beside its question; filing all the same overrules it, and the receipt says so.
    Request request = m_editor.request();
    for (const catalogue::Reason& reason : m_editor.assessment().reasons) {
        if (reason.effect != catalogue::Effect::Warn)
            continue;
        const QString about = reason.pointers.value(0);
        const bool known = std::ranges::any_of(request.overruled, [&](const Overruled& each) {
            return each.warning == reason.rule && each.about == about;
        });
        if (!known)
            request.overruled.append({reason.rule, about, context().now()});
    }
    m_editor.change(request);
}

bool ReviewPage::isForLater() const
{
    return m_when->value() == laterValue;
}

bool ReviewPage::focusAnswer(const QString& pointer)
{
    for (const AnswerInput& input : std::as_const(m_consents)) {
        if (input.question().pointer != pointer)
            continue;
        input.widget()->focusInput();
        return true;
    }
    return false;
}

/// The official form step by step, over the whole window; what is noted there goes to the draft at once.
void ReviewPage::showGuide()
{
    delete m_guide;
    vault::Draft& draft = m_editor.draft();
    const Request request = m_editor.request();
    const guide::FormGuide form = guide::formGuide(context().procedure, request, context().language, context().today());
    const GuidePage::Reminders reminders = [&procedure = context().procedure, language = context().language,
                                            request](const vault::FiledElsewhere& noted) {
        return guide::remindersOf(procedure, request, guide::filedDays(noted), language);
    };
    m_guide = new GuidePage(form, draft.content().elsewhere, reminders);
    connect(m_guide, &GuidePage::leaveWanted, this, [this] { emit coverDone(m_guide); });
    connect(m_guide, &GuidePage::notedChanged, this, [this](const vault::FiledElsewhere& noted) {
        if (!m_editor.draft().isReadOnly())
            m_editor.draft().update([&](vault::DraftContent& content) { content.elsewhere = noted; });
    });
    m_guide->setFolderOffered(m_services.inspector);
    connect(m_guide, &GuidePage::folderWanted, this, &ReviewPage::askForFolder);
    emit coverWanted(m_guide);
}

void ReviewPage::askForFolder()
{
    auto* dialog = new QFileDialog(m_guide, tr("Where to make the folder"), QDir::homePath());
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& place) {
        delete m_folder;
        m_folder = new FolderMaker(m_editor.sharedDraft(), *m_services.inspector, context().procedure,
                                   context().language, m_guide);
        connect(m_folder, &FolderMaker::progressed, m_guide, &GuidePage::showFolderProgress);
        connect(m_guide, &GuidePage::folderCancelled, m_folder, &QObject::deleteLater);
        connect(m_folder, &FolderMaker::made, m_guide, &GuidePage::showFolder);
        connect(m_folder, &FolderMaker::failed, m_guide,
                [this](const Failure& failure) { m_guide->showFolderFailure(failureWords(failure)); });
        m_folder->make(place, context().today());
    });
    dialog->open();
}

void ReviewPage::showSummary()
{
    papers::SummaryPaper paper;
    paper.settings = {context().language, m_services.isTestEnvironment(), context().now()};
    paper.procedureTitle = context().text(context().procedure.title);
    paper.person = vault::personName(m_editor.request());
    paper.sections = m_form.summary();
    if (!m_summary) {
        m_summary = new OutputViewer(failureWords);
        connect(m_summary, &OutputViewer::backRequested, this, [this] { emit coverDone(m_summary); });
    }
    m_summary->show(papers::requestSummaryPdf(paper), tr("Summary of the request"), tr("summary.pdf"));
    emit coverWanted(m_summary);
}

void ReviewPage::arrange()
{
    const bool narrow = window()->width() < Tokens::current().times(Tokens::oneColumnBelow);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    WizardPage::resizeEvent(event);
    arrange();
}

} // namespace guichet::ui
