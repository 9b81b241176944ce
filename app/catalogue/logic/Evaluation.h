#pragma once

#include "catalogue/logic/ExpressionNode.h"

namespace guichet::catalogue {

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
    LogicValue of(const Node& node) { return of(node, m_context.answers); }

private:
    LogicValue of(const Node& node, const QJsonValue& scope);
    std::vector<LogicValue> all(const Node& node, const QJsonValue& scope);

    LogicValue variable(const Node& node, const QJsonValue& scope);
    LogicValue conjunction(const Node& node, const QJsonValue& scope, Truth decisive);
    LogicValue condition(const Node& node, const QJsonValue& scope, std::size_t from);
    LogicValue overList(const Node& node, const QJsonValue& scope);
    LogicValue quantified(const Node& node, const QJsonArray& list);
    LogicValue reduced(const Node& node, const QJsonArray& list, const LogicValue& start);
    LogicValue given(const QString& list, const QString& member, const LogicValue& wanted) const;
    LogicValue absent() const;

    const LogicContext& m_context;
};

/// Operators that look at the values of their arguments only.
LogicValue compared(Operator code, const std::vector<LogicValue>& arguments);
LogicValue calculated(Operator code, const std::vector<LogicValue>& arguments);
LogicValue textual(Operator code, const std::vector<LogicValue>& arguments);
LogicValue dated(Operator code, const std::vector<LogicValue>& arguments, QDate today);

} // namespace guichet::catalogue
