#include "model/RequestState.h"

#include <QTest>

using namespace guichet;

class TestRequestState : public QObject
{
    Q_OBJECT

private slots:
    void namesAreUniqueAndReadBack()
    {
        for (RequestState state : allRequestStates())
            QCOMPARE(stateFromName(stateName(state)), state);
        QVERIFY(!stateFromName(u"sended"));
    }

    void theSeedsTableOfActions()
    {
        QCOMPARE(actionsIn(RequestState::Draft), (QList{RequestAction::Modify, RequestAction::Delete}));
        QCOMPARE(actionsIn(RequestState::ToComplete), QList{RequestAction::Complete});
        QCOMPARE(actionsIn(RequestState::ImagesRejected), QList{RequestAction::StartAgain});
        QCOMPARE(actionsIn(RequestState::Rejected), QList{RequestAction::StartAgain});
        for (RequestState state :
             {RequestState::Sent, RequestState::CheckingImages, RequestState::UnderExamination, RequestState::Approved})
            QVERIFY(actionsIn(state).isEmpty());
    }

    void everyStateIsReachedAndDeletedAtLast()
    {
        for (RequestState to : allRequestStates()) {
            const bool reached =
                std::ranges::any_of(allRequestStates(), [&](auto from) { return canBecome(from, to); });
            QCOMPARE(reached, to != RequestState::Draft);
            QCOMPARE(canBecome(to, RequestState::Deleted), to != RequestState::Deleted);
        }
    }

    void nothingSkipsTheExamination()
    {
        QVERIFY(!canBecome(RequestState::Sent, RequestState::Approved));
        QVERIFY(!canBecome(RequestState::Approved, RequestState::ToComplete));
        QVERIFY(canBecome(RequestState::ToComplete, RequestState::Sent));
    }
};

QTEST_GUILESS_MAIN(TestRequestState)
#include "test_RequestState.moc"
