#pragma once

#include "catalogue/Assessment.h"
#include "model/Request.h"

#include <QWidget>

namespace guichet::ui {

/// What the wizard knows of a page: it shows a part of the Request, says when a person changed it, and puts the change
/// back. Pages are made by whoever composes the wizard.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows these answers. What a person is typing stays as it is where it means the same.
    virtual void show(const Request& request, const catalogue::Assessment& assessment) = 0;

    /// `request` with this page's answers in place of its own.
    virtual Request applied(Request request) const = 0;

    /// The person comes here or leaves: errors of what was typed may be shown when leaving.
    virtual void entered() {}
    virtual void left() {}

    /// Moves the keyboard to the input of an answer, if it is on this page.
    virtual void focusAnswer(const QString& pointer) { Q_UNUSED(pointer); }

signals:
    /// Something on the page changed; `applied` gives it. Also while a text is half typed.
    void edited();
    /// The input of one answer was left: the next change is a step of its own for undo.
    void answerLeft();
    /// Help of this topic of the catalogue is wanted beside the page.
    void helpWanted(const QString& topic);
    /// A line of the review leads back to its question.
    void answerWanted(const QString& pointer);
    /// A sentence about what was just done, with or without a way to take it back, for the button bar.
    void noticed(const QString& sentence, bool canUndo);
};

} // namespace guichet::ui
