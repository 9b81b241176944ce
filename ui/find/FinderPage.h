#pragma once

#include "catalogue/Search.h"

#include <QWidget>
#include <optional>

namespace guichet::ui {

class Banner;
class Button;
class ButtonBar;
class ChoiceCardGroup;
class EnvironmentNotice;
class HelpResults;
class HelpedPage;
class IconLabel;
class PageHeading;
class SearchLine;
class Text;

/// Finding a procedure: the short tree of choices as cards, or a search with the person's own words. Nothing is created
/// here; back works at every level.
class FinderPage : public QWidget
{
    Q_OBJECT

public:
    /// `language`: in which the catalogue's texts are shown, "fr" or "en".
    FinderPage(const catalogue::Catalogue& catalogue, QString language, QWidget* parent = nullptr);

    void setLanguage(const QString& language);
    void setTestEnvironment(bool test);
    void restart(); ///< the first question, nothing chosen, no search
    void focusHeading();
    void focusSearch();
    int level() const { return int(m_path.size()); } ///< 0 = first question

signals:
    /// `path`: the ids of the choices that led there; empty when it was found by a search.
    void procedureChosen(const QString& id, const QStringList& path);
    void backRequested();                     ///< from the first question
    void helpRequested(const QString& topic); ///< an article that was found, or all (empty): « Je ne sais pas »
    void noticeRequested();
    void languageRequested(); ///< the button with the language's name

protected:
    void changeEvent(QEvent* event) override;

private:
    int depthBelow(const QList<catalogue::ChoiceNode>& nodes) const;
    void retranslate();
    void showLevel();
    void showCards(const QList<catalogue::ChoiceNode>& nodes);
    void showResults(const QString& words);
    void showFirstQuestionFor(const QString& words);
    void sayFound(const QString& sentence);
    void goOn();
    void goBack();

    const catalogue::Catalogue& m_catalogue;
    std::optional<catalogue::Search> m_index; ///< made by the first search
    QString m_language;
    QStringList m_path; ///< ids of the chosen nodes
    bool m_searching = false;
    HelpedPage* m_page;
    PageHeading* m_heading;
    SearchLine* m_search;
    Text* m_found;
    ChoiceCardGroup* m_cards;
    HelpResults* m_help;
    Banner* m_choose;
    QWidget* m_noticeRow;
    Text* m_motifNotice;
    EnvironmentNotice* m_environment;
    ButtonBar* m_bar;
    Button* m_unsure;
    Button* m_languageButton;
};

} // namespace guichet::ui
