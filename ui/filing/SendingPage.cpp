#include "ui/filing/SendingPage.h"

#include "filing/Failures.h"
#include "filing/Freezing.h"
#include "service/Failures.h"
#include "tasks/Await.h"
#include "ui/filing/FilingPhases.h"
#include "ui/filing/PartRows.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/Card.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/wizard/FailureWords.h"

#include <QHBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

constexpr int longestWait = 300; // seconds between attempts on a bad network

bool isCut(FailureCode code)
{
    namespace failure = service::failure;
    return code == failure::unreachable || code == failure::outcomeUnknown || code == failure::busy ||
           code == failure::uploadStuck;
}

} // namespace

SendingPage::SendingPage(std::shared_ptr<vault::Draft> draft, const PageContext& context, service::ApiClient& api,
                         QWidget* parent)
    : QWidget(parent)
    , m_draft(std::move(draft))
    , m_context(context)
    , m_api(api)
    , m_heading(new PageHeading)
    , m_phases(new FilingPhases)
    , m_columns(new QHBoxLayout)
    , m_rows(new PartRows)
    , m_remaining(new Text(TextRole::Small))
    , m_suspend(new Button(ButtonKind::Ordinary))
    , m_problem(new Banner(Banner::Kind::Attention))
    , m_resumed(new Banner(Banner::Kind::Good))
    , m_quiet(new Card)
    , m_quietText(new Text(TextRole::Small))
    , m_edit(new Button(ButtonKind::Ordinary, tr("Stop and edit")))
    , m_bar(new ButtonBar)
{
    const Tokens tokens = Tokens::current();
    m_heading->setTitle(tr("Being sent"));
    m_heading->setPurpose(tr("If you close, the sending goes on where it was when you open again. The request is filed "
                             "only once."));
    m_columns->setSpacing(tokens.u(5));
    m_columns->addWidget(makePapers(), 5);
    m_columns->addWidget(makeAside(), 3);
    auto* page = new ScrollPage;
    m_heading->setHasProcedureTexts();
    page->add(m_heading, 0);
    page->add(m_phases, 5);
    page->addLayout(m_columns, 6);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(m_bar);

    m_bar->setBack(tr("My requests"));
    m_bar->back()->setObjectName(u"leaveButton"_s);
    m_bar->forward()->hide();
    m_bar->setNote(Icon::ShieldCheck, tr("Encrypted connection. The receipt will be shown here, then kept."));
    connect(m_bar, &ButtonBar::backRequested, this, &SendingPage::leaveWanted);
    refreshSuspend();
    showPapers();
}

SendingPage::~SendingPage()
{
    m_stop.request_stop();
}

QWidget* SendingPage::makePapers()
{
    const Tokens tokens = Tokens::current();
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(4));
    auto* card = new Card;
    card->setPadding(0);
    auto* head = new FlowLayout(nullptr, tokens.u(3), tokens.u(1));
    head->setContentsMargins(tokens.u(5), tokens.u(3.5), tokens.u(5), tokens.u(3.5));
    auto* papers = new Text(TextRole::Section, tr("Papers"));
    head->addWidget(papers);
    head->setGrowing(papers);
    m_remaining->setColour(TextColour::Secondary);
    m_remaining->setOneLine(true);
    head->addWidget(m_remaining);
    m_suspend->setCompact(true);
    m_suspend->setObjectName(u"suspendButton"_s);
    head->addWidget(m_suspend);
    card->column()->addLayout(head);
    card->column()->addWidget(m_rows);
    m_problem->setObjectName(u"sendingProblem"_s);
    m_problem->hide();
    m_resumed->setIcon(Icon::Refresh);
    m_resumed->hide();
    column->addWidget(card);
    column->addWidget(m_problem);
    column->addWidget(m_resumed);
    column->addStretch(1);
    connect(m_suspend, &QPushButton::clicked, this, &SendingPage::suspend);
    connect(m_problem, &Banner::linkActivated, this, &SendingPage::start);
    return left;
}

QWidget* SendingPage::makeAside()
{
    const Tokens tokens = Tokens::current();
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(3));
    auto* finish = new Button(ButtonKind::Ordinary, tr("Finish at quiet hours"));
    finish->setWrapping(true);
    finish->setIcon(Icon::Moon);
    finish->setObjectName(u"quietHoursButton"_s);
    m_quiet->column()->addWidget(new Text(TextRole::Section, tr("Quiet hours")));
    m_quiet->column()->addWidget(
        new Text(TextRole::Small, tr("The service advises hours with few visitors. What has arrived stays there.")));
    m_quiet->column()->addWidget(finish);
    m_quietText->setColour(TextColour::Secondary);
    m_quiet->column()->addWidget(m_quietText);
    m_quiet->hide();
    auto* correct = new Card;
    correct->column()->addWidget(new Text(TextRole::Section, tr("Something to correct?")));
    correct->column()->addWidget(
        new Text(TextRole::Small, tr("Nothing is filed yet. Stopping makes the request editable again.")));
    correct->column()->addWidget(m_edit);
    m_edit->setWrapping(true);
    m_edit->setObjectName(u"stopAndEditButton"_s);
    column->addWidget(m_quiet);
    column->addWidget(correct);
    column->addStretch(1);
    connect(finish, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        emit quietHoursWanted();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_editWanted = true;
        m_stop.request_stop();
        if (!m_sending)
            m_tasks.start(stopAndEdit());
    });
    return right;
}

void SendingPage::setQuietHours(const QString& hours)
{
    m_quiet->setVisible(!hours.isEmpty());
    m_quietText->setText(tr("%1. Leave the program open.").arg(hours));
}

void SendingPage::showPapers()
{
    // Once frozen what counts is what was frozen; before, what will be.
    const vault::DraftContent& content = m_draft->content();
    const filing::FilingState state = filing::filingOf(*m_draft);
    QList<PartRows::Paper> papers;
    for (const SupportingDocument& document : content.request.documents) {
        const catalogue::DocumentRequirement* known = m_context.procedure.document(document.kind);
        PartRows::Paper paper{document.kind, known ? m_context.text(known->title) : document.kind, 0};
        for (const QString& file : document.files)
            if (const vault::StoredDocument* stored = content.document(file))
                paper.bytes += stored->bytes;
        papers.append(paper);
    }
    m_rows->setPapers(papers);
    m_sentBefore.clear();
    for (const filing::FrozenPart& part : state.parts)
        if (part.held || part.upload.finished)
            m_sentBefore[part.kind] += part.bytes;
    for (auto each = m_sentBefore.cbegin(); each != m_sentBefore.cend(); ++each)
        m_rows->setSent(each.key(), each.value());
    m_part = 0;
    if (state.frozenAt.isValid())
        m_phases->setDetail(FilingPhases::Frozen, tr("at %1").arg(timeOfDay(state.frozenAt)));
    m_phases->setDetail(FilingPhases::Filing, tr("a few seconds"));
}

void SendingPage::start()
{
    if (m_sending)
        return;
    m_tasks.cancel();
    m_stop = std::stop_source();
    m_suspended = false;
    m_editWanted = false;
    m_problem->hide();
    m_clock.invalidate();
    m_tasks.start(run(m_stop.get_token()));
}

Task<void> SendingPage::run(std::stop_token stop)
{
    m_sending = true;
    refreshSuspend();
    showPapers();
    filing::Filer filer(&m_api, m_context.catalogue.edition());
    connect(&filer, &filing::Filer::progressed, this, &SendingPage::showProgress);
    const Result<FilingReceipt> receipt = co_await filer.file(m_draft, stop);
    m_sending = false;
    if (receipt) {
        m_phases->setCurrent(FilingPhases::Filing);
        m_rows->setAllSent();
        emit filed();
        co_return;
    }
    showFailure(receipt.error());
    if (m_editWanted) {
        co_await stopAndEdit();
        co_return;
    }
    if (isCut(receipt.error().code) && !m_suspended) {
        constexpr int firstWait = 5;
        const int wait = std::min(longestWait, firstWait << std::min(m_attempts++, 6));
        co_await retryLater(wait);
    }
}

Task<void> SendingPage::retryLater(int seconds)
{
    co_await pause(std::chrono::seconds(seconds));
    // The frame that asks for it must end before another run begins.
    QMetaObject::invokeMethod(this, &SendingPage::start, Qt::QueuedConnection);
}

void SendingPage::showFailure(const Failure& failure)
{
    refreshSuspend();
    m_remaining->setText({});
    if (failure.code == service::failure::uploadPaused)
        return;
    if (failure.code == service::failure::signInNeeded) {
        emit signInNeeded();
        return;
    }
    const bool cut = isCut(failure.code);
    if (cut && !m_cutAt.isValid())
        m_cutAt = m_context.now();
    m_resumed->hide();
    m_problem->setKind(cut ? Banner::Kind::Attention : Banner::Kind::Error);
    m_problem->setText(
        cut ? tr("%1 It is tried again by itself; nothing that has arrived is lost.").arg(failureWords(failure))
            : failureWords(failure));
    m_problem->setLink(tr("Try again now"));
    if (Button* link = m_problem->link())
        link->setObjectName(u"retrySendingButton"_s);
    m_problem->show();
}

void SendingPage::tellCut()
{
    if (!m_cutAt.isValid())
        return;
    m_resumed->setText(tr("**Connection cut at %1, sending resumed at %2.** Nothing was lost, nothing was sent twice.")
                           .arg(timeOfDay(m_cutAt), timeOfDay(m_context.now())));
    m_resumed->show();
    m_cutAt = {};
    m_attempts = 0;
}

void SendingPage::showProgress(const filing::FilingProgress& progress)
{
    using Step = filing::FilingProgress::Step;
    switch (progress.step) {
    case Step::Freezing:
        m_phases->setCurrent(FilingPhases::Frozen);
        return;
    case Step::Sending:
        break;
    case Step::Submitting:
    case Step::Asking:
    case Step::Fetching:
    case Step::Done:
        tellCut();
        m_rows->setAllSent();
        m_phases->setCurrent(FilingPhases::Filing);
        m_remaining->setText({});
        m_edit->setVisible(progress.step == Step::Sending);
        return;
    }
    if (progress.part != m_part) {
        if (m_part == 0)
            showPapers();
        m_part = progress.part;
    }
    if (progress.partSent > 0)
        tellCut();
    m_phases->setCurrent(FilingPhases::Sending);
    m_phases->setDetail(FilingPhases::Sending,
                        tr("%1 of %2").arg(sizeInWords(progress.sent), sizeInWords(progress.bytes)));
    m_rows->setSent(progress.kind, m_sentBefore.value(progress.kind) + progress.partSent);
    if (progress.partSent >= progress.partBytes)
        m_sentBefore[progress.kind] += progress.partBytes;

    if (!m_clock.isValid()) {
        m_clock.start();
        m_clockFrom = progress.sent;
    }
    constexpr qint64 enoughToTell = 3000; // milliseconds of sending before a guess
    const qint64 moved = progress.sent - m_clockFrom;
    if (m_clock.elapsed() > enoughToTell && moved > 0) {
        const qint64 seconds = (progress.bytes - progress.sent) * m_clock.elapsed() / moved / 1000;
        m_remaining->setText(seconds < 60 ? tr("less than a minute left")
                                          : tr("about %n minute(s) left", nullptr, static_cast<int>(seconds / 60 + 1)));
    }
}

void SendingPage::suspend()
{
    if (m_suspended || !m_sending) {
        start();
        return;
    }
    m_suspended = true;
    m_stop.request_stop();
    refreshSuspend();
}

void SendingPage::refreshSuspend()
{
    const bool going = m_sending && !m_suspended;
    m_suspend->setText(going ? tr("Suspend") : tr("Resume"));
    m_suspend->setIcon(going ? Icon::Pause : Icon::Play);
}

Task<void> SendingPage::stopAndEdit()
{
    const Result<void> thawed = filing::thaw(*m_draft);
    if (!thawed) {
        showFailure(thawed.error());
        co_return;
    }
    const Result<void> saved = co_await m_draft->flush();
    if (!saved)
        showFailure(saved.error());
    emit editWanted();
}

void SendingPage::focusHeading()
{
    m_heading->takeFocus();
}

void SendingPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = window()->width() < Tokens::current().times(Tokens::oneColumnBelow);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace guichet::ui
