#include "ui/pages/documents/DocumentsPage.h"

#include "scan/reading/Filling.h"
#include "tasks/Await.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/pages/documents/DescribedPaper.h"
#include "ui/preview/PreviewPage.h"
#include "ui/theme/Tokens.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/PlainText.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QThreadPool>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

DocumentsPage::DocumentsPage(RequestEditor& editor, DocumentServices services, QWidget* parent)
    : WizardPage(editor.context(), u"documents"_s, parent)
    , m_editor(editor)
    , m_services(std::move(services))
    , m_inspections(editor, m_services.inspector)
    , m_mending(editor, m_services.inspector, m_inspections)
    , m_binding(editor, m_services.inspector, m_inspections)
    , m_readings(editor, m_services.inspector)
    , m_scanning(editor, m_services.scanners, m_inspections)
    , m_board(new QWidget)
    , m_grid(new QGridLayout(m_board))
    , m_problem(new Banner(Banner::Kind::Error))
{
    const Tokens tokens = Tokens::current();
    clearHelp(); // the cards need the room; the button brings it
    auto* helpButton = new Button(ButtonKind::Quiet, tr("Why these papers?"));
    helpButton->setWrapping(true);
    helpButton->setIcon(Icon::CircleHelp);
    helpButton->setObjectName(u"documentsHelpButton"_s);
    connect(helpButton, &QPushButton::clicked, this, [this] { toggleHelp(); });

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(tokens.u(3.5));
    m_problem->setObjectName(u"intakeProblem"_s);
    m_problem->setLink(tr("I have read it"));
    m_problem->hide();
    auto* decides = new QWidget;
    auto* decidesRow = new QHBoxLayout(decides);
    decidesRow->setContentsMargins(0, 0, 0, 0);
    decidesRow->setSpacing(tokens.u(2));
    decidesRow->addWidget(new IconLabel(Icon::Info, Status::Neutral, IconSize::Normal), 0, Qt::AlignTop);
    auto* decidesText =
        new Text(TextRole::Small, tr("A paper that can't be read is refused and the file comes back. You "
                                     "may go on all the same: the administration decides."));
    decidesText->setColour(TextColour::Secondary);
    decidesText->setCharactersPerLine(0);
    decidesRow->addWidget(decidesText, 1);
    auto* helpRow = new QWidget;
    auto* helpLine = new QHBoxLayout(helpRow);
    helpLine->setContentsMargins(0, 0, 0, 0);
    helpLine->addStretch(1);
    helpLine->addWidget(helpButton);
    page()->add(helpRow, 0);
    page()->add(m_problem, 1);
    page()->add(m_board, 1);
    page()->add(decides, 3);
    setAcceptDrops(true);

    connect(m_problem, &Banner::linkActivated, m_problem, &QWidget::hide);
    connect(&m_inspections, &DocumentInspections::changed, this, &DocumentsPage::refreshCards);
    connect(&m_inspections, &DocumentInspections::changed, &m_readings, &DocumentReadings::readNext);
    connect(&m_readings, &DocumentReadings::changed, this, [this] {
        refreshCards();
        refreshPreview();
    });
    connect(&m_mending, &DocumentMending::opened, this, &DocumentsPage::coverWanted);
    connect(&m_mending, &DocumentMending::ended, this, &DocumentsPage::mendingEnded);
    connect(
        &m_mending, &DocumentMending::swapWanted, this,
        [this](const QString& file, const QString& with, const QString& notice) { exchange({file}, {with}, notice); });
    connect(&m_mending, &DocumentMending::failed, this, &DocumentsPage::tellProblem);
    connect(&m_inspections, &DocumentInspections::changed, &m_scanning, &DocumentScanning::refresh);
    connect(&m_scanning, &DocumentScanning::opened, this, &DocumentsPage::coverWanted);
    connect(&m_scanning, &DocumentScanning::kept, this, &DocumentsPage::takeScanned);
    connect(&m_scanning, &DocumentScanning::removeWanted, this, &DocumentsPage::remove);
    connect(&m_scanning, &DocumentScanning::ended, this, &DocumentsPage::scanningEnded);
    connect(&m_binding, &DocumentBinding::done, this, &DocumentsPage::bound);
    connect(&m_inspections, &DocumentInspections::failed, this,
            [this](const Failure& failure) { tellProblem(failure, {}); });
}

DocumentsPage::~DocumentsPage()
{
    delete m_preview;
}

void DocumentsPage::show(const Request& request, const catalogue::Assessment&)
{
    m_form = DocumentsForm::from(request);
    refreshCards();
    refreshPreview();
    if (isVisible())
        m_inspections.inspectNew(); // files that came by undo or another way
}

Request DocumentsPage::applied(Request request) const
{
    return m_form.into(std::move(request));
}

void DocumentsPage::entered()
{
    WizardPage::entered();
    m_inspections.inspectNew();
}

QList<DocumentCardContent> DocumentsPage::contents(const catalogue::Assessment& assessment) const
{
    QList<DocumentCardContent> all;
    for (const catalogue::AssessedDocument& document : assessment.documents) {
        DocumentCardContent content;
        content.kind = document.kind;
        content.title = context().text(document.title);
        content.why = plainText(context().text(document.why));
        content.accepted = plainText(context().text(document.accepted));
        content.required = document.required == catalogue::Truth::True;
        content.sides = document.sides;
        all.append(describe(content));
    }
    for (const SupportingDocument& given : m_form.documents) {
        // Asked before, not any more: it stays in view, so that it can be taken out.
        if (std::ranges::find(all, given.kind, &DocumentCardContent::kind) != all.end())
            continue;
        DocumentCardContent content;
        content.kind = given.kind;
        const catalogue::DocumentRequirement* known = context().procedure.document(given.kind);
        content.title = known ? context().text(known->title) : given.kind;
        content.why = tr("Not asked for any more in your situation.");
        content.required = false;
        all.append(describe(content));
    }
    return all;
}

DocumentCardContent DocumentsPage::describe(const DocumentCardContent& content) const
{
    return describedPaper(content, m_editor.draft().content(), m_form.filesOf(content.kind), m_inspections);
}

void DocumentsPage::refreshCards()
{
    const QList<DocumentCardContent> wanted = contents(m_editor.assessment());
    QList<DocumentCard*> cards;
    for (const DocumentCardContent& content : wanted) {
        const auto known = std::ranges::find_if(
            m_cards, [&](const DocumentCard* card) { return card->content().kind == content.kind; });
        DocumentCard* card = known != m_cards.end() ? *known : makeCard(content.kind);
        card->setContent(content);
        cards.append(card);
    }
    const bool rearranged = cards != m_cards;
    for (DocumentCard* card : std::as_const(m_cards)) {
        if (!cards.contains(card)) {
            card->hide();
            card->deleteLater();
        }
    }
    m_cards = cards;
    arrange(rearranged);
    refreshPurpose(wanted);
}

void DocumentsPage::refreshPurpose(const QList<DocumentCardContent>& contents)
{
    int ready = 0;
    int poor = 0;
    int optional = 0;
    for (const DocumentCardContent& content : contents) {
        ready += content.state == DocumentState::Ready || content.state == DocumentState::Overruled ? 1 : 0;
        poor += content.state >= DocumentState::Doubtful ? 1 : 0;
        optional += content.state == DocumentState::Missing && !content.required ? 1 : 0;
    }
    QStringList parts;
    if (ready > 0)
        parts.append(tr("%n ready", nullptr, ready));
    if (poor > 0)
        parts.append(tr("%n to take again", nullptr, poor));
    if (optional > 0)
        parts.append(tr("%n optional", nullptr, optional));
    const QString count = tr("%n paper(s) in your situation.", nullptr, static_cast<int>(contents.size()));
    heading()->setPurpose(parts.isEmpty() ? count : tr("%1 %2.").arg(count, parts.join(tr(", "))));
}

DocumentCard* DocumentsPage::makeCard(const DocumentKind& kind)
{
    auto* card = new DocumentCard(kind, m_board);
    connect(card, &DocumentCard::chooseWanted, this, [this](const DocumentKind& each) { choose(each, true); });
    connect(card, &DocumentCard::addWanted, this, [this](const DocumentKind& each) { choose(each, false); });
    connect(card, &DocumentCard::scanWanted, this, &DocumentsPage::scan);
    connect(card, &DocumentCard::viewWanted, this, &DocumentsPage::view);
    connect(card, &DocumentCard::mendWanted, this,
            [this](const DocumentKind& each, const QString& file) { m_mending.open(each, file); });
    connect(card, &DocumentCard::keepWanted, this, &DocumentsPage::keepAllTheSame);
    connect(card, &DocumentCard::cancelWanted, this, [this](const DocumentKind& each) { m_inspections.cancel(each); });
    connect(card, &DocumentCard::dropped, this,
            [this](const DocumentKind& each, const QMimeData* given) { takeIntake(each, Intake::of(*given), false); });
    return card;
}

void DocumentsPage::arrange(bool force)
{
    const int columns = window()->width() < Tokens::current().times(Tokens::oneColumnBelow) ? 1 : 2;
    if (columns == m_columns && !force)
        return;
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        if (i > 0)
            setTabOrder(m_cards[i - 1], m_cards[i]);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void DocumentsPage::resizeEvent(QResizeEvent* event)
{
    WizardPage::resizeEvent(event);
    arrange(false);
}

void DocumentsPage::showEvent(QShowEvent* event)
{
    WizardPage::showEvent(event);
    m_inspections.inspectNew(); // papers that came while another page was shown
}

void DocumentsPage::change(const DocumentsForm& form)
{
    m_filledLast = false;
    m_form = form;
    emit edited();
}

void DocumentsPage::changeAndTell(const DocumentsForm& form, const QString& notice)
{
    m_beforeNotice = m_form;
    change(form);
    emit noticed(notice, true);
}

DocumentKind DocumentsPage::likelyKind() const
{
    for (const DocumentCard* card : m_cards)
        if (card->isAncestorOf(focusWidget()))
            return card->content().kind;
    for (const bool required : {true, false})
        for (const DocumentCard* card : m_cards)
            if (card->content().state == DocumentState::Missing && card->content().required == required)
                return card->content().kind;
    return {};
}

void DocumentsPage::choose(const DocumentKind& kind, bool replace)
{
    auto* dialog = new QFileDialog(window(), tr("Choose the files of this paper"), m_services.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"documentsDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Papers (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.pdf *.heic)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, kind, replace, dialog](const QStringList& files) {
        m_services.rememberFolder(dialog->directory().absolutePath());
        takeFiles(kind, files, replace);
    });
    dialog->open();
}

void DocumentsPage::takeFiles(const DocumentKind& kind, const QStringList& files, bool replace)
{
    takeIntake(kind, {files, {}}, replace);
}

void DocumentsPage::takeIntake(const DocumentKind& kind, const Intake& intake, bool replace)
{
    if (kind.isEmpty() || intake.isEmpty())
        return;
    m_problem->hide();
    m_tasks.start(takeIn(kind, intake, replace));
}

Task<void> DocumentsPage::takeIn(DocumentKind kind, Intake intake, bool replace)
{
    QList<Piece> pieces = intake.pieces;
    for (const QString& path : intake.files) {
        const auto read = [path] { return readPiece(path); };
        const Result<Piece> piece = co_await onWorker(QThreadPool::globalInstance(), read);
        if (piece)
            pieces.append(*piece);
        else
            tellProblem(piece.error(), QFileInfo(path).fileName());
    }
    QStringList added;
    for (const Piece& piece : std::as_const(pieces)) {
        const Result<vault::StoredDocument> stored = co_await m_editor.draft().attach(piece.bytes, piece.name);
        if (stored)
            added.append(stored->id);
        else
            tellProblem(stored.error(), piece.name);
    }
    if (added.isEmpty())
        co_return;
    DocumentsForm form = m_form;
    const bool replaced = replace && !form.filesOf(kind).isEmpty();
    if (replaced)
        form.replace(kind, added);
    else
        for (const QString& file : std::as_const(added))
            form.add(kind, file);
    changeAndTell(form, replaced ? tr("Replaced.") : tr("%n file(s) added.", nullptr, static_cast<int>(added.size())));
    m_inspections.inspectAgain(kind);
}

void DocumentsPage::scan(const DocumentKind& kind)
{
    m_problem->hide();
    m_beforeScanning = m_form;
    m_scanning.open(kind);
}

void DocumentsPage::takeScanned(const DocumentKind& kind, const QString& file)
{
    DocumentsForm form = m_form;
    form.add(kind, file);
    change(form);
    m_inspections.inspectNew();
}

/// All pages of one visit to the scanner are taken back together.
void DocumentsPage::scanningEnded(QWidget* scannerPage, const DocumentKind& kind, int pages)
{
    emit coverDone(scannerPage);
    if (!m_viewed.isEmpty())
        emit coverWanted(m_preview);
    else
        focusAnswer(u"/documents/"_s + kind);
    if (pages == 0)
        return;
    m_beforeNotice = m_beforeScanning;
    emit noticed(tr("%n page(s) scanned.", nullptr, pages), true);
    m_inspections.inspectAgain(kind);
}

void DocumentsPage::tellProblem(const Failure& failure, const QString& fileName)
{
    const QString sentence = failureWords(failure);
    m_problem->setText(fileName.isEmpty() ? sentence : tr("**%1**: %2", "file, problem").arg(fileName, sentence));
    m_problem->show();
}

void DocumentsPage::remove(const QString& file)
{
    const DocumentKind kind = m_form.kindOf(file);
    DocumentsForm form = m_form;
    form.remove(file);
    changeAndTell(form, tr("File removed."));
    if (form.filesOf(kind).isEmpty())
        closePreview();
    else
        m_inspections.inspectAgain(kind);
}

void DocumentsPage::fillFrom(const QString& file)
{
    const auto report = reportOf(m_editor.draft().content(), file);
    if (!report || !report->read)
        return;
    const scan::Filling filling = scan::fillEmpty(m_editor.request(), *report->read, m_form.kindOf(file));
    m_editor.endStep();
    m_editor.change(filling.request);
    m_editor.endStep();
    m_filledLast = true;
    emit noticed(tr("%n answer(s) filled in. Look them over on their pages.", nullptr,
                    static_cast<int>(filling.pointers.size())),
                 true);
    refreshPreview();
}

void DocumentsPage::undoNoticed()
{
    if (std::exchange(m_filledLast, false)) {
        m_editor.undo();
        refreshPreview();
        return;
    }
    change(m_beforeNotice);
    m_inspections.inspectNew();
}

void DocumentsPage::keepAllTheSame(const DocumentKind& kind)
{
    DocumentsForm form = m_form;
    form.overrule(kind, overrulableFindings(m_editor.draft().content(), kind), context().now());
    changeAndTell(form, tr("Kept as it is."));
}

bool DocumentsPage::focusAnswer(const QString& pointer)
{
    const DocumentKind kind = pointer.section(u'/', 2, 2);
    for (DocumentCard* card : std::as_const(m_cards)) {
        if (card->content().kind != kind)
            continue;
        card->focusAction();
        return true;
    }
    return false;
}

void DocumentsPage::paste(const QMimeData& pasted)
{
    takeIntake(likelyKind(), Intake::of(pasted), false);
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (Intake::accepts(*event->mimeData()))
        event->acceptProposedAction();
}

void DocumentsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeIntake(likelyKind(), Intake::of(*event->mimeData()), false);
}

} // namespace guichet::ui
