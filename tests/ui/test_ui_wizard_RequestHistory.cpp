#include "ui/wizard/RequestHistory.h"

#include <QTest>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestRequestHistory : public QObject
{
    Q_OBJECT

    static Request named(const QString& familyName, const QString& email = {})
    {
        Request request;
        request.procedure = u"fab-perte"_s;
        request.civilStatus.familyName = familyName;
        request.contact.email = email;
        return request;
    }

private slots:
    void keystrokesInOneAnswerAreOneStep()
    {
        RequestHistory history(named({}));
        for (const QString& typed : {u"H"_s, u"Ha"_s, u"Had"_s})
            history.record(named(typed));
        QVERIFY(history.canUndo());
        history.undo();
        QCOMPARE(history.current(), named({}));
        QVERIFY(!history.canUndo());
        history.redo();
        QCOMPARE(history.current(), named(u"Had"_s));
    }

    void anotherAnswerIsAnotherStep()
    {
        RequestHistory history(named({}));
        history.record(named(u"Had"_s));
        history.record(named(u"Had"_s, u"y"_s));
        history.record(named(u"Had"_s, u"y@"_s));
        history.undo();
        QCOMPARE(history.current(), named(u"Had"_s));
        history.undo();
        QCOMPARE(history.current(), named({}));
    }

    void leavingAnAnswerEndsItsStep()
    {
        RequestHistory history(named({}));
        history.record(named(u"Had"_s));
        history.endStep();
        history.record(named(u"Haddad"_s));
        history.undo();
        QCOMPARE(history.current(), named(u"Had"_s));
    }

    void whatWasUndoneIsGoneOnceSomethingElseIsTyped()
    {
        RequestHistory history(named({}));
        history.record(named(u"A"_s));
        history.undo();
        history.record(named({}, u"b"_s));
        QVERIFY(!history.canRedo());
        history.undo();
        QCOMPARE(history.current(), named({}));
    }

    void aChangeThatChangesNothingIsNoStep()
    {
        RequestHistory history(named(u"A"_s));
        history.record(named(u"A"_s));
        QVERIFY(!history.canUndo());
    }

    void theOldestStepsFallOut()
    {
        RequestHistory history(named({}));
        for (int i = 0; i < RequestHistory::limit + 50; ++i) {
            history.endStep();
            history.record(named(QString::number(i)));
        }
        int steps = 0;
        for (; history.canUndo(); ++steps)
            history.undo();
        QCOMPARE(steps, static_cast<int>(RequestHistory::limit));
        QCOMPARE(history.current(), named(u"49"_s));
    }

    void differencesAreNamedByTheirPointers()
    {
        QCOMPARE(changedAnswers(named(u"A"_s), named(u"B"_s, u"c"_s)),
                 QStringList({u"/civilStatus/familyName"_s, u"/contact/email"_s}));
        Request consented = named(u"A"_s);
        consented.consents = {{u"truthful"_s, QDateTime::currentDateTimeUtc()}};
        QCOMPARE(changedAnswers(named(u"A"_s), consented), QStringList({u"/consents"_s}));
    }
};

QTEST_APPLESS_MAIN(TestRequestHistory)
#include "test_ui_wizard_RequestHistory.moc"
