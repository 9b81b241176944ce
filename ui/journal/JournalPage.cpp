#include "ui/journal/JournalPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/HeadingRow.h"
#include "ui/kit/MarkupText.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/theme/TextDirection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

constexpr auto receiptName = "filing-receipt"_L1;

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout* plainColumn(QWidget* widget, int spacing)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

JournalPage::JournalPage(QWidget* parent)
    : QWidget(parent)
    , m_page(new ScrollPage)
    , m_back(new Button(ButtonKind::Link))
    , m_heading(new PageHeading)
    , m_receipt(new Button(ButtonKind::Ordinary))
    , m_progress(new ProgressLine)
    , m_banner(new Banner(Banner::Kind::Info))
    , m_stale(new Banner(Banner::Kind::Attention))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_timeTitle(new Text(TextRole::Section))
    , m_timeLine(new TimeLine)
    , m_action(new Card)
    , m_actionTitle(new Text(TextRole::Section))
    , m_complaints(new QWidget)
    , m_act(new Button(ButtonKind::Filled))
    , m_deleted(new Text(TextRole::Small))
    , m_driving(new Card)
    , m_drivingTitle(new Text(TextRole::Item))
    , m_drivingText(new MarkupText(TextRole::Small))
    , m_nextTitle(new Text(TextRole::Item))
    , m_nextText(new Text(TextRole::Small))
    , m_outputs(new Card)
    , m_outputsTitle(new Text(TextRole::Item))
    , m_outputRows(new QWidget)
{
    build();
    connect(m_back, &Button::clicked, this, &JournalPage::backRequested);
    connect(m_receipt, &Button::clicked, this, [this] { emit outputOpened(m_content.id, receiptName); });
    connect(m_stale, &Banner::linkActivated, this, [this] { emit refreshRequested(m_content.id); });
    connect(m_drivingText, &MarkupText::linkActivated, this, &JournalPage::linkActivated);
    connect(m_act, &Button::clicked, this, [this] {
        if (m_content.state == RequestState::ToComplete)
            emit completeRequested(m_content.id);
        else
            emit startAgainRequested(m_content.id);
    });
}

void JournalPage::build()
{
    const Tokens tokens = Tokens::current();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    m_back->setIcon(Icon::ArrowLeft);
    m_back->setProperty("guichetPlainLink", true);
    m_page->add(m_back);
    m_page->column()->setAlignment(m_back, Qt::AlignLeading);
    m_heading->setHasProcedureTexts();
    auto* top = new HeadingRow(m_heading);
    m_receipt->setIcon(Icon::Printer);
    top->addAction(m_receipt);
    m_page->add(top, 1);
    m_page->add(m_banner);
    m_banner->hide();
    m_page->add(m_progress);
    m_page->add(m_stale);
    m_stale->hide();

    auto* lines = new Card;
    lines->setPadding(6);
    lines->column()->addWidget(m_timeTitle);
    lines->column()->addSpacing(tokens.u(2));
    lines->column()->addWidget(m_timeLine);
    auto* start = new QWidget;
    auto* startColumn = plainColumn(start, tokens.u(4));
    startColumn->addWidget(lines);
    startColumn->addStretch(1);

    auto* end = new QWidget;
    auto* endColumn = plainColumn(end, tokens.u(4));
    m_action->setPadding(5);
    m_action->column()->addWidget(m_actionTitle);
    plainColumn(m_complaints, tokens.u(2));
    m_action->column()->addWidget(m_complaints);
    m_act->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_action->column()->addSpacing(tokens.u(1));
    m_action->column()->addWidget(m_act);
    m_deleted->setColour(TextColour::Secondary);
    m_action->column()->addWidget(m_deleted);
    endColumn->addWidget(m_action);

    m_driving->setPadding(5);
    auto* drivingRow = new QWidget;
    auto* drivingLayout = new QHBoxLayout(drivingRow);
    drivingLayout->setContentsMargins(0, 0, 0, 0);
    drivingLayout->setSpacing(tokens.u(2));
    drivingLayout->addWidget(new IconLabel(Icon::Car, Status::Neutral, IconSize::Normal), 0, Qt::AlignTop);
    drivingLayout->addWidget(m_drivingTitle, 1);
    m_driving->column()->addWidget(drivingRow);
    m_driving->column()->addWidget(m_drivingText);
    endColumn->addWidget(m_driving);

    auto* next = new Card;
    next->setPadding(5);
    next->column()->addWidget(m_nextTitle);
    next->column()->addWidget(m_nextText);
    endColumn->addWidget(next);

    m_outputs->setPadding(5);
    m_outputs->column()->addWidget(m_outputsTitle);
    plainColumn(m_outputRows, tokens.u(3));
    m_outputs->column()->addWidget(m_outputRows);
    endColumn->addWidget(m_outputs);
    endColumn->addStretch(1);

    m_columns->setSpacing(tokens.u(6));
    m_columns->addWidget(start, 17);
    m_columns->addWidget(end, 10);
    m_page->addLayout(m_columns, 5);
}

void JournalPage::setContent(const JournalContent& content)
{
    m_content = content;
    refresh();
}

void JournalPage::focusHeading()
{
    m_heading->takeFocus();
}

void JournalPage::refresh()
{
    const StateLook look = lookOf(m_content.state);
    m_back->setText(tr("My requests"));
    m_heading->setTitle(m_content.title);
    m_heading->badge()->set(look.status, look.icon, look.words);
    const QString number = m_content.number.isEmpty() ? QString() : tr("request no. %1").arg(m_content.number);
    QStringList who;
    for (const QString& part : {m_content.person, number})
        if (!part.isEmpty())
            who.append(isolated(part));
    m_heading->setPurpose(who.join(u" · "_s));

    m_stale->setVisible(m_content.stale);
    m_stale->setText(
        m_content.checkedAt.isValid()
            ? tr("**The service can’t be reached.** What you see is of %1, %2.")
                  .arg(dayMonthYear(m_content.checkedAt.toLocalTime().date()), timeOfDay(m_content.checkedAt))
            : tr("**The service can’t be reached.** The state may have changed since."));
    m_stale->setLink(tr("Try again"));
    m_timeTitle->setText(tr("Journal of the request"));
    m_timeLine->setEntries(timeLineOf(m_content));
    m_drivingTitle->setText(tr("May I drive?"));
    m_driving->setVisible(!m_content.driving.isEmpty());
    m_drivingText->setText(m_content.driving);
    m_nextTitle->setText(tr("And then?"));
    m_nextText->setText(nextOf(m_content.state));
    refreshAction();
    refreshOutputs();
    arrange();
}

void JournalPage::refreshAction()
{
    const bool complete = m_content.state == RequestState::ToComplete;
    const bool again = m_content.state == RequestState::ImagesRejected || m_content.state == RequestState::Rejected;
    m_action->setEdge(complete ? Card::Edge::Attention : again ? Card::Edge::Error : Card::Edge::Plain);
    m_actionTitle->setText(tr("What you can do"));
    empty(m_complaints->layout());
    for (const Complaint& complaint : m_content.complaints) {
        if (!complaint.document.isEmpty())
            m_complaints->layout()->addWidget(new Text(TextRole::BodyStrong, complaint.document));
        auto* text = new Text(TextRole::Small, complaint.text);
        text->setColour(TextColour::Secondary);
        m_complaints->layout()->addWidget(text);
    }
    if (complete)
        m_complaints->layout()->addWidget(new Text(
            TextRole::Small, tr("Take the photo again or mend it, then send it again. All the rest is kept.")));
    else if (again)
        m_complaints->layout()->addWidget(
            new Text(TextRole::Small, tr("A new request takes over your answers: you only change what was refused.")));
    else
        m_complaints->layout()->addWidget(new Text(TextRole::Small, m_content.state == RequestState::Approved
                                                                        ? tr("Nothing. The request is finished.")
                                                                        : tr("Nothing for now, please wait.")));
    m_act->setVisible(complete || again);
    m_act->setText(complete ? tr("Complete the request") : tr("Make a new request"));
    m_deleted->setVisible(m_content.deletedAt.isValid() && m_content.state != RequestState::Deleted);
    m_deleted->setText(tr("The request will be deleted on **%1**, 6 months after it was sent.")
                           .arg(dayMonthYear(m_content.deletedAt.toLocalTime().date())));
}

void JournalPage::refreshOutputs()
{
    empty(m_outputRows->layout());
    m_outputsTitle->setText(tr("Your documents"));
    m_outputs->setVisible(!m_content.outputs.isEmpty());
    m_receipt->hide();
    for (const OutputEntry& output : m_content.outputs) {
        if (output.name == receiptName && output.available) {
            m_receipt->setText(output.title);
            m_receipt->show();
        }
        auto* row = new QWidget;
        auto* column = plainColumn(row, Tokens::current().u(1));
        column->addWidget(new Text(TextRole::BodyStrong, output.title));
        auto* text = new Text(TextRole::Small,
                              output.available ? output.text : tr("Not available yet. You are told when it is."));
        text->setColour(TextColour::Secondary);
        column->addWidget(text);
        if (output.available) {
            auto* buttons = new QWidget;
            auto* flow = new FlowLayout(buttons);
            flow->setContentsMargins(0, Tokens::current().u(1), 0, 0);
            const auto add = [&](const QString& words, void (JournalPage::*signal)(const QString&, const QString&)) {
                auto* button = new Button(ButtonKind::Ordinary, words);
                button->setCompact(true);
                button->setAccessibleName(tr("%1, %2", "button, document").arg(words, output.title));
                connect(button, &Button::clicked, this,
                        [this, signal, name = output.name] { emit(this->*signal)(m_content.id, name); });
                flow->addWidget(button);
            };
            add(tr("Open"), &JournalPage::outputOpened);
            add(tr("Save"), &JournalPage::outputSaved);
            add(tr("Print"), &JournalPage::outputPrinted);
            column->addWidget(buttons);
        }
        m_outputRows->layout()->addWidget(row);
    }
}

void JournalPage::arrange()
{
    const bool narrow = width() < Tokens::current().times(52);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void JournalPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void JournalPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace guichet::ui
