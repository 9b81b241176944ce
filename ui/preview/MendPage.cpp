#include "ui/preview/MendPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/CheckField.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/preview/CornerHandles.h"
#include "ui/preview/CoverFrame.h"
#include "ui/preview/FindingWords.h"
#include "ui/preview/FindingsList.h"
#include "ui/preview/PageImage.h"
#include "ui/preview/PageView.h"
#include "ui/theme/Tokens.h"
#include "ui/wizard/FailureWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

using Step = scan::MendStep;

constexpr int drawnEdge = 2048; // sharp up to 180 % of an A4 page

QString stepSentence(Step::Kind kind, scan::FileFormat format)
{
    switch (kind) {
    case Step::Kind::Denoise:
        return MendPage::tr("Calm the grain");
    case Step::Kind::Crop:
        return MendPage::tr("Keep the sheet alone, seen from above");
    case Step::Kind::Turn:
        return MendPage::tr("Turn the page upright");
    case Step::Kind::Straighten:
        return MendPage::tr("Straighten the page");
    case Step::Kind::EvenLight:
        return MendPage::tr("Light the page evenly");
    case Step::Kind::Reencode:
        return format == scan::FileFormat::Heic ? MendPage::tr("Make it a JPG, which is accepted")
                                                : MendPage::tr("Make the file small enough");
    }
    Q_UNREACHABLE();
}

/// The sheet as it was found; else nearly all of the picture, for a person to set right.
scan::Corners firstCorners(const scan::ScanReport& report)
{
    if (report.sheet)
        return report.sheet->corners;
    constexpr double rim = 0.04; // so that the handles are seen
    return {QPointF(rim, rim), QPointF(1 - rim, rim), QPointF(1 - rim, 1 - rim), QPointF(rim, 1 - rim)};
}

void follow(const QScrollBar& from, QScrollBar& to)
{
    const int range = from.maximum() - from.minimum();
    const double share = range > 0 ? double(from.value() - from.minimum()) / range : 0;
    to.setValue(to.minimum() + qRound(share * (to.maximum() - to.minimum())));
}

} // namespace

MendPage::MendPage(const scan::Inspector& inspector, QWidget* parent)
    : QWidget(parent)
    , m_inspector(inspector)
    , m_heading(new PageHeading(this))
    , m_beforeBadge(new StatusBadge)
    , m_afterBadge(new StatusBadge)
    , m_before(new PageView)
    , m_afterView(new PageView)
    , m_progress(new ProgressLine)
    , m_problem(new Banner(Banner::Kind::Attention, this))
    , m_findings(new FindingsList)
    , m_steps(new QWidget)
    , m_corners(new CornerHandles(m_before))
    , m_cornersHelp(new Text(TextRole::Small, tr("Drag the corners on the picture “Before”, or reach them with the "
                                                 "Tab key and move them with the arrow keys.")))
    , m_foundCorners(new Button(ButtonKind::Link, tr("Take the corners that were found")))
    , m_side(new ScrollPage(this))
    , m_keep(new Button(ButtonKind::Ordinary, tr("Keep the original")))
    , m_bar(new ButtonBar(this))
    , m_top(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_pages(new QWidget)
    , m_pair(new QHBoxLayout(m_pages))
{
    const Tokens tokens = Tokens::current();
    m_before->setObjectName(u"beforeView"_s);
    m_before->setAccessibleName(tr("Before"));
    m_afterView->setObjectName(u"afterView"_s);
    m_afterView->setAccessibleName(tr("After"));
    link(m_before, m_afterView);
    link(m_afterView, m_before);
    m_problem->hide();

    m_pair->setContentsMargins(0, 0, 0, 0);
    m_pair->setSpacing(tokens.u(4));
    m_pair->addWidget(makeColumn(tr("Before"), m_beforeBadge, m_before), 1);
    m_pair->addWidget(makeColumn(tr("After"), m_afterBadge, m_afterView), 1);

    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(tokens.u(2));
    m_side->setMargins(1);
    m_side->add(new Text(TextRole::Section, tr("What we saw")), 0);
    m_side->add(m_findings, 2);
    m_side->add(new Text(TextRole::SmallStrong, tr("Corrections")), 3);
    m_side->add(m_steps, 2);
    m_cornersHelp->setColour(TextColour::Secondary);
    m_foundCorners->setObjectName(u"foundCornersButton"_s);
    m_side->add(m_cornersHelp, 2);
    m_side->add(m_foundCorners, 1);
    connect(m_corners, &CornerHandles::moved, this, [this] { mendAnew(); });
    connect(m_foundCorners, &QPushButton::clicked, this, [this] {
        m_corners->setCorners(m_source.report.sheet->corners);
        mendAnew();
    });
    auto* promise = new Text(TextRole::Small, tr("Only light and shape change. No text is rewritten."));
    promise->setColour(TextColour::Secondary);
    m_side->add(promise, 3);

    m_middle->setSpacing(tokens.u(4));
    m_middle->addWidget(m_pages, 1);
    m_middle->addWidget(m_side);
    m_top->addWidget(m_heading, 1);
    m_top->addWidget(makeTools(), 0, Qt::AlignLeading | Qt::AlignVCenter);

    QVBoxLayout* inside = frameCover(this, m_bar);
    inside->addLayout(m_top);
    inside->addWidget(m_problem);
    inside->addWidget(m_progress);
    inside->addLayout(m_middle, 1);
    m_bar->setBack(tr("Cancel"));
    m_bar->back()->setObjectName(u"mendBackButton"_s);
    m_bar->setForward(tr("Use the improved version"), false);
    m_bar->forward()->setObjectName(u"useMendedButton"_s);
    m_keep->setObjectName(u"keepOriginalButton"_s);
    m_bar->addBeforeForward(m_keep);
    connect(m_bar, &ButtonBar::backRequested, this, &MendPage::closed);
    connect(m_bar, &ButtonBar::forwardRequested, this,
            [this] { emit mendedWanted(m_mended, scan::toJson(chosenSteps())); });
    connect(m_keep, &QPushButton::clicked, this, &MendPage::originalWanted);
    connect(m_progress, &ProgressLine::cancelled, this, &MendPage::closed);
}

MendPage::~MendPage() = default;

QWidget* MendPage::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new FlowLayout(tools);
    row->setContentsMargins(4, 4, 4, 4);
    auto* out = new IconButton(Icon::ZoomOut, tr("Zoom out"), tools);
    auto* in = new IconButton(Icon::ZoomIn, tr("Zoom in"), tools);
    auto* whole = new Button(ButtonKind::Ordinary, tr("Whole page"), tools);
    whole->setIcon(Icon::Maximize);
    for (QWidget* each : std::initializer_list<QWidget*>{out, in, whole})
        row->addWidget(each);
    connect(out, &QPushButton::clicked, m_before, &PageView::zoomOut);
    connect(in, &QPushButton::clicked, m_before, &PageView::zoomIn);
    connect(whole, &QPushButton::clicked, m_before, &PageView::showWholePage);
    return tools;
}

QWidget* MendPage::makeColumn(const QString& title, StatusBadge* badge, QWidget* content)
{
    const Tokens tokens = Tokens::current();
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(2));
    auto* head = new FlowLayout(nullptr, tokens.u(3), tokens.u(1));
    head->addWidget(new Text(TextRole::Item, title));
    badge->setWrapping(true);
    head->addWidget(badge);
    column->addLayout(head);
    column->addWidget(content, 1);
    return whole;
}

void MendPage::link(PageView* from, PageView* to)
{
    const auto quietly = [this](auto move) {
        if (m_following)
            return;
        m_following = true;
        move();
        m_following = false;
    };
    connect(from, &PageView::zoomChanged, this, [from, to, quietly] {
        quietly([&] {
            if (from->isWholePage())
                to->showWholePage();
            else
                to->setZoom(from->zoom());
        });
    });
    const auto scrolled = [from, to, quietly] {
        quietly([&] {
            follow(*from->horizontalScrollBar(), *to->horizontalScrollBar());
            follow(*from->verticalScrollBar(), *to->verticalScrollBar());
        });
    };
    connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, this, scrolled);
    connect(from->verticalScrollBar(), &QScrollBar::valueChanged, this, scrolled);
}

void MendPage::setSource(const MendSource& source)
{
    m_source = source;
    m_heading->setTitle(tr("Improve: %1", "a paper").arg(source.title));
    m_heading->setPurpose(tr("%1. The original is kept: you can always go back to it.").arg(source.name));
    showVerdict(*m_beforeBadge, source.report);
    m_findings->setFindings(source.report.findings, 1);
    m_before->clearPage();
    m_afterView->clearPage();
    m_before->showWholePage();
    fillSteps();
    m_corners->setCorners(scan::cornersByHand(source.steps).value_or(firstCorners(source.report)));
    mendAnew(source.steps.isEmpty());
    m_tasks.start(drawBefore());
}

void MendPage::fillSteps()
{
    for (const auto& [step, box] : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    const QList<Step> plan = scan::mendPlan(m_source.report);
    QList<Step> offered = plan;
    if (scan::mayCrop(m_source.report) && (plan.isEmpty() || plan.first().kind != Step::Kind::Crop))
        offered.prepend({Step::Kind::Crop});
    for (const Step& step : std::as_const(offered)) {
        // Every mend ends with a new encoding; it is a step of its own only where it answers something.
        const bool answers = m_source.report.has(scan::FindingCode::WrongFormat) ||
                             m_source.report.has(scan::FindingCode::TooLarge) || plan.size() == 1;
        if (step.kind == Step::Kind::Reencode && !answers)
            continue;
        auto* box = new CheckField;
        box->setSentence(stepSentence(step.kind, m_source.report.format));
        const QString name = scan::mendStepName(step.kind);
        box->input()->setObjectName(u"mend-"_s + name);
        const bool isAsked = plan.isEmpty() || plan.contains(step);
        box->setChecked(m_source.steps.isEmpty() ? isAsked : scan::hasStep(m_source.steps, step.kind));
        connect(box, &Field::edited, this, [this] { mendAnew(); });
        m_steps->layout()->addWidget(box);
        m_boxes.append({step, box});
    }
}

QList<Step> MendPage::chosenSteps() const
{
    QList<Step> steps;
    for (const auto& [step, box] : m_boxes)
        if (box->isChecked())
            steps.append(step.kind == Step::Kind::Crop ? Step{step.kind, 0, m_corners->corners(), areCornersByHand()}
                                                       : step);
    if (!steps.isEmpty() && steps.last() != scan::finalEncoding())
        steps.append(scan::finalEncoding());
    return steps;
}

bool MendPage::areCornersByHand() const
{
    const auto& sheet = m_source.report.sheet;
    return !sheet || !sheet->certain || sheet->corners != m_corners->corners();
}

void MendPage::refreshCorners()
{
    const QList<Step> steps = chosenSteps();
    const bool crops = !steps.isEmpty() && steps.first().kind == Step::Kind::Crop;
    const auto& sheet = m_source.report.sheet;
    m_corners->setShown(crops);
    m_cornersHelp->setVisible(crops);
    m_foundCorners->setVisible(crops && sheet && sheet->corners != m_corners->corners());
}

void MendPage::mendAnew(bool best)
{
    const QList<Step> steps = chosenSteps();
    refreshCorners();
    ++m_turn;
    m_mended.clear();
    m_after.reset();
    m_mending = !steps.isEmpty();
    if (m_mending)
        m_tasks.start(mend(steps, m_turn, best));
    showResult();
}

Task<void> MendPage::drawBefore()
{
    const QByteArray bytes = m_source.bytes;
    const Result<scan::PagePixels> drawn = co_await m_inspector.renderPage(m_source.bytes, 1, drawnEdge);
    if (bytes != m_source.bytes || !drawn)
        co_return;
    m_before->setPage(imageOf(*drawn), false);
    m_before->setMarks(m_findings->marks());
}

Task<Result<scan::TriedMend>> MendPage::tried(QList<Step> steps, bool best) const
{
    const QByteArray bytes = m_source.bytes;
    const scan::Expectation expected = m_source.expected;
    if (best && steps == scan::mendPlan(m_source.report)) {
        auto found = co_await m_inspector.mendBest(bytes, m_source.report, expected);
        if (found && *found)
            co_return **std::move(found);
    }
    auto mended = co_await m_inspector.mend(bytes, steps);
    if (!mended)
        co_return fail(mended.error());
    auto report = co_await m_inspector.inspect(mended->bytes, expected);
    if (!report)
        co_return fail(report.error());
    scan::TriedMend made{std::move(steps), *std::move(mended), *std::move(report)};
    co_return made;
}

Task<void> MendPage::mend(QList<Step> steps, quint64 turn, bool best)
{
    const Result<scan::TriedMend> made = co_await tried(std::move(steps), best);
    if (turn != m_turn)
        co_return;
    if (!made) {
        showFailure(made.error());
        co_return;
    }
    const Result<scan::PagePixels> drawn = co_await m_inspector.renderPage(made->file.bytes, 1, drawnEdge);
    if (turn != m_turn)
        co_return;
    if (!drawn) {
        showFailure(drawn.error());
        co_return;
    }
    m_mending = false;
    m_mended = made->file.bytes;
    m_after = made->report;
    check(made->steps);
    m_afterView->setPage(imageOf(*drawn), true);
    showResult();
}

void MendPage::check(const QList<Step>& steps)
{
    for (const auto& [step, box] : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(std::ranges::find(steps, step.kind, &Step::kind) != steps.end());
    }
    refreshCorners();
}

void MendPage::showFailure(const Failure& failure)
{
    m_mending = false;
    showResult();
    m_problem->setText(failureWords(failure));
    m_problem->show();
}

void MendPage::showResult()
{
    const bool better = m_after && scan::isBetter(m_source.report, *m_after, chosenSteps());
    m_bar->forward()->setEnabled(better && !m_mended.isEmpty());
    m_afterBadge->setVisible(m_after.has_value());
    if (m_after)
        showVerdict(*m_afterBadge, *m_after);
    if (m_mending)
        m_progress->start(tr("Improving the page"), true);
    else
        m_progress->finish();
    if (!m_mending && !m_after)
        m_afterView->clearPage();
    m_problem->setVisible(m_after && !better);
    m_problem->setText(
        tr("**This doesn't make the page easier to read.** Keep the original, or take the photo again."));
}

void MendPage::arrange()
{
    const Tokens tokens = Tokens::current();
    const bool narrow = window()->width() < tokens.times(Tokens::oneColumnBelow);
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_top->setDirection(direction);
    m_middle->setDirection(direction);
    m_pair->setDirection(direction);
    m_side->setMinimumWidth(narrow ? 0 : tokens.times(20));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : tokens.times(20));
    m_side->setMinimumHeight(tokens.times(narrow ? 16 : 0));
    for (PageView* view : {m_before, m_afterView})
        view->setMinimumHeight(tokens.times(narrow ? 14 : 0));
}

void MendPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MendPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void MendPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_heading->takeFocus();
}

} // namespace guichet::ui
