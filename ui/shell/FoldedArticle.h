#pragma once

#include "ui/kit/Card.h"
#include "ui/shell/HelpPage.h"

namespace guichet::ui {

class Button;
class MarkupText;

/// A title that unfolds its text.
class FoldedArticle : public Card
{
    Q_OBJECT

public:
    explicit FoldedArticle(const HelpArticle& article, QWidget* parent = nullptr);
    QString id() const { return m_article.id; }
    void setUnfolded(bool unfolded);

signals:
    void linkActivated(const QUrl& url);

private:
    HelpArticle m_article;
    Button* m_title;
    MarkupText* m_body = nullptr;
};

} // namespace guichet::ui
