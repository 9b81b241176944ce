#pragma once

#include "catalogue/Assessment.h"
#include "model/Request.h"
#include "ui/kit/HelpPanel.h"
#include "ui/wizard/PageContext.h"

class QMimeData;

namespace guichet::ui {

class PageHeading;

/// What the wizard knows of a page: it shows a part of the Request, says when a person changed it, and puts the change
/// back. Title, purpose and help come from the catalogue's step. Pages are made by whoever composes the wizard.
class WizardPage : public HelpedPage
{
    Q_OBJECT

public:
    WizardPage(const PageContext& context, const QString& step, QWidget* parent = nullptr);

    const QString& step() const { return m_step; }
    PageHeading* heading() const { return m_heading; }

    /// Shows these answers. What a person is typing stays as it is where it means the same.
    virtual void show(const Request& request, const catalogue::Assessment& assessment) = 0;

    /// `request` with this page's answers in place of its own.
    virtual Request applied(Request request) const = 0;

    /// The person comes here: the title takes the focus, which makes screen readers announce the page.
    virtual void entered();
    /// The person goes to another page; what is missing may be named from now on.
    virtual void left() {}

    /// Moves the keyboard to the input of an answer; false if it isn't on this page.
    virtual bool focusAnswer(const QString& pointer);

    /// Words of the forward button; empty for « Continuer ».
    virtual QString forwardWords() const { return {}; }
    /// A quiet button of this page for the button bar, or null.
    virtual QWidget* barButton() { return nullptr; }
    /// The person asked to go on. False: the page said why not.
    virtual bool mayGoOn() { return true; }
    /// The person took back what `noticed` told of.
    virtual void undoNoticed() {}
    /// Pasted outside any input.
    virtual void paste(const QMimeData& pasted) { Q_UNUSED(pasted); }
    /// « Pourquoi cette question ? »: brings the help in view.
    void showStepHelp();

signals:
    /// Something on the page changed; `applied` gives it. Also while a text is half typed.
    void edited();
    /// The input of one answer was left: the next change is a step of its own for undo.
    void answerLeft();
    /// A line of the review leads back to its question.
    void answerWanted(const QString& pointer);
    /// A sentence about what was just done, with or without a way to take it back, for the button bar.
    void noticed(const QString& sentence, bool canUndo);
    /// A view over the whole wizard (a preview); it is the page's and is taken away when the page says so.
    void coverWanted(QWidget* view);
    void coverDone(QWidget* view);
    /// The procedure was the wrong one.
    void otherProcedureWanted();
    /// Everything was read again: file it.
    void filingWanted(bool atQuietHours);

protected:
    const PageContext& context() const { return m_context; }
    /// Fills the panel beside the page: why `field` is asked (may be null), then the step's own help.
    void showHelp(const catalogue::Field* field);
    /// Shows one topic of the catalogue's help beside the page.
    void showHelpTopic(const QString& id);
    void clearHelp();
    void toggleHelp();

private:
    void addHelpText(const QString& title, const QString& markup);

    PageContext m_context;
    QString m_step;
    QString m_helpFor;
    PageHeading* m_heading;
};

} // namespace guichet::ui
