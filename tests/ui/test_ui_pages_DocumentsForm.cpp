#include "ui/pages/documents/DocumentsForm.h"

#include <QTest>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestDocumentsForm : public QObject
{
    Q_OBJECT

    static Request request()
    {
        Request all;
        all.procedure = u"fab-perte"_s;
        all.documents = {{u"identity"_s, {u"a"_s, u"b"_s, u"c"_s}}, {u"residence"_s, {u"d"_s}}};
        all.overruled = {{u"too-dark"_s, u"residence"_s, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)},
                         {u"rule-x"_s, u"/civilStatus"_s, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)}};
        return all;
    }

private slots:
    void whatWasGivenIsShownAndGivenBackUnchanged()
    {
        QCOMPARE(DocumentsForm::from(request()).into(request()), request());
        QCOMPARE(DocumentsForm::from({}).into({}), Request());
    }

    void filesOfAKindCanBeReorderedWithinTheirEnds()
    {
        DocumentsForm form = DocumentsForm::from(request());
        form.move(u"c"_s, -1);
        QCOMPARE(form.filesOf(u"identity"_s), QStringList({u"a"_s, u"c"_s, u"b"_s}));
        form.move(u"b"_s, 5);
        form.move(u"a"_s, -5);
        QCOMPARE(form.filesOf(u"identity"_s), QStringList({u"a"_s, u"c"_s, u"b"_s}));
        form.move(u"unknown"_s, 1);
        QCOMPARE(form.filesOf(u"residence"_s), QStringList({u"d"_s}));
    }

    void removingTheLastFileRemovesTheDocument()
    {
        DocumentsForm form = DocumentsForm::from(request());
        form.remove(u"d"_s);
        QCOMPARE(form.documents.size(), 1);
        form.add(u"residence"_s, u"e"_s);
        QCOMPARE(form.filesOf(u"residence"_s), QStringList({u"e"_s}));
    }

    void aWarningOverruledWasAboutThoseFilesOnly()
    {
        DocumentsForm form = DocumentsForm::from(request());
        QVERIFY(form.isOverruled(u"residence"_s, u"too-dark"_s));
        form.replace(u"residence"_s, {u"e"_s});
        QVERIFY(!form.isOverruled(u"residence"_s, u"too-dark"_s));
        QVERIFY(form.isOverruled(u"/civilStatus"_s, u"rule-x"_s));
    }

    void overrulingTwiceIsRecordedOnce()
    {
        DocumentsForm form;
        form.overrule(u"identity"_s, {u"blurred"_s, u"skewed"_s}, QDateTime::currentDateTimeUtc());
        form.overrule(u"identity"_s, {u"blurred"_s}, QDateTime::currentDateTimeUtc());
        QCOMPARE(form.overruled.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestDocumentsForm)
#include "test_ui_pages_DocumentsForm.moc"
