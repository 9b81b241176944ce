#include "catalogue/logic/Expression.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace guichet::catalogue;
using namespace Qt::Literals::StringLiterals;

/// JsonLogic's own vectors, for every operator that we support: all answers taken as given.
class TestPublishedVectors : public QObject
{
    Q_OBJECT

    static bool uses(const QJsonValue& rule, const QStringList& operators)
    {
        if (rule.isArray()) {
            const QJsonArray list = rule.toArray();
            return std::any_of(list.begin(), list.end(), [&](const QJsonValue& each) { return uses(each, operators); });
        }
        const QJsonObject object = rule.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            if (operators.contains(member.key()) || uses(member.value(), operators))
                return true;
        return false;
    }

private slots:
    void everyVectorOfASupportedOperatorPasses()
    {
        QFile file(QStringLiteral(GUICHET_SHARED_DIR "/jsonlogic/tests.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            printf("NOT RUN: the published vectors are not on this machine\n");
            QSKIP("NOT RUN: the published vectors are not on this machine");
        }
        int run = 0;
        int unsupported = 0;
        for (const QJsonValue& vector : QJsonDocument::fromJson(file.readAll()).array()) {
            if (!vector.isArray())
                continue;
            const QString shown = QString::fromUtf8(QJsonDocument(vector.toArray()).toJson(QJsonDocument::Compact));
            const auto rule = Expression::parse(vector[0], u"vector"_s, Expression::Use::Published);
            if (!rule) {
                QVERIFY2(uses(vector[0], {u"missing"_s, u"missing_some"_s}), qPrintable(shown));
                ++unsupported;
                continue;
            }
            const LogicValue value = rule->evaluate({vector[1], QDate(2026, 1, 1), LogicContext::World::Closed});
            QVERIFY2(!value.isUnknown() && !value.isInterval() && value.json() == vector[2], qPrintable(shown));
            ++run;
        }
        printf("%d vectors passed, %d of the operators missing and missing_some\n", run, unsupported);
        QVERIFY(run > 200);
    }
};

QTEST_GUILESS_MAIN(TestPublishedVectors)
#include "test_catalogue_PublishedVectors.moc"
