#include "ui/find/ProcedurePage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/Card.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/MarkupText.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {

QVBoxLayout* emptied(QWidget* widget)
{
    auto* column = qobject_cast<QVBoxLayout*>(widget->layout());
    if (!column) {
        column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Tokens::current().u(4));
    }
    while (QLayoutItem* item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    return column;
}

} // namespace

ProcedurePage::ProcedurePage(const catalogue::Catalogue& catalogue, QString language, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_language(std::move(language))
    , m_today(today)
    , m_page(new ScrollPage)
    , m_heading(new PageHeading)
    , m_said(new Text(TextRole::Small))
    , m_why(new Banner(Banner::Kind::Info))
    , m_body(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_body))
    , m_start(new QWidget)
    , m_end(new QWidget)
    , m_final(new Banner(Banner::Kind::Info))
    , m_bar(new ButtonBar)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_page, 1);
    all->addWidget(m_bar);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Tokens::current().u(4));
    m_columns->addWidget(m_start, 3);
    m_columns->addWidget(m_end, 2);
    m_heading->setHasProcedureTexts();
    m_page->add(m_heading);
    m_page->add(m_said, 4);
    m_page->add(m_why, 2);
    m_page->add(m_body, 5);
    m_said->setColour(TextColour::Secondary);
    m_why->setIcon(Icon::Info);
    m_page->add(m_final, 4);
    connect(m_bar, &ButtonBar::backRequested, this, &ProcedurePage::backRequested);
    connect(m_bar, &ButtonBar::forwardRequested, this, [this] { emit startRequested(m_procedure); });
}

void ProcedurePage::setProcedure(const QString& id, const QStringList& path)
{
    m_procedure = id;
    m_place = catalogue::placeOf(m_catalogue, path);
    fill();
}

void ProcedurePage::setLanguage(const QString& language)
{
    m_language = language;
    fill();
}

void ProcedurePage::focusHeading()
{
    m_heading->takeFocus();
}

Card* ProcedurePage::section(const QString& title)
{
    auto* card = new Card;
    card->setPadding(5);
    card->column()->addWidget(new Text(TextRole::Section, title));
    return card;
}

void ProcedurePage::addTexts(Card* card, const QStringList& texts)
{
    for (const QString& text : texts) {
        auto* words = new MarkupText(TextRole::Small);
        words->setText(text);
        connect(words, &MarkupText::linkActivated, this, &ProcedurePage::linkActivated);
        card->column()->addWidget(words);
    }
}

void ProcedurePage::fill()
{
    const catalogue::Procedure* procedure = m_catalogue.find(m_procedure);
    if (!procedure)
        return;
    Request nothingAnswered;
    nothingAnswered.procedure = m_procedure;
    const catalogue::Assessment assessment = catalogue::assess(*procedure, nothingAnswered, m_today);
    const bool guide = procedure->kind == catalogue::ProcedureKind::Guide;

    QStringList path;
    for (const catalogue::LocalText& choice : procedure->path)
        path.append(choice.in(m_language));
    m_heading->setEyebrow(path.join(QStringLiteral(" › ")));
    m_heading->setTitle(procedure->title.in(m_language));
    m_heading->setPurpose(procedure->summary.in(m_language));

    fillReason();
    emptied(m_start);
    fillDocuments(*procedure, assessment);
    auto* end = emptied(m_end);

    Card* fee = section(tr("What it costs"));
    QStringList amounts;
    if (assessment.fee)
        amounts.append(assessment.fee->text.in(m_language));
    else if (!procedure->fees.isEmpty())
        amounts.append(procedure->fees.last().text.in(m_language)); // what counts where no special case does
    if (amounts.isEmpty())
        amounts.append(tr("Nothing is known to be due."));
    addTexts(fee, amounts);
    end->addWidget(fee);

    const auto addSection = [&](const QString& title, const QStringList& texts) {
        if (texts.isEmpty())
            return;
        Card* card = section(title);
        addTexts(card, texts);
        end->addWidget(card);
    };
    QStringList outputs;
    for (const catalogue::Output& output : procedure->outputs)
        outputs.append(
            tr("**%1.** %2", "output, what it is for").arg(output.title.in(m_language), output.text.in(m_language)));
    addSection(tr("What you receive"), outputs);
    const auto textsOf = [&](const QList<catalogue::Advice>& list) {
        QStringList texts;
        for (const catalogue::Advice& advice : list)
            texts.append(advice.text.in(m_language));
        return texts;
    };
    addSection(tr("May I drive meanwhile?"),
               textsOf(assessment.meanwhile.isEmpty() ? procedure->meanwhile : assessment.meanwhile));
    addSection(tr("Good to know"), textsOf(assessment.advice.isEmpty() ? procedure->advice : assessment.advice));
    end->addStretch(1);

    m_final->setVisible(!guide);
    m_final->setText(tr("**The kind of request can’t be changed once the draft exists.** If you see later that another "
                        "one is right, a new "
                        "draft takes over your answers."));
    m_bar->forward()->setVisible(procedure->isPrepared());
    m_bar->setForward(guide ? tr("Prepare it") : tr("Start the request"), true);
    arrange();
}

void ProcedurePage::fillReason()
{
    const bool chosen = m_place.isLeaf() && m_place.leaf().procedure == m_procedure;
    m_said->setVisible(chosen);
    m_why->setVisible(chosen);
    if (!chosen)
        return;
    m_said->setText(tr("You said: %1").arg(catalogue::saidInWords(m_place, m_language)));
    m_why->setText(m_place.leaf().why.in(m_language));
}

void ProcedurePage::fillDocuments(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment)
{
    const Tokens tokens = Tokens::current();
    auto* start = qobject_cast<QVBoxLayout*>(m_start->layout());
    if (!assessment.documents.isEmpty()) {
        Card* card = section(tr("Papers to prepare"));
        auto* lead =
            new Text(TextRole::Small, tr("A photo or a scan of each. JPG, PNG, BMP, TIFF or PDF, 11 MB at most."));
        lead->setColour(TextColour::Secondary);
        card->column()->addWidget(lead);
        for (const catalogue::AssessedDocument& document : assessment.documents) {
            card->column()->addSpacing(tokens.u(1));
            card->column()->addWidget(new Rule);
            card->column()->addSpacing(tokens.u(1));
            auto* heading = new QWidget;
            auto* flow = new FlowLayout(heading, tokens.u(3), tokens.u(1));
            flow->addWidget(new Text(TextRole::Item, document.title.in(m_language)));
            // What is asked only of some people and not for certain never blocks, but is not for everybody to ignore
            // either.
            const catalogue::DocumentRequirement* requirement = procedure.document(document.kind);
            const bool unsure = requirement && requirement->certainty != catalogue::Certainty::High;
            auto* asked = new StatusBadge;
            asked->setWrapping(true);
            if (document.required == catalogue::Truth::True)
                asked->set(Status::Neutral, Icon::CircleDashed, tr("Always asked"));
            else if (document.required == catalogue::Truth::Unknown || unsure)
                asked->set(Status::Waiting, Icon::CircleHelp, tr("Depends on your answers"));
            else
                asked->set(Status::Neutral, Icon::Plus, tr("Optional"));
            flow->addWidget(asked);
            card->column()->addWidget(heading);
            auto* why = new Text(TextRole::Small, document.why.in(m_language));
            card->column()->addWidget(why);
            auto* accepted = new Text(TextRole::Small, document.accepted.in(m_language));
            accepted->setColour(TextColour::Secondary);
            accepted->setVisible(!document.accepted.isEmpty());
            card->column()->addWidget(accepted);
        }
        start->addWidget(card);
    }
    start->addStretch(1);
}

void ProcedurePage::arrange()
{
    const bool narrow = width() < Tokens::current().times(52);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProcedurePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProcedurePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_procedure.isEmpty())
        fill();
}

} // namespace guichet::ui
