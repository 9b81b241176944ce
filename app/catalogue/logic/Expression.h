#pragma once

#include "catalogue/logic/LogicValue.h"
#include "model/Failure.h"

#include <QDate>
#include <QStringList>
#include <memory>

namespace guichet::catalogue {

/// Answers by JSON Pointer, for callers that have no JSON at hand.
class AnswerSource
{
public:
    virtual ~AnswerSource() = default;
    virtual QJsonValue at(const QString& pointer) const = 0;
};

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
    const AnswerSource* source = nullptr; ///< asked instead of `answers`, if there is one
};

/// A rule of the catalogue in JsonLogic, checked when it is read. Operators of JsonLogic: var == === != !== < <= > >= !
/// !! and or if ?: in cat substr + - * / % min max merge map filter reduce all none some. Ours, on dates as ISO texts
/// whose unknown parts are 00: today, age [birth, on?], addMonths [date, n], addDays [date, n], daysBetween [a, b];
/// hasConsent [id], documentPresent [kind], matches [text, pattern]; answered [path] where it can't un-decide anything.
class Expression
{
public:
    enum class Use
    {
        Rule,      ///< anything that decides; more answers never change what was decided
        Required,  ///< whether a field must be answered: may ask if another one is answered
        Published, ///< JsonLogic's published vectors, which run closed: a default in var, objects as plain values
    };

    /// Refuses unknown operators, missing and missing_some, a default in var, wrong arguments and nesting deeper than
    /// 50. `where` is the file and JSON Pointer of the expression, named by the failure.
    static Result<Expression> parse(const QJsonValue& json, const QString& where, Use use = Use::Rule);

    Expression(); ///< always true

    LogicValue evaluate(const LogicContext& context) const;
    Truth holds(const LogicContext& context) const { return truthOf(evaluate(context)); }

    const QJsonValue& source() const { return m_source; }
    /// Paths of the answers that it looks at ("contact.email"), without those inside entries of a list.
    const QStringList& variables() const { return m_variables; }

private:
    struct Node;
    friend class ExpressionReader;
    friend class Evaluation;

    QJsonValue m_source = true;
    QStringList m_variables;
    std::shared_ptr<const Node> m_root;
};

} // namespace guichet::catalogue
