#pragma once

#include "scan/Inspector.h"
#include "ui/pages/fields/AnswerInput.h"
#include "ui/pages/review/ReviewForm.h"
#include "ui/wizard/RequestEditor.h"
#include "ui/wizard/WizardPage.h"

#include <QPointer>

class QBoxLayout;

namespace guichet::ui {

class Banner;
class Button;
class Card;
class ChoiceCard;
class ChoiceCardGroup;
class FolderMaker;
class GuidePage;
class OutputViewer;

/// What the review page needs besides the draft.
struct ReviewServices
{
    std::function<bool()> isTestEnvironment;    ///< the summary is marked as a specimen
    std::function<QString()> quietHours;        ///< « entre 22 h et 6 h »; empty while unknown
    const scan::Inspector* inspector = nullptr; ///< prepares the folder for the official site; outlives the page
};

/// Everything once more, each line leading back to its question; consents, when to send, the printed summary, filing.
/// Object names: review-POINTER (lines), fileNow, fileLater (radios), printSummaryButton, reviewProblems,
/// fileAnywayButton, officialSiteButton and the last parts of the consents' pointers ("truthful").
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    ReviewPage(RequestEditor& editor, ReviewServices services, QWidget* parent = nullptr);
    ~ReviewPage() override;

    void show(const Request& request, const catalogue::Assessment& assessment) override;
    Request applied(Request request) const override;
    bool focusAnswer(const QString& pointer) override;
    QString forwardWords() const override;
    QWidget* barButton() override;
    bool mayGoOn() override;

    /// The person chose to send at quiet hours.
    bool isForLater() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillSections();
    void refreshProblems();
    void refreshSending();
    void refreshMeanwhile();
    QList<QPair<QString, QString>> problems() const; ///< words and where to put it right
    QStringList papersAtRisk() const;                ///< kinds found doubtful and not overruled
    void overruleAndFile();
    void recordWarnings();
    void showSummary();
    void showGuide();
    void askForFolder();
    void arrange();
    QWidget* makeAside();
    QWidget* makeSending();
    bool isFiledHere() const; ///< else its answers are carried over to another site

    RequestEditor& m_editor;
    ReviewServices m_services;
    ReviewForm m_form;
    QList<catalogue::Field> m_consentFields;
    QList<AnswerInput> m_consents;
    QBoxLayout* m_columns;
    Card* m_sections;
    QWidget* m_rows = nullptr;
    QWidget* m_problems;
    Button* m_firstProblem = nullptr;
    Banner* m_risk;
    ChoiceCardGroup* m_when;
    ChoiceCard* m_now;
    ChoiceCard* m_later;
    Card* m_consentCard;
    Banner* m_meanwhile;
    QPointer<Button> m_print;
    QPointer<OutputViewer> m_summary;
    QPointer<GuidePage> m_guide;
    QPointer<FolderMaker> m_folder;
    bool m_asked = false; ///< the person tried to file: what is missing is told
};

} // namespace guichet::ui
