#include "ui/wizard/RequestHistory.h"

#include "model/RequestJson.h"

#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace guichet::ui {

namespace {

void collectChanges(const QJsonValue& before, const QJsonValue& after, const QString& pointer, QStringList& changed)
{
    if (before == after)
        return;
    const bool nested = before.isObject() || after.isObject();
    if (!nested) {
        changed.append(pointer);
        return;
    }
    const QJsonObject left = before.toObject();
    const QJsonObject right = after.toObject();
    QSet<QString> names;
    for (const QString& name : left.keys() + right.keys())
        names.insert(name);
    for (const QString& name : names)
        collectChanges(left.value(name), right.value(name), pointer + u'/' + name, changed);
}

} // namespace

QStringList changedAnswers(const Request& before, const Request& after)
{
    QStringList changed;
    collectChanges(toJson(before), toJson(after), QString(), changed);
    changed.sort();
    return changed;
}

RequestHistory::RequestHistory(Request first)
    : m_states{std::move(first)}
{
}

void RequestHistory::record(const Request& request)
{
    const QStringList changed = changedAnswers(current(), request);
    if (changed.isEmpty() && current() == request)
        return;
    m_states.resize(m_position + 1);
    const bool sameStep =
        m_position > 0 && !changed.isEmpty() &&
        std::ranges::all_of(changed, [this](const QString& answer) { return m_openAnswers.contains(answer); });
    if (sameStep) {
        m_states.last() = request;
    } else {
        m_states.append(request);
        if (m_states.size() > limit + 1)
            m_states.removeFirst();
        m_position = m_states.size() - 1;
        m_openAnswers = changed;
    }
}

void RequestHistory::undo()
{
    if (!canUndo())
        return;
    --m_position;
    endStep();
}

void RequestHistory::redo()
{
    if (!canRedo())
        return;
    ++m_position;
    endStep();
}

} // namespace guichet::ui
