#include "catalogue/Failures.h"
#include "catalogue/logic/Expression.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace guichet;
using namespace guichet::catalogue;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue json(const char* text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

} // namespace

/// What is read, what is refused, and our own vectors with all answers given.
class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void aRuleGivesItsValue_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* rule, const char* answers, const char* expected) {
            QTest::newRow(rule) << QString::fromUtf8(rule) << QString::fromUtf8(answers) << QString::fromUtf8(expected);
        };
        row(R"({"var": "a.b"})", R"({"a": {"b": 3}})", "3");
        row(R"({"var": "a.c"})", R"({"a": {"b": 3}})", "null");
        row(R"({"in": ["B", {"var": "c"}]})", R"({"c": ["A", "B"]})", "true");
        row(R"({"in": ["E", {"var": "c"}]})", R"({"c": ["A", "B"]})", "false");
        row(R"({"some": [{"var": "c"}, {"in": [{"var": ""}, ["C", "D"]]}]})", R"({"c": ["B", "D"]})", "true");
        row(R"({"none": [{"var": "c"}, {"==": [{"var": ""}, "B"]}]})", R"({"c": []})", "true");
        row(R"({"all": [{"var": "c"}, true]})", R"({"c": []})", "false");
        row(R"({"if": [{"var": "a"}, "x", {"var": "b"}, "y", "z"]})", R"({"a": false, "b": true})", "\"y\"");
        row(R"({"==": [null, 0]})", "{}", "false");
        row(R"({"==": ["1", 1]})", "{}", "true");
        row(R"({"==": [[1], [1]]})", "{}", "false");
        row(R"({"<": ["abc", 1]})", "{}", "false");
        row(R"({"<": [1, 2, 3]})", "{}", "true");
        row(R"({"+": ["3.5x", 1]})", "{}", "4.5");
        row(R"({"/": [1, 0]})", "{}", "null");
        row(R"({"substr": ["97300", 0, 3]})", "{}", "\"973\"");
        row(R"({"matches": ["1962-00-00", "-00"]})", "{}", "true");
        row(R"({"today": []})", "{}", "\"2026-11-23\"");
        row(R"({"age": ["2008-11-23"]})", "{}", "18");
        row(R"({"age": ["2008-11-24"]})", "{}", "17");
        row(R"({"age": ["2008-02-29", "2026-02-28"]})", "{}", "17");
        row(R"({"age": ["2000-01-01", "2020-06-01"]})", "{}", "20");
        row(R"({"addMonths": ["2026-08-31", 6]})", "{}", "\"2027-02-28\"");
        row(R"({"addDays": ["2026-12-31", 1]})", "{}", "\"2027-01-01\"");
        row(R"({"daysBetween": ["2026-11-01", "2026-11-23"]})", "{}", "22");
        row(R"({"<=": [{"today": []}, {"addMonths": [{"var": "on"}, 6]}]})", R"({"on": "2026-05-23"})", "true");
        row(R"({"hasConsent": ["truthful"]})", R"({"consents": [{"id": "truthful"}]})", "true");
        row(R"({"documentPresent": ["identity"]})", R"({"documents": [{"kind": "identity", "files": ["a"]}]})", "true");
        row(R"({"documentPresent": ["identity"]})", R"({"documents": [{"kind": "identity", "files": []}]})", "false");
    }

    void aRuleGivesItsValue()
    {
        QFETCH(QString, rule);
        QFETCH(QString, answers);
        QFETCH(QString, expected);
        const auto expression = Expression::parse(json(qPrintable(rule)), u"test"_s);
        QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().arguments.join(u' ')));
        const LogicValue value = expression->evaluate(
            {json(answers.toUtf8().constData()), QDate(2026, 11, 23), LogicContext::World::Closed});
        QVERIFY(!value.isUnknown());
        QCOMPARE(value.json(), json(expected.toUtf8().constData()));
    }

    void whatIsNoRuleOfOursIsRefused_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* rule, FailureCode code, const char* where) {
            QTest::newRow(rule) << QString::fromUtf8(rule) << static_cast<int>(code) << QString::fromUtf8(where);
        };
        row(R"({"missing": ["a"]})", failure::unknownOperator, "f#/r");
        row(R"({"missing_some": [1, ["a"]]})", failure::unknownOperator, "f#/r");
        row(R"({"log": "a"})", failure::unknownOperator, "f#/r");
        row(R"({"and": [true, {"!": {"frob": 1}}]})", failure::unknownOperator, "f#/r/and/1/!/0");
        row(R"({"/": [1, {"x": 1}]})", failure::unknownOperator, "f#/r/~1/1");
        row(R"({"==": [1, 1], "!=": [1, 2]})", failure::unknownOperator, "f#/r");
        row(R"({})", failure::unknownOperator, "f#/r");
        row(R"({"answered": "contact.email"})", failure::unknownOperator, "f#/r");
        row(R"({"var": ["a", 1]})", failure::defaultInVar, "f#/r");
        row(R"({"==": [1]})", failure::wrongArguments, "f#/r");
        row(R"({"age": []})", failure::wrongArguments, "f#/r");
        row(R"({"matches": [{"var": "a"}, "*a"]})", failure::wrongArguments, "f#/r");
        row(R"({"hasConsent": [{"var": "a"}]})", failure::wrongArguments, "f#/r");
    }

    void whatIsNoRuleOfOursIsRefused()
    {
        QFETCH(QString, rule);
        QFETCH(int, code);
        QFETCH(QString, where);
        const auto expression = Expression::parse(json(rule.toUtf8().constData()), u"f#/r"_s);
        QVERIFY(!expression);
        QCOMPARE(static_cast<int>(expression.error().code), code);
        QCOMPARE(expression.error().arguments.value(0), where);
    }

    void nestingIsBounded()
    {
        const auto nested = [](int depth) {
            return json((QByteArray("{\"!\":").repeated(depth) + "1" + QByteArray("}").repeated(depth)).constData());
        };
        QVERIFY(Expression::parse(nested(50), u"f"_s));
        const auto refused = Expression::parse(nested(51), u"f"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == failure::nestedTooDeep);
    }

    void whetherAnotherAnswerIsThereMayDecideWhatIsRequired()
    {
        const auto rule =
            Expression::parse(json(R"({"!": {"answered": "contact.mobile"}})"), u"f"_s, Expression::Use::Required);
        QVERIFY(rule);
        const LogicContext none{QJsonObject(), QDate(2026, 1, 1), LogicContext::World::Open};
        const LogicContext some{json(R"({"contact": {"mobile": "0639984127"}})"), QDate(2026, 1, 1),
                                LogicContext::World::Open};
        QVERIFY(rule->holds(none) == Truth::True);
        QVERIFY(rule->holds(some) == Truth::False);
    }

    void theAnswersThatARuleLooksAtAreKnown()
    {
        const auto rule = Expression::parse(
            json(R"({"or": [{"some": [{"var": "categories"}, {"in": [{"var": "x"}, ["C"]]}]}, {"var": "a.b"}]})"),
            u"f"_s);
        QCOMPARE(rule->variables(), QStringList({u"categories"_s, u"a.b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "test_catalogue_Expression.moc"
