#include "support/Explanation.h"

#include <QTest>

using namespace guichet::support;
using namespace Qt::Literals::StringLiterals;

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void aCodeIsFoundHoweverItIsWritten()
    {
        for (const QString& written : {u"GP-3104"_s, u"gp-3104"_s, u"GP3104"_s, u"3104"_s}) {
            const auto found = explain(written);
            QVERIFY2(found, qPrintable(written));
            QCOMPARE(found->code, u"GP-3104"_s);
            QCOMPARE(found->folder, u"vault"_s);
            QVERIFY(!found->happened.isEmpty() && !found->check.isEmpty());
        }
    }

    void whatIsNoCodeIsNotFound()
    {
        for (const QString& written : {u""_s, u"104"_s, u"GP-9999"_s, u"XX-3104"_s, u"GP-31O4"_s, u"GP-3104 "_s})
            QVERIFY2(!explain(written), qPrintable(written));
    }

    void everyRowOfThePageIsComplete()
    {
        const QList<Explanation> rows = explanations();
        QVERIFY(rows.size() > 50);
        for (const Explanation& row : rows)
            QVERIFY2(!row.folder.isEmpty() && !row.happened.isEmpty() && !row.check.isEmpty(), qPrintable(row.code));
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "test_support_Explanation.moc"
