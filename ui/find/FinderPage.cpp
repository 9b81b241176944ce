#include "ui/find/FinderPage.h"

#include "catalogue/Choices.h"
#include "ui/find/HelpResults.h"
#include "ui/find/NothingToDo.h"
#include "ui/kit/Announce.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/ChoiceCard.h"
#include "ui/kit/EnvironmentNotice.h"
#include "ui/kit/HelpPanel.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgramName.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/SearchLine.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace guichet::ui {

FinderPage::FinderPage(const catalogue::Catalogue& catalogue, QString language, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_language(std::move(language))
    , m_page(new HelpedPage)
    , m_heading(new PageHeading)
    , m_search(new SearchLine)
    , m_found(new Text(TextRole::Small))
    , m_cards(new ChoiceCardGroup)
    , m_help(new HelpResults)
    , m_choose(new Banner(Banner::Kind::Attention))
    , m_noticeRow(new QWidget)
    , m_motifNotice(new Text(TextRole::Small))
    , m_environment(new EnvironmentNotice)
    , m_bar(new ButtonBar)
    , m_unsure(new Button(ButtonKind::Link))
    , m_languageButton(new Button(ButtonKind::Quiet))
{
    const Tokens tokens = Tokens::current();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_page, 1);
    all->addWidget(m_bar);

    ScrollPage* page = m_page->page();
    auto* top = new QWidget;
    auto* topRow = new QHBoxLayout(top);
    topRow->setContentsMargins(0, 0, 0, 0);
    topRow->addWidget(new ProgramName, 1);
    m_languageButton->setIcon(Icon::Languages);
    topRow->addWidget(m_languageButton);
    page->add(top);
    m_heading->setHasProcedureTexts();
    page->add(m_heading, 3);
    page->add(m_search);
    m_found->setColour(TextColour::Secondary);
    page->add(m_found, 2);
    page->add(m_cards);
    page->add(m_help, 5);
    page->add(m_choose, 3);
    m_choose->hide();
    auto* notice = new QHBoxLayout(m_noticeRow);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->setSpacing(tokens.u(2));
    notice->addWidget(new IconLabel(Icon::Info, Status::Neutral, IconSize::Small), 0, Qt::AlignTop);
    m_motifNotice->setColour(TextColour::Secondary);
    notice->addWidget(m_motifNotice, 1);
    page->add(m_noticeRow, 3);
    page->add(m_unsure, 3);
    page->column()->setAlignment(m_unsure, Qt::AlignLeading);
    m_page->help()->addWidget(new NothingToDo);
    m_page->help()->addWidget(m_environment);
    m_unsure->setWrapping(true);
    m_unsure->setIcon(Icon::UserSearch);
    m_unsure->setProperty("guichetBodySize", true);
    m_unsure->setProperty("guichetPlainLink", true);

    connect(m_search, &QLineEdit::textEdited, this, &FinderPage::showResults);
    connect(m_cards, &ChoiceCardGroup::chosen, this, [this] { m_choose->hide(); });
    connect(m_cards, &ChoiceCardGroup::activated, this, &FinderPage::goOn);
    connect(m_bar, &ButtonBar::forwardRequested, this, &FinderPage::goOn);
    connect(m_bar, &ButtonBar::backRequested, this, &FinderPage::goBack);
    connect(m_help, &HelpResults::chosen, this, &FinderPage::helpRequested);
    connect(m_unsure, &Button::clicked, this, [this] { emit helpRequested({}); });
    connect(m_languageButton, &Button::clicked, this, &FinderPage::languageRequested);
    connect(m_environment, &EnvironmentNotice::moreRequested, this, &FinderPage::noticeRequested);
    retranslate();
}

void FinderPage::setLanguage(const QString& language)
{
    m_language = language;
    retranslate();
}

void FinderPage::setTestEnvironment(bool test)
{
    m_environment->setTestEnvironment(test);
}

void FinderPage::restart()
{
    m_path.clear();
    m_search->clear();
    m_cards->setValue({});
    m_searching = false;
    showLevel();
}

void FinderPage::focusHeading()
{
    m_heading->takeFocus();
}

void FinderPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

int FinderPage::depthBelow(const QList<catalogue::ChoiceNode>& nodes) const
{
    int deepest = 0;
    for (const catalogue::ChoiceNode& node : nodes)
        deepest = qMax(deepest, depthBelow(node.children));
    return nodes.isEmpty() ? 0 : deepest + 1;
}

void FinderPage::retranslate()
{
    m_search->setName(tr("Find with your own words"), tr("Or with your own words: “I lost my wallet”"));
    m_motifNotice->setText(tr("The kind of request can’t be changed later on. Here, you can still go back."));
    m_unsure->setText(tr("I don’t know, help me choose"));
    m_languageButton->setText(m_language == QLatin1String("fr") ? QStringLiteral("Français")
                                                                : QStringLiteral("English"));
    m_languageButton->setAccessibleName(tr("Language: %1").arg(m_languageButton->text()));
    if (m_searching)
        showResults(m_search->text());
    else
        showLevel();
}

void FinderPage::showLevel()
{
    const catalogue::Place place = catalogue::placeOf(m_catalogue, m_path);
    m_searching = false;
    m_found->hide();
    m_choose->hide();
    m_help->setArticles({});
    m_heading->setEyebrow(tr("Question %1 of %2").arg(level() + 1).arg(level() + depthBelow(place.choices)));
    m_heading->setTitle(place.question.in(m_language));
    m_heading->setPurpose(
        m_path.isEmpty() ? tr("Choose the closest sentence. We find the right procedure and the papers to prepare.")
                         : tr("You said: %1").arg(catalogue::saidInWords(place, m_language)));
    m_cards->setAccessibleGroupName(m_heading->title());
    const QString chosen = m_cards->value();
    showCards(place.choices);
    m_cards->setValue(chosen);
    m_bar->setBack(m_path.isEmpty() ? tr("My requests") : QString());
    m_unsure->setVisible(m_path.isEmpty());
}

void FinderPage::showCards(const QList<catalogue::ChoiceNode>& nodes)
{
    m_cards->clear();
    for (const catalogue::ChoiceNode& node : nodes) {
        ChoiceCard* card = m_cards->addCard(node.id);
        card->setTitle(node.title.in(m_language));
        card->setConsequence(node.hint.in(m_language));
        if (!node.icon.isEmpty())
            card->setIcon(icons::fromName(node.icon));
    }
    m_cards->setVisible(!nodes.isEmpty());
}

void FinderPage::showResults(const QString& words)
{
    constexpr int fewestLetters = 3; // one or two say nothing unless they are found
    if (!m_index)
        m_index.emplace(m_catalogue);
    const QList<catalogue::SearchHit> hits = m_index->find(words);
    if (hits.isEmpty() && words.trimmed().size() < fewestLetters) {
        showLevel();
        return;
    }
    if (catalogue::asksNothing(words)) {
        showFirstQuestionFor(words);
        return;
    }
    m_searching = true;
    m_choose->hide();
    QList<catalogue::ChoiceNode> procedures; // as cards: a procedure's id, title, summary and icon
    QList<HelpResults::Article> articles;
    for (const catalogue::SearchHit& hit : hits) {
        if (const catalogue::Procedure* found = m_catalogue.find(hit.procedure))
            procedures.append({found->id, found->title, found->summary, found->icon, found->id, {}, {}, {}});
        else
            articles.append({hit.help, hit.title.in(m_language)});
    }
    showCards(procedures);
    m_help->setArticles(articles);
    const int procedureCount = int(procedures.size());
    const int articleCount = int(articles.size());
    if (hits.isEmpty())
        sayFound(tr("Nothing has these words. Try others, or erase them to see the questions again."));
    else if (articles.isEmpty())
        sayFound(tr("%n procedure(s) found", nullptr, procedureCount));
    else if (procedures.isEmpty())
        sayFound(tr("%n help article(s) found", nullptr, articleCount));
    else
        sayFound(tr("%1, %2", "how many procedures, how many help articles")
                     .arg(tr("%n procedure(s) found", nullptr, procedureCount),
                          tr("%n help article(s) found", nullptr, articleCount)));
}

/// « mon permis »: nobody can say yet which procedure is meant, so the first question is asked.
void FinderPage::showFirstQuestionFor(const QString& words)
{
    m_path.clear();
    m_cards->setValue({});
    showLevel();
    sayFound(
        tr("“%1” doesn’t say yet what you need. Choose the closest sentence, or add a word.").arg(words.trimmed()));
}

void FinderPage::sayFound(const QString& sentence)
{
    m_found->setText(sentence);
    m_found->show();
    announce(m_found, sentence);
}

void FinderPage::goOn()
{
    const QString chosen = m_cards->value();
    if (chosen.isEmpty()) {
        m_choose->setText(tr("**Choose one of the sentences.** If none fits, search with your own words."));
        m_choose->show();
        m_cards->focusChosen();
        return;
    }
    if (m_searching) {
        emit procedureChosen(chosen, {});
        return;
    }
    const catalogue::Place place = catalogue::placeOf(m_catalogue, m_path);
    for (const catalogue::ChoiceNode& node : place.choices) {
        if (node.id != chosen)
            continue;
        if (!node.procedure.isEmpty()) {
            emit procedureChosen(node.procedure, m_path + QStringList{chosen});
            return;
        }
        m_path.append(chosen);
        m_cards->setValue({});
        m_search->clear();
        showLevel();
        focusHeading();
        return;
    }
}

void FinderPage::goBack()
{
    if (m_searching) {
        m_search->clear();
        showLevel();
        focusHeading();
        return;
    }
    if (m_path.isEmpty()) {
        emit backRequested();
        return;
    }
    const QString came = m_path.takeLast();
    showLevel();
    m_cards->setValue(came);
    focusHeading();
}

void FinderPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
