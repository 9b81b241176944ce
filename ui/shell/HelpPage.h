#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace guichet::ui {

class Banner;
class ButtonBar;
class PageHeading;
class ScrollPage;
class SearchLine;
class Text;

/// One page of help, in the window's language.
struct HelpArticle
{
    QString id;
    QString title;
    QString body; ///< the catalogue's small markup
    QString asOf; ///< « Au 1er septembre 2026 », for what changes; may be empty

    bool operator==(const HelpArticle&) const = default;
};

/// « Aide et contact »: the help of the catalogue, each article folded under its title, with a search.
class HelpPage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    void setArticles(const QList<HelpArticle>& articles);
    void openArticle(const QString& id); ///< unfolds it and brings it into view
    /// The words of a button that leads back to where the help was asked for; empty: there is none.
    void setReturn(const QString& words);
    void focusHeading();
    void focusSearch();

signals:
    void linkActivated(const QUrl& url);
    void returnRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();

    QList<HelpArticle> m_articles;
    ScrollPage* m_page;
    PageHeading* m_heading;
    SearchLine* m_search;
    Text* m_nothing;
    QWidget* m_list;
    ButtonBar* m_bar;
};

} // namespace guichet::ui
