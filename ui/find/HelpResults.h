#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace guichet::ui {

class Text;

/// Below the procedures that a search found: the articles of help that it found, each to be opened.
class HelpResults : public QWidget
{
    Q_OBJECT

public:
    explicit HelpResults(QWidget* parent = nullptr);

    struct Article
    {
        QString id;
        QString title;
    };
    void setArticles(const QList<Article>& articles); ///< none hides it

signals:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QList<Article> m_articles;
    Text* m_title;
    QVBoxLayout* m_rows;
};

} // namespace guichet::ui
