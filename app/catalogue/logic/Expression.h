#pragma once

#include "catalogue/logic/LogicValue.h"
#include "model/Failure.h"

#include <QDate>
#include <memory>

namespace guichet::catalogue {

/// What an expression looks at.
struct LogicContext
{
    /// Closed: what is absent is null, as JsonLogic has it. Open: what is absent is not yet answered, hence unknown.
    enum class World
    {
        Closed,
        Open
    };

    QJsonValue answers;
    QDate today;
    World world = World::Open;
};

/// A rule of the catalogue in JsonLogic, checked when it is read. Operators of JsonLogic: var == === != !== < <= > >= !
/// !! and or if ?: in cat substr + - * / % min max merge map filter reduce all none some. Ours, on dates as ISO texts
/// whose unknown parts are 00: today, age [birth, on?], addMonths [date, n], addDays [date, n], daysFrom [a, b];
/// consent [id], hasDocument [kind], matches [text, pattern].
class Expression
{
public:
    /// Refuses unknown operators, missing and missing_some, a default in var, wrong numbers of arguments and nesting
    /// deeper than 50. `where` is the JSON Pointer of the expression, named by the failure.
    static Result<Expression> parse(const QJsonValue& json, const QString& where);
    /// The same, but a default in var is allowed: for JsonLogic's published vectors, which run closed.
    static Result<Expression> parseWithDefaults(const QJsonValue& json, const QString& where);

    Expression(); ///< always true

    LogicValue evaluate(const LogicContext& context) const;
    Truth holds(const LogicContext& context) const { return truthOf(evaluate(context)); }

    const QJsonValue& source() const { return m_source; }

private:
    struct Node;
    friend class ExpressionReader;
    friend class Evaluation;

    QJsonValue m_source = true;
    std::shared_ptr<const Node> m_root;
};

} // namespace guichet::catalogue
