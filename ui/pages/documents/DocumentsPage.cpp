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

void DocumentsPage::view(const DocumentKind& kind)
{
    m_viewed = kind;
    if (!m_preview) {
        m_preview = new PreviewPage(m_services.inspector,
                                    [this](QString file) { return m_editor.draft().read(std::move(file)); });
        connect(m_preview, &PreviewPage::closed, this, &DocumentsPage::closePreview);
        connect(m_preview, &PreviewPage::removeWanted, this, &DocumentsPage::remove);
        connect(m_preview, &PreviewPage::mendWanted, this,
                [this](const QString& file) { m_mending.open(m_viewed, file); });
        connect(m_preview, &PreviewPage::fillWanted, this, &DocumentsPage::fillFrom);
        connect(m_preview, &PreviewPage::originalWanted, this, &DocumentsPage::useOriginal);
        connect(m_preview, &PreviewPage::bindWanted, this, [this](scan::Arrangement arrangement) {
            m_binding.bind(m_viewed, m_form.filesOf(m_viewed), arrangement);
        });
        connect(&m_binding, &DocumentBinding::running, m_preview, &PreviewPage::setBinding);
        connect(&m_binding, &DocumentBinding::failed, m_preview, &PreviewPage::showProblem);
        connect(m_preview, &PreviewPage::addWanted, this, [this] { choose(m_viewed, false); });
        connect(m_preview, &PreviewPage::moveWanted, this, [this](const QString& file, int steps) {
            DocumentsForm form = m_form;
            form.move(file, steps);
            change(form);
        });
    }
    refreshPreview();
    emit coverWanted(m_preview);
}

void DocumentsPage::exchange(const QStringList& files, const QStringList& with, const QString& notice)
{
    const DocumentKind kind = m_form.kindOf(files.first());
    DocumentsForm form = m_form;
    form.exchange(files, with);
    changeAndTell(form, notice);
    m_inspections.inspectAgain(kind);
}

void DocumentsPage::bound(const DocumentKind& kind, const QStringList& files, const QString& made)
{
    if (m_form.filesOf(kind) == files) // else others were given meanwhile
        exchange(files, {made}, tr("Put together."));
}

void DocumentsPage::useOriginal(const QString& file)
{
    const QStringList parts = m_binding.partsOf(file);
    if (parts.isEmpty())
        m_mending.useOriginal(file);
    else
        exchange({file}, parts, tr("Taken apart again."));
}

void DocumentsPage::mendingEnded(QWidget* mendPage, const QString& file)
{
    const DocumentKind kind = m_form.kindOf(file);
    emit coverDone(mendPage);
    if (!m_viewed.isEmpty())
        emit coverWanted(m_preview);
    else if (!kind.isEmpty())
        focusAnswer(u"/documents/"_s + kind);
}

void DocumentsPage::refreshPreview()
{
    if (!m_preview || m_viewed.isEmpty())
        return;
    QList<PreviewFile> files;
    for (const QString& file : m_form.filesOf(m_viewed)) {
        const vault::StoredDocument* stored = m_editor.draft().content().document(file);
        const auto report = reportOf(m_editor.draft().content(), file);
        const scan::Reading reading = report && report->read ? *report->read : scan::Reading();
        const auto mayFill = scan::fillEmpty(m_editor.request(), reading, m_viewed).pointers.size();
        files.append({file, stored ? stored->displayName : file, report.value_or(scan::ScanReport()),
                      stored && stored->origin == vault::StoredDocument::Bytes::Mended,
                      !m_binding.partsOf(file).isEmpty(), static_cast<int>(mayFill)});
    }
    const catalogue::DocumentRequirement* known = context().procedure.document(m_viewed);
    m_preview->setDocument(known ? context().text(known->title) : m_viewed, files);
}

void DocumentsPage::closePreview()
{
    if (!m_preview || m_viewed.isEmpty())
        return;
    const DocumentKind kind = m_viewed;
    m_viewed.clear();
    emit coverDone(m_preview);
    focusAnswer(u"/documents/"_s + kind);
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
