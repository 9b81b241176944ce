#pragma once

#include "tasks/TaskScope.h"
#include "ui/wizard/RequestEditor.h"

#include <QHash>
#include <QPointer>
#include <QWidget>
#include <functional>

class QMimeData;
class QStackedWidget;
class QVBoxLayout;

namespace guichet::ui {

class Banner;
class ButtonBar;
class SidePanel;
class StepSelector;
class WizardPage;

/// The frame of one draft: pages with the bar below, steps at the side (in narrow windows on top). Forward and back
/// freely; what changes goes to the draft at once, and a save that fails is told until it succeeds. Object names:
/// backButton, continueButton, undoNoticeButton, saveProblem, retrySaveButton and those of SidePanel and StepSelector.
class Wizard : public QWidget
{
    Q_OBJECT

public:
    /// Makes the page of one step of the catalogue; null for a step this program doesn't know, which is then left out.
    using MakePage = std::function<WizardPage*(const QString& step)>;

    /// The editor outlives the wizard.
    Wizard(RequestEditor& editor, MakePage makePage, QWidget* parent = nullptr);
    ~Wizard() override;

    /// For the window to place; they end with the wizard wherever they are.
    QWidget* side() const;
    QWidget* top() const;

    /// A notice about the whole draft, at the head of each page and scrolling with it; one at a time, of which the
    /// wizard becomes the owner.
    void setNotice(QWidget* notice);
    QWidget* notice() const { return m_notice; }

    QString currentStep() const { return m_current; }
    void goTo(const QString& step);
    /// The page where an answer is asked, with the keyboard in its input.
    void goToAnswer(const QString& pointer);
    RequestEditor& editor() const { return m_editor; }

    bool canUndo() const { return m_editor.canUndo(); }
    bool canRedo() const { return m_editor.canRedo(); }

public slots:
    void undo();
    void redo();
    void goBack();
    void goForward();
    void focusHeading();
    void paste(const QMimeData& pasted);
    void showHelp();

signals:
    void closeWanted();
    void otherProcedureWanted();
    void filingWanted(bool atQuietHours);
    /// Undo or redo became possible or impossible.
    void undoChanged();
    /// A page wants a view of its own over the whole window, and wants it away again.
    void coverWanted(QWidget* view);
    void coverDone(QWidget* view);

private:
    WizardPage* pageOf(const QString& step);
    QStringList steps() const;
    void connectPage(WizardPage* page);
    void refresh();
    void refreshBar();
    void showSaved();
    void showSaveFailure(const Failure& failure);
    void tellAboutDraft();
    Task<void> saveAgain();

    RequestEditor& m_editor;
    MakePage m_makePage;
    QHash<QString, WizardPage*> m_pages;
    QString m_current;
    bool m_hasNotice = false;

    QPointer<QWidget> m_notice;
    QVBoxLayout* m_notices;
    QPointer<SidePanel> m_side;
    QPointer<StepSelector> m_selector;
    Banner* m_saveProblem;
    Banner* m_draftNotice;
    QStackedWidget* m_stack;
    ButtonBar* m_bar;
    TaskScope m_tasks;
};

} // namespace guichet::ui
