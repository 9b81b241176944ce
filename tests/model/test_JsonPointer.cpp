#include "model/JsonPointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace guichet;

namespace {
QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}
} // namespace

class TestJsonPointer : public QObject
{
    Q_OBJECT

private slots:
    // The examples of RFC 6901 §5 that lead to values.
    void examplesOfTheRfc()
    {
        const QJsonObject document = object(R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2," ":7,"m~n":8})");
        QCOMPARE(valueAt(document, u""), QJsonValue(document));
        QCOMPARE(valueAt(document, u"/foo/0"), QJsonValue("bar"));
        QCOMPARE(valueAt(document, u"/"), QJsonValue(0));
        QCOMPARE(valueAt(document, u"/a~1b"), QJsonValue(1));
        QCOMPARE(valueAt(document, u"/c%d"), QJsonValue(2));
        QCOMPARE(valueAt(document, u"/ "), QJsonValue(7));
        QCOMPARE(valueAt(document, u"/m~0n"), QJsonValue(8));
    }

    void leadsNowhere()
    {
        const QJsonObject document = object(R"({"foo":["bar"]})");
        for (const char* pointer : {"/x", "/foo/1", "/foo/01", "/foo/-1", "/foo/bar", "/foo/0/x", "foo"})
            QVERIFY2(valueAt(document, QString::fromLatin1(pointer)).isUndefined(), pointer);
    }

    void setsAndMakesTheWay()
    {
        const auto changed = withValueAt({}, u"/civilStatus/birthPlace/commune", "Tiznit");
        QVERIFY(changed);
        QCOMPARE(*changed, object(R"({"civilStatus":{"birthPlace":{"commune":"Tiznit"}}})"));
    }

    void setsInLists()
    {
        const QJsonObject document = object(R"({"categories":["B"]})");
        QCOMPARE(*withValueAt(document, u"/categories/0", "C"), object(R"({"categories":["C"]})"));
        QCOMPARE(*withValueAt(document, u"/categories/-", "C"), object(R"({"categories":["B","C"]})"));
        QCOMPARE(*withValueAt(document, u"/categories/1", "C"), object(R"({"categories":["B","C"]})"));
        QVERIFY(!withValueAt(document, u"/categories/2", "C"));
        QVERIFY(!withValueAt(document, u"/categories/0/x", "C"));
        QVERIFY(!withValueAt(document, u"categories", "C"));
        QVERIFY(!withValueAt(document, u"", "C"));
    }

    void whatIsSetIsFound()
    {
        for (const char* pointer : {"/a", "/a/b~1c/d~0e", "/", "/list/0"}) {
            const auto changed = withValueAt(object(R"({"list":[1,2]})"), QString::fromLatin1(pointer), 42);
            QVERIFY(changed);
            QCOMPARE(valueAt(*changed, QString::fromLatin1(pointer)), QJsonValue(42));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonPointer)
#include "test_JsonPointer.moc"
