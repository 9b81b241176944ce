#include "ui/shell/FoldedArticle.h"

#include "ui/kit/Button.h"
#include "ui/kit/Margins.h"
#include "ui/kit/MarkupText.h"
#include "ui/kit/Text.h"

namespace guichet::ui {

FoldedArticle::FoldedArticle(const HelpArticle& article, QWidget* parent)
    : Card(parent)
    , m_article(article)
    , m_title(new Button(ButtonKind::Quiet, article.title))
{
    setPadding(2);
    m_title->setProperty("guichetStartAligned", true);
    m_title->setWrapping(true);
    QSizePolicy policy = m_title->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    m_title->setSizePolicy(policy);
    m_title->setCheckable(true);
    setFocusProxy(m_title);
    column()->addWidget(m_title);
    connect(m_title, &Button::toggled, this, &FoldedArticle::setUnfolded);
    setUnfolded(false);
}

void FoldedArticle::setUnfolded(bool unfolded)
{
    const QSignalBlocker quiet(m_title);
    m_title->setChecked(unfolded);
    m_title->setIcon(unfolded ? Icon::ChevronDown : Icon::ChevronRight);
    m_title->setAccessibleDescription(unfolded ? tr("unfolded") : tr("folded"));
    if (unfolded && !m_body) {
        m_body = new MarkupText(TextRole::Body);
        m_body->setText(m_article.asOf.isEmpty() ? m_article.body
                                                 : m_article.body + QStringLiteral("\n\n") + m_article.asOf);
        const Tokens tokens = Tokens::current();
        setDirectedMargins(m_body, tokens.u(10), 0, tokens.u(6), tokens.u(4));
        connect(m_body, &MarkupText::linkActivated, this, &FoldedArticle::linkActivated);
        column()->addWidget(m_body);
    }
    if (m_body)
        m_body->setVisible(unfolded);
}

} // namespace guichet::ui
