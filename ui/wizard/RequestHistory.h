#pragma once

#include "model/Request.h"

#include <QList>

namespace guichet::ui {

/// The answers as they were before and after each change, for undo and redo. A run of keystrokes in the same answer is
/// one step until `endStep`, also when the first of them took another answer away (a commune's code); at most `limit`
/// steps are kept, the oldest fall out.
class RequestHistory
{
public:
    static constexpr qsizetype limit = 200;

    explicit RequestHistory(Request first = {});

    const Request& current() const { return m_states.at(m_position); }

    /// Makes `request` the current one. What was undone before can't be redone any more.
    void record(const Request& request);
    /// The next change is a step of its own, even in the same answer.
    void endStep() { m_openAnswers.clear(); }

    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position + 1 < m_states.size(); }
    void undo();
    void redo();

private:
    QList<Request> m_states;
    qsizetype m_position = 0;
    QStringList m_openAnswers; ///< JSON Pointers of the answers that the step under way touched with its first change
};

/// JSON Pointers of the answers in which two requests differ, sorted. A list counts as one answer.
QStringList changedAnswers(const Request& before, const Request& after);

} // namespace guichet::ui
