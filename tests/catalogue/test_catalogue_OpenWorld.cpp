#include "catalogue/logic/Expression.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet::catalogue;
using namespace Qt::Literals::StringLiterals;

/// The third value: unknown only while what isn't known yet could change the result.
class TestOpenWorld : public QObject
{
    Q_OBJECT

    static QJsonValue json(const QByteArray& text) { return QJsonDocument::fromJson("[" + text + "]").array().at(0); }

    static Truth holds(const QByteArray& rule, const QByteArray& answers = "{}")
    {
        const auto expression = Expression::parse(json(rule), u"test"_s);
        if (!expression)
            qFatal("%s", qPrintable(expression.error().arguments.join(u' ')));
        return expression->holds({json(answers), QDate(2026, 11, 23), LogicContext::World::Open});
    }

private slots:
    void kleeneTablesHold_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* rule, Truth expected) {
            QTest::newRow(rule) << QByteArray(rule) << static_cast<int>(expected);
        };
        row(R"({"var": "x"})", Truth::Unknown);
        row(R"({"!": {"var": "x"}})", Truth::Unknown);
        row(R"({"and": [{"var": "x"}, false]})", Truth::False);
        row(R"({"and": [false, {"var": "x"}]})", Truth::False);
        row(R"({"and": [{"var": "x"}, true]})", Truth::Unknown);
        row(R"({"or": [{"var": "x"}, true]})", Truth::True);
        row(R"({"or": [true, {"var": "x"}]})", Truth::True);
        row(R"({"or": [{"var": "x"}, false]})", Truth::Unknown);
        row(R"({"!": {"and": [{"var": "x"}, false]}})", Truth::True);
        row(R"({"if": [{"var": "x"}, true, true]})", Truth::True);
        row(R"({"if": [{"var": "x"}, true, false]})", Truth::Unknown);
        row(R"({"==": [{"var": "x"}, 1]})", Truth::Unknown);
        row(R"({"in": [{"var": "x"}, []]})", Truth::Unknown);
        row(R"({"===": [{"and": [{"var": "x"}, 0]}, 0]})", Truth::Unknown);
        row(R"({"some": [["a", "b"], {"var": "x"}]})", Truth::Unknown);
        row(R"({"some": [[1, 2], {"or": [{"==": [{"var": ""}, 2]}, {"var": "x"}]}]})", Truth::True);
        row(R"({"all": [[1, 2], {"and": [{"==": [{"var": ""}, 2]}, {"var": "x"}]}]})", Truth::False);
        row(R"({"hasConsent": ["truthful"]})", Truth::Unknown);
        row(R"({"documentPresent": ["identity"]})", Truth::Unknown);
        row(R"({"age": [{"var": "x"}]})", Truth::Unknown);
        row(R"({">=": [{"age": ["no date"]}, 18]})", Truth::Unknown);
    }

    void kleeneTablesHold()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(holds(rule)), expected);
    }

    void anIncompleteDateDecidesOverItsWholeLengthOnly_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* rule, Truth expected) {
            QTest::newRow(rule) << QByteArray(rule) << static_cast<int>(expected);
        };
        row(R"({">=": [{"age": ["2008-00-00"]}, 18]})", Truth::Unknown);
        row(R"({">=": [{"age": ["2008-11-00"]}, 18]})", Truth::Unknown);
        row(R"({">=": [{"age": ["2008-10-00"]}, 18]})", Truth::True);
        row(R"({">=": [{"age": ["2008-12-00"]}, 18]})", Truth::False);
        row(R"({"<": [{"age": ["2008-00-00"]}, 17]})", Truth::False);
        row(R"({"==": [{"age": ["2008-00-00"]}, 18]})", Truth::Unknown);
        row(R"({"==": [{"age": ["2008-00-00"]}, 20]})", Truth::False);
        row(R"({"<=": ["2026-11-00", {"today": []}]})", Truth::Unknown);
        row(R"({"<=": ["2026-10-00", {"today": []}]})", Truth::True);
        row(R"({"<=": ["2026-12-00", {"today": []}]})", Truth::False);
        row(R"({"==": ["2026-00-00", "2026-05-01"]})", Truth::Unknown);
        row(R"({"==": ["2026-00-00", "2027-05-01"]})", Truth::False);
        row(R"({"!=": ["2026-00-00", "2027-05-01"]})", Truth::True);
        row(R"({"in": ["2026-00-00", ["2026-05-01"]]})", Truth::Unknown);
        row(R"({">": [{"daysBetween": ["2026-10-00", {"today": []}]}, 22]})", Truth::True);
        row(R"({">": [{"daysBetween": ["2026-10-00", {"today": []}]}, 30]})", Truth::Unknown);
        row(R"({"<": [{"today": []}, {"addMonths": ["2026-06-00", 6]}]})", Truth::True);
        row(R"({"<": [{"today": []}, {"addMonths": ["2025-00-00", 12]}]})", Truth::Unknown);
        row(R"({"<": [{"today": []}, {"addMonths": ["2025-00-00", 6]}]})", Truth::Unknown);
        row(R"({"<": [{"+": [{"age": ["2008-00-00"]}, 1]}, 21]})", Truth::True);
        row(R"({">": [{"-": [{"age": ["2008-00-00"]}]}, -18]})", Truth::Unknown);
    }

    void anIncompleteDateDecidesOverItsWholeLengthOnly()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(holds(rule)), expected);
    }

    /// For random rules and answers: leaving answers out may make the result unknown, never another one.
    void leavingAnswersOutNeverGivesAnotherResult()
    {
        QRandomGenerator random(20261123);
        int decided = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QJsonValue rule = randomRule(random, 4);
            const auto expression = Expression::parse(rule, u"random"_s);
            const QByteArray shown = QJsonDocument(QJsonArray{rule}).toJson(QJsonDocument::Compact);
            QVERIFY2(expression, shown.constData());
            QJsonObject all;
            for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
                all.insert(name, randomAnswer(random));
            QJsonObject some = all;
            for (const QString& name : all.keys())
                if (random.bounded(2) == 0)
                    some.remove(name);
                else if (random.bounded(2) == 0)
                    some[name] = blurred(all[name], random);
            const QDate today(2026, 11, 23);
            const Truth less = expression->holds({some, today, LogicContext::World::Open});
            const Truth more = expression->holds({all, today, LogicContext::World::Open});
            QVERIFY2(less == Truth::Unknown || less == more, shown.constData());
            decided += less == Truth::Unknown ? 0 : 1;
        }
        QVERIFY(decided > 2'000);
    }

private:
    static QString randomDate(QRandomGenerator& random)
    {
        return QDate(2004 + random.bounded(6), 1 + random.bounded(12), 1 + random.bounded(28)).toString(Qt::ISODate);
    }

    static QJsonValue randomAnswer(QRandomGenerator& random)
    {
        switch (random.bounded(6)) {
        case 0:
            return random.bounded(2) == 0;
        case 1:
            return random.bounded(20);
        case 2:
            return u"B"_s;
        case 3:
            return QJsonArray{u"B"_s, random.bounded(3)};
        default:
            return randomDate(random);
        }
    }

    /// The same date with less known of it.
    static QJsonValue blurred(const QJsonValue& value, QRandomGenerator& random)
    {
        const QString text = value.toString();
        if (text.size() != 10)
            return value;
        return random.bounded(2) == 0 ? text.left(8) + u"00"_s : text.left(5) + u"00-00"_s;
    }

    static QJsonValue randomRule(QRandomGenerator& random, int depth)
    {
        if (depth == 0 || random.bounded(5) == 0)
            return random.bounded(3) == 0 ? randomAnswer(random)
                                          : QJsonValue(QJsonObject{{u"var"_s, QString(u"abcd"_s[random.bounded(4)])}});
        const auto part = [&] { return randomRule(random, depth - 1); };
        const auto two = [&](const char* name) {
            return QJsonObject{{QString::fromLatin1(name), QJsonArray{part(), part()}}};
        };
        static const std::array pairs = {"==", "!=", "===", "!==", "<",   "<=",  ">",   ">=",         "and",
                                         "or", "+",  "-",   "in",  "min", "max", "cat", "daysBetween"};
        switch (random.bounded(8)) {
        case 0:
            return QJsonObject{{u"!"_s, QJsonArray{part()}}};
        case 1:
            return QJsonObject{{u"if"_s, QJsonArray{part(), part(), part()}}};
        case 2:
            return QJsonObject{{u"age"_s, QJsonArray{part()}}};
        case 3:
            return QJsonObject{{u"addMonths"_s, QJsonArray{part(), random.bounded(30)}}};
        case 4:
            return QJsonObject{
                {u"some"_s,
                 QJsonArray{part(), QJsonObject{{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, QString()}}, u"B"_s}}}}}};
        default:
            return two(pairs[static_cast<std::size_t>(random.bounded(static_cast<int>(pairs.size())))]);
        }
    }
};

QTEST_GUILESS_MAIN(TestOpenWorld)
#include "test_catalogue_OpenWorld.moc"
