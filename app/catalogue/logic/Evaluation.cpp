#include "catalogue/logic/Evaluation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

LogicValue truthValue(Truth truth)
{
    return truth == Truth::Unknown ? LogicValue::unknown() : LogicValue(truth == Truth::True);
}

QJsonValue child(const QJsonValue& parent, const QString& key)
{
    if (parent.isArray()) {
        bool isNumber = false;
        const qsizetype index = key.toLongLong(&isNumber);
        return isNumber && index >= 0 ? parent.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
    }
    return parent.isObject() ? parent.toObject().value(key) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue at(QJsonValue value, const QStringList& path)
{
    for (const QString& key : path)
        value = child(value, key);
    return value;
}

} // namespace

LogicValue Evaluation::absent() const
{
    return m_context.world == LogicContext::World::Open ? LogicValue::unknown() : LogicValue(QJsonValue());
}

Arguments Evaluation::all(const Node& node, Scope scope)
{
    Arguments values;
    for (const auto& argument : node.arguments)
        values.push_back(of(*argument, scope));
    return values;
}

LogicValue Evaluation::of(const Node& node, Scope scope)
{
    switch (node.code) {
    case Operator::Literal:
        return node.literal;
    case Operator::List: {
        QJsonArray list;
        for (const LogicValue& value : all(node, scope)) {
            if (value.isUnknown() || value.isInterval())
                return LogicValue::unknown();
            list.append(value.json());
        }
        return QJsonValue(list);
    }
    case Operator::Var:
        return variable(node, scope);
    case Operator::And:
        return conjunction(node, scope, Truth::False);
    case Operator::Or:
        return conjunction(node, scope, Truth::True);
    case Operator::If:
        return condition(node, scope, 0);
    case Operator::Not: {
        const Truth truth = truthOf(of(*node.arguments[0], scope));
        return truth == Truth::Unknown ? LogicValue::unknown() : LogicValue(truth == Truth::False);
    }
    case Operator::Truthy:
        return truthValue(truthOf(of(*node.arguments[0], scope)));
    case Operator::Map:
    case Operator::Filter:
    case Operator::Reduce:
    case Operator::All:
    case Operator::None:
    case Operator::Some:
        return overList(node, scope);
    case Operator::LooseEqual:
    case Operator::StrictEqual:
    case Operator::LooseUnequal:
    case Operator::StrictUnequal:
    case Operator::Less:
    case Operator::LessEqual:
    case Operator::Greater:
    case Operator::GreaterEqual:
        return compared(node.code, all(node, scope));
    case Operator::Add:
    case Operator::Subtract:
    case Operator::Multiply:
    case Operator::Divide:
    case Operator::Modulo:
    case Operator::Min:
    case Operator::Max:
        return calculated(node.code, all(node, scope));
    case Operator::In:
    case Operator::Cat:
    case Operator::Substr:
    case Operator::Merge:
        return textual(node.code, all(node, scope));
    case Operator::Matches: {
        const LogicValue text = of(*node.arguments[0], scope);
        return text.isUnknown() ? LogicValue::unknown()
                                : LogicValue(node.pattern.match(toText(text.json())).hasMatch());
    }
    case Operator::Today:
    case Operator::Age:
    case Operator::AddMonths:
    case Operator::AddDays:
    case Operator::DaysBetween:
        return dated(node.code, all(node, scope), m_context.today);
    case Operator::HasConsent:
        return given(u"consents"_s, u"id"_s, of(*node.arguments[0], scope));
    case Operator::DocumentPresent:
        return given(u"documents"_s, u"kind"_s, of(*node.arguments[0], scope));
    case Operator::Answered: {
        const QJsonValue found = answer(node.pointer, node.path);
        return !found.isUndefined() && !found.isNull() && !(found.isString() && found.toString().isEmpty());
    }
    }
    Q_UNREACHABLE();
}

QJsonValue Evaluation::answer(const QString& pointer, const QStringList& path) const
{
    return m_context.source ? m_context.source->at(pointer) : at(m_context.answers, path);
}

LogicValue Evaluation::variable(const Node& node, Scope scope)
{
    const QStringList* path = &node.path;
    QStringList computed;
    if (path->isEmpty() && !node.arguments.empty()) {
        const LogicValue name = of(*node.arguments[0], scope);
        if (name.isUnknown())
            return LogicValue::unknown();
        computed = name.json().isNull() ? QStringList() : toText(name.json()).split(u'.', Qt::SkipEmptyParts);
        path = &computed;
    }
    if (path->isEmpty())
        return scope ? *scope : m_context.answers;
    const QJsonValue found =
        scope ? at(*scope, *path) : answer(computed.isEmpty() ? node.pointer : u'/' + computed.join(u'/'), *path);
    if (!found.isUndefined() && !found.isNull())
        return found;
    return node.arguments.size() > 1 ? of(*node.arguments[1], scope) : absent();
}

/// A consent or a paper; what isn't there may still come.
LogicValue Evaluation::given(const QString& list, const QString& member, const LogicValue& wanted) const
{
    const QJsonArray entries = answer(u'/' + list, {list}).toArray();
    const bool found = std::any_of(entries.begin(), entries.end(), [&](const QJsonValue& each) {
        const QJsonValue files = each[u"files"_s];
        return each[member] == wanted.json() && (files.isUndefined() || !files.toArray().isEmpty());
    });
    if (found)
        return true;
    return m_context.world == LogicContext::World::Open ? LogicValue::unknown() : LogicValue(false);
}

/// `and` with decisive False, `or` with decisive True: the first decisive value decides; else, as JsonLogic has it, the
/// last value, unless one before it is unknown.
LogicValue Evaluation::conjunction(const Node& node, Scope scope, Truth decisive)
{
    bool undecided = false;
    LogicValue last(false);
    for (const auto& argument : node.arguments) {
        last = of(*argument, scope);
        const Truth truth = truthOf(last);
        if (truth == decisive)
            return undecided ? LogicValue::unknownBut(decisive == Truth::True) : last;
        undecided = undecided || truth == Truth::Unknown;
    }
    return undecided ? LogicValue::unknown() : last;
}

LogicValue Evaluation::condition(const Node& node, Scope scope, std::size_t from)
{
    if (from >= node.arguments.size())
        return QJsonValue();
    const LogicValue first = of(*node.arguments[from], scope);
    if (from + 1 == node.arguments.size())
        return first; // the final else
    const Truth truth = truthOf(first);
    if (truth == Truth::True)
        return of(*node.arguments[from + 1], scope);
    const LogicValue otherwise = condition(node, scope, from + 2);
    if (truth == Truth::False)
        return otherwise;
    const LogicValue then = of(*node.arguments[from + 1], scope);
    return then == otherwise ? then : LogicValue::unknown();
}

LogicValue Evaluation::overList(const Node& node, Scope scope)
{
    const LogicValue list = of(*node.arguments[0], scope);
    if (list.isUnknown())
        return LogicValue::unknown();
    const QJsonArray entries = list.json().toArray();
    if (node.code == Operator::Reduce)
        return reduced(node, entries, of(*node.arguments[2], scope));
    if (node.code != Operator::Map && node.code != Operator::Filter)
        return quantified(node, entries);
    QJsonArray result;
    for (const QJsonValue& entry : entries) {
        const LogicValue value = of(*node.arguments[1], &entry);
        if (value.isUnknown() || value.isInterval())
            return LogicValue::unknown();
        if (node.code == Operator::Map)
            result.append(value.json());
        else if (truthOf(value) == Truth::True)
            result.append(entry);
    }
    return QJsonValue(result);
}

LogicValue Evaluation::quantified(const Node& node, const QJsonArray& list)
{
    bool some = false;
    bool undecided = false;
    bool every = true;
    for (const QJsonValue& entry : list) {
        const Truth truth = truthOf(of(*node.arguments[1], &entry));
        some = some || truth == Truth::True;
        every = every && truth == Truth::True;
        if (truth == Truth::False && node.code == Operator::All)
            return false;
        undecided = undecided || truth == Truth::Unknown;
    }
    if (node.code == Operator::All)
        return undecided ? LogicValue::unknown() : LogicValue(every && !list.isEmpty());
    const LogicValue any = some ? LogicValue(true) : undecided ? LogicValue::unknown() : LogicValue(false);
    if (node.code == Operator::Some || any.isUnknown())
        return any;
    return !some;
}

LogicValue Evaluation::reduced(const Node& node, const QJsonArray& list, const LogicValue& start)
{
    LogicValue sum = start;
    for (const QJsonValue& entry : list) {
        if (sum.isUnknown() || sum.isInterval())
            return LogicValue::unknown();
        const QJsonValue pair = QJsonObject{{u"current"_s, entry}, {u"accumulator"_s, sum.json()}};
        sum = of(*node.arguments[1], &pair);
    }
    return sum;
}

LogicValue Expression::evaluate(const LogicContext& context) const
{
    return Evaluation(context).of(*m_root);
}

} // namespace guichet::catalogue
