#include "ui/shell/HelpPage.h"

#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/SearchLine.h"
#include "ui/kit/Text.h"
#include "ui/shell/FoldedArticle.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace guichet::ui {

namespace {

QString plain(const QString& text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(c.toCaseFolded());
    return bare;
}

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QWidget(parent)
    , m_page(new ScrollPage)
    , m_heading(new PageHeading)
    , m_search(new SearchLine)
    , m_nothing(new Text(TextRole::Body))
    , m_list(new QWidget)
    , m_bar(new ButtonBar)
{
    const Tokens tokens = Tokens::current();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_page, 1);
    all->addWidget(m_bar);
    m_bar->forward()->hide();
    m_bar->hide();
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(tokens.u(2));
    m_nothing->setColour(TextColour::Secondary);
    m_nothing->hide();
    m_heading->setHasProcedureTexts();
    m_page->add(m_heading);
    m_page->add(m_search, 5);
    m_page->add(m_nothing);
    m_page->add(m_list);
    connect(m_search, &QLineEdit::textEdited, this, &HelpPage::fill);
    connect(m_bar, &ButtonBar::backRequested, this, &HelpPage::returnRequested);
    retranslate();
}

void HelpPage::setArticles(const QList<HelpArticle>& articles)
{
    m_articles = articles;
    fill();
}

void HelpPage::openArticle(const QString& id)
{
    m_search->clear();
    fill();
    for (auto* article : m_list->findChildren<FoldedArticle*>(Qt::FindDirectChildrenOnly)) {
        if (article->id() == id) {
            article->setUnfolded(true);
            article->show(); // the layout does so only later, and nothing hidden takes the focus
            article->setFocus(Qt::OtherFocusReason);
        }
    }
}

void HelpPage::setReturn(const QString& words)
{
    m_bar->setBack(words);
    m_bar->setVisible(!words.isEmpty());
}

void HelpPage::focusHeading()
{
    m_heading->takeFocus();
}

void HelpPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpPage::fill()
{
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList asked = plain(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    for (const HelpArticle& article : m_articles) {
        const QString all = plain(article.title + u' ' + article.body);
        if (!std::all_of(asked.begin(), asked.end(), [&](const QString& word) { return all.contains(word); }))
            continue;
        auto* folded = new FoldedArticle(article);
        connect(folded, &FoldedArticle::linkActivated, this, &HelpPage::linkActivated);
        m_list->layout()->addWidget(folded);
        ++found;
    }
    m_nothing->setVisible(found == 0 && !asked.isEmpty());
    if (!asked.isEmpty())
        announce(m_nothing, found == 0 ? m_nothing->text() : tr("%n article(s) found", nullptr, found));
}

void HelpPage::retranslate()
{
    m_heading->setTitle(tr("Help and contact"));
    m_heading->setPurpose(tr("Answers to the most frequent questions, and who can help you."));
    m_search->setName(tr("Search in the help"), tr("Search in the help"));
    m_search->setShortcutHint(tr("Ctrl F"));
    m_nothing->setText(tr("No article has all these words. Erase the search to see them all."));
}

void HelpPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
