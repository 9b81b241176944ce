#include "ui/preview/MendPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/CheckField.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
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

void showVerdict(StatusBadge& badge, const scan::ScanReport& report)
{
    switch (report.verdict()) {
    case scan::Verdict::Accept:
        return badge.set(Status::Good, Icon::Check, MendPage::tr("Readable"));
    case scan::Verdict::Doubtful:
        return badge.set(Status::Attention, Icon::TriangleAlert, shortFindings(report.findings));
    case scan::Verdict::Refuse:
        return badge.set(Status::Error, Icon::CircleX, shortFindings(report.findings));
    }
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
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(Tokens::current().u(2));
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
    auto* head = new QHBoxLayout;
    head->setSpacing(tokens.u(3));
    auto* words = new Text(TextRole::Item, title);
    words->setOneLine(true);
    head->addWidget(words);
    head->addWidget(badge);
    head->addStretch(1);
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
    mendAnew();
    m_tasks.start(drawBefore());
}

void MendPage::fillSteps()
{
    for (const auto& [step, box] : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    const QList<Step> plan = scan::mendPlan(m_source.report);
    for (const Step& step : plan) {
        // Every mend ends with a new encoding; it is a step of its own only where it answers something.
        const bool answers = m_source.report.has(scan::FindingCode::WrongFormat) ||
                             m_source.report.has(scan::FindingCode::TooLarge) || plan.size() == 1;
        if (step.kind == Step::Kind::Reencode && !answers)
            continue;
        auto* box = new CheckField;
        box->setSentence(stepSentence(step.kind, m_source.report.format));
        const QString name = scan::mendStepName(step.kind);
        box->input()->setObjectName(u"mend-"_s + name);
        box->setChecked(m_source.steps.isEmpty() || m_source.steps.contains(name));
        connect(box, &Field::edited, this, &MendPage::mendAnew);
        m_steps->layout()->addWidget(box);
        m_boxes.append({step, box});
    }
}

QList<Step> MendPage::chosenSteps() const
{
    QList<Step> steps;
    for (const auto& [step, box] : m_boxes)
        if (box->isChecked())
            steps.append(step);
    const QList<Step> plan = scan::mendPlan(m_source.report);
    if (!steps.isEmpty() && steps.last() != plan.last())
        steps.append(plan.last());
    return steps;
}

void MendPage::mendAnew()
{
    const QList<Step> steps = chosenSteps();
    ++m_turn;
    m_mended.clear();
    m_after.reset();
    m_mending = !steps.isEmpty();
    if (m_mending)
        m_tasks.start(mend(steps, m_turn));
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

Task<void> MendPage::mend(QList<Step> steps, quint64 turn)
{
    const Result<scan::MendedFile> mended = co_await m_inspector.mend(m_source.bytes, std::move(steps));
    if (turn != m_turn)
        co_return;
    if (!mended) {
        showFailure(mended.error());
        co_return;
    }
    const Result<scan::ScanReport> report = co_await m_inspector.inspect(mended->bytes, m_source.expected);
    if (turn != m_turn)
        co_return;
    if (!report) {
        showFailure(report.error());
        co_return;
    }
    const Result<scan::PagePixels> drawn = co_await m_inspector.renderPage(mended->bytes, 1, drawnEdge);
    if (turn != m_turn)
        co_return;
    if (!drawn) {
        showFailure(drawn.error());
        co_return;
    }
    m_mending = false;
    m_mended = mended->bytes;
    m_after = *report;
    m_afterView->setPage(imageOf(*drawn), true);
    showResult();
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
