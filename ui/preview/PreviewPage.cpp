#include "ui/preview/PreviewPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"
#include "ui/preview/CoverFrame.h"
#include "ui/preview/FindingsList.h"
#include "ui/preview/PageImage.h"
#include "ui/preview/ReadingList.h"
#include "ui/theme/Tokens.h"
#include "ui/wizard/FailureWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
constexpr int firstEdge = 1600;   // sharp enough for a whole page on most screens
constexpr int largestEdge = 4096; // what the decoder draws at most
constexpr int thumbnailEdge = 160;
} // namespace

PreviewPage::PreviewPage(const scan::Inspector& inspector, ReadBytes read, QWidget* parent)
    : QWidget(parent)
    , m_inspector(inspector)
    , m_read(std::move(read))
    , m_heading(new PageHeading(this))
    , m_list(new QListWidget(this))
    , m_view(new PageView(this))
    , m_zoomText(new Text(TextRole::Body, this))
    , m_problem(new Banner(Banner::Kind::Error, this))
    , m_progress(new ProgressLine(this))
    , m_findings(new FindingsList(this))
    , m_readingTitle(new Text(TextRole::Section, tr("What we read"), this))
    , m_reading(new ReadingList(this))
    , m_up(new Button(ButtonKind::Ordinary, tr("Earlier"), this))
    , m_down(new Button(ButtonKind::Ordinary, tr("Later"), this))
    , m_add(new Button(ButtonKind::Ordinary, tr("Add"), this))
    , m_scan(new Button(ButtonKind::Ordinary, tr("Scan"), this))
    , m_remove(new Button(ButtonKind::Ordinary, tr("Remove this file"), this))
    , m_bind(new Button(ButtonKind::Ordinary, tr("Put into one PDF"), this))
    , m_oneSheet(new Button(ButtonKind::Ordinary, tr("Both on one page"), this))
    , m_improve(new Button(ButtonKind::Insistent, tr("Improve"), this))
    , m_original(new Button(ButtonKind::Ordinary, tr("Back to the original"), this))
    , m_bar(new ButtonBar(this))
{
    const Tokens tokens = Tokens::current();
    m_problem->hide();
    auto* side = new ScrollPage(this);
    side->setMargins(1);
    side->add(new Text(TextRole::Section, tr("What we saw"), side), 0);
    side->add(m_findings, 3);
    m_improve->setIcon(Icon::Wand);
    m_improve->setObjectName(u"improveButton"_s);
    m_original->setObjectName(u"originalButton"_s);
    auto* actions = new QWidget(side);
    auto* actionRow = new FlowLayout(actions, tokens.u(2), tokens.u(2));
    actionRow->addWidget(m_improve);
    actionRow->addWidget(m_original);
    side->add(actions, 3);
    side->add(m_readingTitle, 4);
    side->add(m_reading, 3);
    connect(m_reading, &ReadingList::fillWanted, this, [this] { emit fillWanted(m_shown.file); });
    connect(m_improve, &QPushButton::clicked, this, [this] { emit mendWanted(m_shown.file); });
    connect(m_original, &QPushButton::clicked, this, [this] { emit originalWanted(m_shown.file); });
    m_side = side;
    m_pages = makePages();

    m_middle = new QHBoxLayout;
    m_middle->setSpacing(tokens.u(4));
    m_middle->addWidget(m_pages);
    m_middle->addWidget(m_view, 1);
    m_middle->addWidget(m_side);

    m_top = new QHBoxLayout;
    m_top->addWidget(m_heading, 1);
    m_top->addWidget(makeTools(), 0, Qt::AlignLeading | Qt::AlignVCenter);

    QVBoxLayout* inside = frameCover(this, m_bar);
    inside->addLayout(m_top);
    inside->addWidget(m_problem);
    inside->addWidget(m_progress);
    inside->addLayout(m_middle, 1);
    m_bar->setBack(tr("Back to the documents"));
    m_bar->back()->setObjectName(u"previewBackButton"_s);
    m_bar->forward()->hide();
    connect(m_bar, &ButtonBar::backRequested, this, &PreviewPage::closed);
    connect(m_view, &PageView::zoomChanged, this, &PreviewPage::refreshZoom);
    connect(m_view, &PageView::sharperWanted, this,
            [this](int edge) { m_tasks.start(draw(m_shown, std::min(edge, largestEdge), ++m_turn)); });
}

PreviewPage::~PreviewPage() = default;

/// Side by side where there is room, else below each other.
void PreviewPage::arrange()
{
    const Tokens tokens = Tokens::current();
    const bool narrow = window()->width() < tokens.times(Tokens::oneColumnBelow);
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_top->setDirection(direction);
    m_middle->setDirection(direction);
    int column = tokens.times(13);
    for (const Button* each : {m_add, m_scan, m_up, m_down, m_remove})
        column = std::max(column, each->sizeHint().width());
    m_pages->setMinimumWidth(narrow ? 0 : column);
    m_pages->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : column);
    m_side->setMinimumWidth(narrow ? 0 : tokens.times(20));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : tokens.times(20));
    m_list->setMinimumHeight(tokens.times(narrow ? 7 : 0));
    m_view->setMinimumHeight(tokens.times(narrow ? 14 : 0));
    m_side->setMinimumHeight(tokens.times(narrow ? 10 : 0));
}

void PreviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget* PreviewPage::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new FlowLayout(tools, Tokens::current().u(2), Tokens::current().u(2));
    row->setContentsMargins(4, 4, 4, 4);
    auto* out = new IconButton(Icon::ZoomOut, tr("Zoom out"), tools);
    auto* in = new IconButton(Icon::ZoomIn, tr("Zoom in"), tools);
    auto* whole = new Button(ButtonKind::Ordinary, tr("Whole page"), tools);
    auto* turn = new Button(ButtonKind::Ordinary, tr("Turn the view"), tools);
    whole->setIcon(Icon::Maximize);
    turn->setIcon(Icon::Rotate);
    out->setObjectName(u"zoomOutButton"_s);
    in->setObjectName(u"zoomInButton"_s);
    whole->setObjectName(u"wholePageButton"_s);
    turn->setObjectName(u"turnButton"_s);
    m_zoomText->setOneLine(true);
    m_zoomText->setAlignment(Qt::AlignCenter);
    m_zoomText->setMinimumWidth(Tokens::current().times(3.5));
    for (QWidget* each : std::initializer_list<QWidget*>{out, m_zoomText, in, whole, turn})
        row->addWidget(each);
    connect(out, &QPushButton::clicked, m_view, &PageView::zoomOut);
    connect(in, &QPushButton::clicked, m_view, &PageView::zoomIn);
    connect(whole, &QPushButton::clicked, m_view, &PageView::showWholePage);
    connect(turn, &QPushButton::clicked, this, [this] { m_view->setQuarterTurns(++m_quarterTurns); });
    return tools;
}

QWidget* PreviewPage::makePages()
{
    auto* pages = new QWidget(this);
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(u"pageList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({thumbnailEdge / 2, thumbnailEdge / 2});
    m_list->setViewMode(QListView::ListMode);
    m_list->setWordWrap(true);
    m_up->setObjectName(u"moveUpButton"_s);
    m_down->setObjectName(u"moveDownButton"_s);
    m_remove->setObjectName(u"removeFileButton"_s);
    column->addWidget(m_list, 1);
    m_add->setObjectName(u"addFileButton"_s);
    m_add->setIcon(Icon::Plus);
    m_scan->setObjectName(u"scanFileButton"_s);
    m_scan->setIcon(Icon::Scan);
    m_bind->setObjectName(u"bindButton"_s);
    m_oneSheet->setObjectName(u"oneSheetButton"_s);
    for (Button* button : {m_add, m_scan, m_up, m_down, m_remove, m_bind, m_oneSheet}) {
        button->setCompact(true);
        column->addWidget(button);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &PreviewPage::showPlace);
    connect(m_add, &QPushButton::clicked, this, &PreviewPage::addWanted);
    connect(m_scan, &QPushButton::clicked, this, &PreviewPage::scanWanted);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveWanted(m_shown.file, -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveWanted(m_shown.file, 1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_shown.file); });
    connect(m_bind, &QPushButton::clicked, this, [this] { emit bindWanted(scan::Arrangement::PageEach); });
    connect(m_oneSheet, &QPushButton::clicked, this, [this] { emit bindWanted(scan::Arrangement::OnePage); });
    return pages;
}

void PreviewPage::setDocument(const QString& title, const QList<PreviewFile>& files)
{
    m_heading->setTitle(title);
    const bool sameFiles = m_files == files;
    m_files = files;
    if (!sameFiles)
        fillPages();
    refreshNames();
    refreshReading();
}

void PreviewPage::refreshReading()
{
    const PreviewFile* file = fileOf(m_shown.file);
    m_reading->setReading(file ? file->report : scan::ScanReport(), file ? file->mayFill : 0);
    m_readingTitle->setVisible(m_reading->isVisibleTo(this));
}

const PreviewFile* PreviewPage::fileOf(const QString& id) const
{
    const auto found = std::ranges::find(m_files, id, &PreviewFile::id);
    return found == m_files.end() ? nullptr : &*found;
}

void PreviewPage::fillPages()
{
    const Place before = m_shown;
    m_places.clear();
    for (const PreviewFile& file : m_files)
        for (int page = 1; page <= std::max(1, file.report.pages); ++page)
            m_places.append({file.id, page});

    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Place& place : m_places) {
        const PreviewFile* file = fileOf(place.file);
        const QString words = file->report.pages > 1 ? tr("%1, page %2").arg(file->name).arg(place.page) : file->name;
        m_list->addItem(words);
    }
    m_tasks.start(drawThumbnails(m_places, ++m_filling));
    const qsizetype row = std::max<qsizetype>(0, m_places.indexOf(before));
    m_list->setCurrentRow(static_cast<int>(row));
    showPlace(static_cast<int>(row));
}

void PreviewPage::showPlace(int row)
{
    if (row < 0 || row >= m_places.size())
        return;
    const Place place = m_places[row];
    const bool another = place != m_shown;
    m_shown = place;
    m_findings->setFindings(fileOf(place.file)->report.findings, place.page);
    m_view->setMarks(m_findings->marks());
    refreshNames();
    refreshReading();
    if (another) {
        m_quarterTurns = 0;
        m_view->setQuarterTurns(0);
        m_tasks.start(draw(place, std::max(firstEdge, std::min(m_view->wantedEdge(), largestEdge)), ++m_turn));
    }
}

Task<void> PreviewPage::draw(Place place, int edge, quint64 turn)
{
    if (m_keptFile != place.file) {
        const Result<QByteArray> read = co_await m_read(place.file);
        if (turn != m_turn)
            co_return;
        if (!read) {
            m_problem->setText(failureWords(read.error()));
            m_problem->show();
            co_return;
        }
        m_keptFile = place.file;
        m_keptBytes = *read;
    }
    const Result<scan::PagePixels> drawn = co_await m_inspector.renderPage(m_keptBytes, place.page, edge);
    if (turn != m_turn)
        co_return;
    const QImage image = drawn ? imageOf(*drawn) : QImage();
    m_problem->setVisible(image.isNull());
    if (image.isNull()) {
        m_problem->setText(drawn ? tr("This page can't be shown.") : failureWords(drawn.error()));
        m_view->clearPage();
        co_return;
    }
    m_view->setPage(image, false);
    m_view->setMarks(m_findings->marks());
    refreshZoom();
}

Task<void> PreviewPage::drawThumbnails(QList<Place> places, quint64 filling)
{
    QString file;
    QByteArray bytes;
    for (qsizetype row = 0; row < places.size(); ++row) {
        const Place place = places[row];
        if (place.file != file) {
            const Result<QByteArray> read = co_await m_read(place.file);
            bytes = read ? *read : QByteArray();
            file = place.file;
        }
        if (filling != m_filling)
            co_return;
        if (bytes.isEmpty())
            continue;
        const Result<scan::PagePixels> drawn = co_await m_inspector.renderPage(bytes, place.page, thumbnailEdge);
        if (filling != m_filling)
            co_return;
        if (drawn)
            m_list->item(static_cast<int>(row))->setIcon(QIcon(QPixmap::fromImage(imageOf(*drawn))));
    }
}

void PreviewPage::refreshNames()
{
    const qsizetype row = m_places.indexOf(m_shown);
    const PreviewFile* file = fileOf(m_shown.file);
    const QString position = tr("page %1 of %2").arg(row + 1).arg(m_places.size());
    m_heading->setPurpose(file ? tr("%1, %2", "file, page").arg(file->name, position) : QString());
    m_view->setAccessibleName(file ? tr("%1, %2", "file, page").arg(file->name, position) : tr("No page"));
    const bool isMended = file && file->isMended;
    const bool isPlanned = file && !scan::mendPlan(file->report).isEmpty();
    m_improve->setVisible(file && !file->isBound && (isMended || isPlanned || scan::mayCrop(file->report)));
    m_improve->setText(isMended ? tr("Change the corrections") : isPlanned ? tr("Improve") : tr("Cut out the sheet"));
    const bool isNeeded = isPlanned && file->report.verdict() != scan::Verdict::Accept;
    m_improve->setKind(isNeeded && !isMended ? ButtonKind::Insistent : ButtonKind::Ordinary);
    m_original->setVisible(isMended);
    m_original->setText(file && file->isBound ? tr("Take apart again") : tr("Back to the original"));
    const bool mayBind = m_files.size() > 1 && std::ranges::all_of(m_files, [](const PreviewFile& each) {
                             return scan::mayBind(each.report);
                         });
    m_bind->setVisible(mayBind);
    m_oneSheet->setVisible(mayBind && m_files.size() == 2 && m_files[0].report.pages == 1 &&
                           m_files[1].report.pages == 1);
    m_up->setVisible(m_files.size() > 1);
    m_down->setVisible(m_files.size() > 1);
}

void PreviewPage::setBinding(bool binding)
{
    for (Button* button : {m_add, m_up, m_down, m_remove, m_bind, m_oneSheet, m_improve, m_original})
        button->setEnabled(!binding);
    if (binding)
        m_progress->start(tr("Putting the pages together"), false);
    else
        m_progress->finish();
}

void PreviewPage::showProblem(const Failure& failure)
{
    m_problem->setText(failureWords(failure));
    m_problem->show();
}

void PreviewPage::refreshZoom()
{
    m_zoomText->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
}

void PreviewPage::keyPressEvent(QKeyEvent* event)
{
    const int row = m_list->currentRow();
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_PageDown && event->modifiers().testFlag(Qt::ControlModifier))
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
    else if (event->key() == Qt::Key_PageUp && event->modifiers().testFlag(Qt::ControlModifier))
        m_list->setCurrentRow(std::max(row - 1, 0));
    else
        QWidget::keyPressEvent(event);
}

void PreviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_heading->takeFocus();
}

} // namespace guichet::ui
