#pragma once

#include "catalogue/logic/Expression.h"

#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace guichet::catalogue {

enum class Operator
{
    Literal,
    List,
    Var,
    LooseEqual,
    StrictEqual,
    LooseUnequal,
    StrictUnequal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Not,
    Truthy,
    And,
    Or,
    If,
    In,
    Cat,
    Substr,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Min,
    Max,
    Merge,
    Map,
    Filter,
    Reduce,
    All,
    None,
    Some,
    Today,
    Age,
    AddMonths,
    AddDays,
    DaysBetween,
    HasConsent,
    DocumentPresent,
    Answered,
    Matches,
};

struct OperatorRule
{
    const char* name;
    Operator code;
    int fewest;
    int most; ///< -1: any number
};

/// Nothing for a name that is no operator of ours.
const OperatorRule* findOperator(QStringView name);

struct Expression::Node
{
    Operator code = Operator::Literal;
    QJsonValue literal;
    QStringList path;           ///< of a var whose name is written out
    QString pointer;            ///< the same as a JSON Pointer
    QRegularExpression pattern; ///< of `matches`
    std::vector<std::shared_ptr<const Node>> arguments;
};

} // namespace guichet::catalogue
