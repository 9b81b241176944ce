#include "catalogue/Failures.h"
#include "catalogue/logic/ExpressionNode.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

constexpr int deepest = 50;

constexpr OperatorRule operators[] = {
    {"var", Operator::Var, 0, 2},
    {"==", Operator::LooseEqual, 2, 2},
    {"===", Operator::StrictEqual, 2, 2},
    {"!=", Operator::LooseUnequal, 2, 2},
    {"!==", Operator::StrictUnequal, 2, 2},
    {"<", Operator::Less, 2, 3},
    {"<=", Operator::LessEqual, 2, 3},
    {">", Operator::Greater, 2, 2},
    {">=", Operator::GreaterEqual, 2, 2},
    {"!", Operator::Not, 1, 1},
    {"!!", Operator::Truthy, 1, 1},
    {"and", Operator::And, 1, -1},
    {"or", Operator::Or, 1, -1},
    {"if", Operator::If, 0, -1},
    {"?:", Operator::If, 3, 3},
    {"in", Operator::In, 2, 2},
    {"cat", Operator::Cat, 0, -1},
    {"substr", Operator::Substr, 2, 3},
    {"+", Operator::Add, 0, -1},
    {"-", Operator::Subtract, 1, 2},
    {"*", Operator::Multiply, 1, -1},
    {"/", Operator::Divide, 2, 2},
    {"%", Operator::Modulo, 2, 2},
    {"min", Operator::Min, 0, -1},
    {"max", Operator::Max, 0, -1},
    {"merge", Operator::Merge, 0, -1},
    {"map", Operator::Map, 2, 2},
    {"filter", Operator::Filter, 2, 2},
    {"reduce", Operator::Reduce, 3, 3},
    {"all", Operator::All, 2, 2},
    {"none", Operator::None, 2, 2},
    {"some", Operator::Some, 2, 2},
    {"today", Operator::Today, 0, 0},
    {"age", Operator::Age, 1, 2},
    {"addMonths", Operator::AddMonths, 2, 2},
    {"addDays", Operator::AddDays, 2, 2},
    {"daysBetween", Operator::DaysBetween, 2, 2},
    {"hasConsent", Operator::HasConsent, 1, 1},
    {"documentPresent", Operator::DocumentPresent, 1, 1},
    {"answered", Operator::Answered, 1, 1},
    {"matches", Operator::Matches, 2, 2},
};

} // namespace

const OperatorRule* findOperator(QStringView name)
{
    for (const OperatorRule& rule : operators)
        if (name == QLatin1StringView(rule.name))
            return &rule;
    return nullptr;
}

namespace {

bool goesOverList(Operator code)
{
    return code == Operator::Map || code == Operator::Filter || code == Operator::Reduce || code == Operator::All ||
           code == Operator::None || code == Operator::Some;
}

/// What an argument list must be besides its length.
bool argumentsFit(Operator code, const QJsonArray& arguments)
{
    switch (code) {
    case Operator::Matches:
        return arguments[1].isString() && QRegularExpression(arguments[1].toString()).isValid();
    case Operator::HasConsent:
    case Operator::DocumentPresent:
    case Operator::Answered:
        return arguments[0].isString();
    default:
        return true;
    }
}

} // namespace

/// Turns JSON into nodes; stops at the first thing that is no rule of ours.
class ExpressionReader
{
public:
    explicit ExpressionReader(Expression::Use use)
        : m_use(use)
    {
    }

    Result<Expression> read(const QJsonValue& json, const QString& where)
    {
        Expression expression;
        expression.m_source = json;
        expression.m_root = node(json, where, 0);
        expression.m_variables = m_variables;
        if (m_failure)
            return fail(*m_failure);
        return expression;
    }

private:
    using Node = Expression::Node;

    std::shared_ptr<const Node> node(const QJsonValue& json, const QString& where, int depth)
    {
        auto made = std::make_shared<Node>();
        if (depth > deepest) {
            refuse(fail(failure::nestedTooDeep, {where}));
        } else if (json.isArray()) {
            made->code = Operator::List;
            readArguments(*made, json.toArray(), where, depth);
            if (std::ranges::all_of(made->arguments, [](const auto& each) { return each->code == Operator::Literal; }))
                *made = Node{Operator::Literal, json, {}, {}, {}, {}};
        } else if (json.isObject() && (json.toObject().size() == 1 || m_use != Expression::Use::Published)) {
            readOperation(*made, json.toObject(), where, depth);
        } else {
            made->literal = json;
        }
        return made;
    }

    void readOperation(Node& made, const QJsonObject& json, const QString& where, int depth)
    {
        const QString name = json.keys().join(u' ');
        const QJsonValue given = json.size() == 1 ? json.constBegin().value() : QJsonValue();
        const OperatorRule* rule = findOperator(name);
        if (!rule || (rule->code == Operator::Answered && m_use == Expression::Use::Rule)) {
            refuse(fail(failure::unknownOperator, {where, name}));
            return;
        }
        const QJsonArray arguments = given.isArray() ? given.toArray() : QJsonArray{given};
        if (arguments.size() < rule->fewest || (rule->most >= 0 && arguments.size() > rule->most && given.isArray()) ||
            !argumentsFit(rule->code, arguments)) {
            refuse(fail(failure::wrongArguments, {where, name}));
            return;
        }
        if (rule->code == Operator::Var && arguments.size() > 1 && m_use != Expression::Use::Published) {
            refuse(fail(failure::defaultInVar, {where}));
            return;
        }
        made.code = rule->code;
        if (made.code == Operator::Matches)
            made.pattern.setPattern(arguments[1].toString());
        const bool looksAtAnswers = made.code == Operator::Var || made.code == Operator::Answered;
        if (looksAtAnswers && arguments[0].isString()) {
            made.path = arguments[0].toString().split(u'.', Qt::SkipEmptyParts);
            made.pointer = u'/' + made.path.join(u'/');
        }
        if (looksAtAnswers && m_listDepth == 0 && !m_variables.contains(arguments[0].toString()))
            m_variables.append(arguments[0].toString());
        if (rule->most != 0)
            readArguments(made, arguments, where + u'/' + QString(name).replace(u"/"_s, u"~1"_s), depth);
    }

    void readArguments(Node& made, const QJsonArray& arguments, const QString& where, int depth)
    {
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            const bool inEntries = i == 1 && goesOverList(made.code);
            m_listDepth += inEntries ? 1 : 0;
            made.arguments.push_back(node(arguments.at(i), where + u'/' + QString::number(i), depth + 1));
            m_listDepth -= inEntries ? 1 : 0;
        }
    }

    void refuse(tl::unexpected<Failure> failure)
    {
        if (!m_failure)
            m_failure = failure.value();
    }

    Expression::Use m_use;
    int m_listDepth = 0; ///< inside what is evaluated for each entry of a list, where a var looks at the entry
    QStringList m_variables;
    std::optional<Failure> m_failure;
};

Expression::Expression()
    : m_root(std::make_shared<Node>(Node{Operator::Literal, true, {}, {}, {}, {}}))
{
}

Result<Expression> Expression::parse(const QJsonValue& json, const QString& where, Use use)
{
    return ExpressionReader(use).read(json, where);
}

} // namespace guichet::catalogue
