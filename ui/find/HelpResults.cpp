#include "ui/find/HelpResults.h"

#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guichet::ui {

HelpResults::HelpResults(QWidget* parent)
    : QWidget(parent)
    , m_title(new Text(TextRole::Section))
    , m_rows(nullptr)
{
    const Tokens tokens = Tokens::current();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(tokens.u(2));
    auto* card = new Card;
    card->setPadding(2);
    m_rows = card->column();
    m_rows->setSpacing(0);
    all->addWidget(m_title);
    all->addWidget(card);
    hide();
    retranslate();
}

void HelpResults::setArticles(const QList<Article>& articles)
{
    m_articles = articles;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own click may have led here
        delete item;
    }
    for (const Article& article : articles) {
        auto* row = new Button(ButtonKind::Quiet, article.title);
        row->setObjectName(QStringLiteral("help-") + article.id);
        row->setProperty("guichetStartAligned", true);
        row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->setIcon(Icon::CircleHelp);
        connect(row, &Button::clicked, this, [this, id = article.id] { emit chosen(id); });
        m_rows->addWidget(row);
    }
    setVisible(!articles.isEmpty());
    retranslate();
}

void HelpResults::retranslate()
{
    m_title->setText(tr("In the help"));
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->itemAt(i)->widget()->setAccessibleName(tr("Help article: %1").arg(m_articles.at(i).title));
}

void HelpResults::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
