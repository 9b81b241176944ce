#pragma once

#include "catalogue/logic/ExpressionNode.h"

#include <QVarLengthArray>

namespace guichet::catalogue {

using Arguments = QVarLengthArray<LogicValue, 4>;

/// One evaluation of an expression in one context. Kleene's three values: a result is unknown only if what is not yet
/// known could change it, so that answering more never changes what was decided.
class Evaluation
{
public:
    explicit Evaluation(const LogicContext& context)
        : m_context(context)
    {
    }

    using Node = Expression::Node;
    LogicValue of(const Node& node) { return of(node, nullptr); }

private:
    /// What a var looks at: the answers, or an entry of a list.
    using Scope = const QJsonValue*; ///< null: the answers

    LogicValue of(const Node& node, Scope scope);
    Arguments all(const Node& node, Scope scope);

    LogicValue variable(const Node& node, Scope scope);
    LogicValue conjunction(const Node& node, Scope scope, Truth decisive);
    LogicValue condition(const Node& node, Scope scope, std::size_t from);
    LogicValue overList(const Node& node, Scope scope);
    LogicValue quantified(const Node& node, const QJsonArray& list);
    LogicValue reduced(const Node& node, const QJsonArray& list, const LogicValue& start);
    LogicValue given(const QString& list, const QString& member, const LogicValue& wanted) const;
    LogicValue absent() const;
    QJsonValue answer(const QString& pointer, const QStringList& path) const;

    const LogicContext& m_context;
};

/// Operators that look at the values of their arguments only.
LogicValue compared(Operator code, const Arguments& arguments);
LogicValue calculated(Operator code, const Arguments& arguments);
LogicValue textual(Operator code, const Arguments& arguments);
LogicValue dated(Operator code, const Arguments& arguments, QDate today);

} // namespace guichet::catalogue
