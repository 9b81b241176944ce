#include "filing/Failures.h"
#include "filing/Following.h"
#include "filing/support/FilingPlace.h"
#include "service/Failures.h"

#include <QTest>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;
using test::FaultProxy;

/// A request that came back is completed exactly once.
class TestCompletion : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SignedIn> m_person;
    std::unique_ptr<test::Place> m_place;
    std::shared_ptr<vault::Draft> m_draft;

    Result<FilingReceipt> file()
    {
        Filer filer(&m_person->api, test::edition);
        return test::finished(filer.file(m_draft));
    }

    void sendBack(const QString& state = u"to-complete"_s)
    {
        const test::Ended ended = m_person->server.ctl({u"request"_s, m_draft->content().receipt->id, state,
                                                        u"--reason"_s, u"La photo est floue."_s, u"--force"_s});
        QVERIFY2(ended.code == 0, ended.err);
    }

    void replaceFirstPaper()
    {
        const auto stored = test::finished(m_draft->attach(test::paper(4000, 99), u"mieux.jpg"_s));
        QVERIFY(stored);
        m_draft->update([&](vault::DraftContent& content) { content.request.documents.first().files = {stored->id}; });
    }

    service::ServiceRequest atService()
    {
        return **test::finished(m_person->straight.request(m_draft->content().receipt->id));
    }

private slots:
    void initTestCase() { m_person = std::make_unique<test::SignedIn>(); }
    void cleanupTestCase() { m_person.reset(); }

    void init()
    {
        m_place = std::make_unique<test::Place>();
        m_draft = m_place->draft();
        QVERIFY(file());
        sendBack();
        const auto looked = test::finished(follow(&m_person->api, m_draft));
        QVERIFY(looked && *looked);
    }

    void cleanup()
    {
        m_draft.reset();
        m_place.reset();
    }

    void whatCameBackIsADraftAgainWithItsReasons()
    {
        const vault::DraftContent& content = m_draft->content();
        QCOMPARE(content.state, RequestState::ToComplete);
        QCOMPARE(content.reasons.size(), 1);
        QCOMPARE(content.reasons.first().text, u"La photo est floue."_s);
        QVERIFY(content.receipt);
        QVERIFY(filingOf(*m_draft).phase == FilingState::Phase::None);
        QVERIFY(std::ranges::any_of(content.journal, [](const vault::JournalEntry& entry) {
            return entry.kind == u"state" && entry.text == u"to-complete";
        }));
    }

    void onlyWhatIsNewIsUploaded()
    {
        const qsizetype before = m_person->proxy.count("POST", "/v1/uploads");
        const qsizetype held = m_person->held();
        replaceFirstPaper();
        const auto receipt = file();
        QVERIFY2(receipt, qPrintable(receipt ? QString() : failureName(receipt.error().code)));
        QCOMPARE(m_person->proxy.count("POST", "/v1/uploads") - before, 1);
        QCOMPARE(m_person->held(), held);
        QCOMPARE(atService().state, RequestState::Sent);
        QCOMPARE(m_draft->content().state, RequestState::Sent);
        QVERIFY(m_draft->content().reasons.isEmpty());
        QVERIFY(*m_draft->content().receipt == atService().receipt);
    }

    void aLostAnswerIsNotCompletedTwice_data()
    {
        QTest::addColumn<int>("fault");
        using Fault = FaultProxy::Fault;
        for (const Fault fault :
             {Fault::LoseAnswer, Fault::ResetAfter, Fault::Truncate, Fault::EarlyHint, Fault::HtmlAfter, Fault::Twice,
              Fault::Refuse, Fault::CutRequest, Fault::Garbage, Fault::Huge})
            QTest::addRow("%d", static_cast<int>(fault)) << static_cast<int>(fault);
    }

    void aLostAnswerIsNotCompletedTwice()
    {
        QFETCH(int, fault);
        replaceFirstPaper();
        m_person->proxy.plan("PUT", "/v1/requests/", static_cast<FaultProxy::Fault>(fault));
        QVERIFY(file());
        QVERIFY(m_person->proxy.isSpent());
        const service::ServiceRequest now = atService();
        QCOMPARE(now.state, RequestState::Sent);
        QCOMPARE(std::ranges::count_if(now.events,
                                       [](const service::ServiceEvent& each) { return each.kind == u"completed"; }),
                 1);
        QVERIFY(*m_draft->content().receipt == now.receipt);
    }

    void aRequestThatChangedMeanwhileIsNotOverwritten()
    {
        replaceFirstPaper();
        sendBack(u"under-examination"_s);
        sendBack();
        const auto receipt = file();
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, service::failure::requestChanged);
        QVERIFY(filingOf(*m_draft).phase == FilingState::Phase::None); // editable, nothing lost
        QCOMPARE(m_draft->content().request.documents.first().files.size(), 1);
        QVERIFY(test::finished(follow(&m_person->api, m_draft))); // the person sees it as it is now
        QVERIFY(file());
        QCOMPARE(atService().state, RequestState::Sent);
    }

    void otherKindsStayAsTheyAre()
    {
        const QList<ReceivedDocument> before = m_draft->content().receipt->documents;
        const auto stored = test::finished(m_draft->attach(test::paper(4000, 98), u"mieux.jpg"_s));
        QVERIFY(stored);
        m_draft->update([&](vault::DraftContent& content) {
            content.request.documents = {{content.request.documents.first().kind, {stored->id}}};
        });
        Filer filer(&m_person->api, test::edition);
        filer.keepOthers();
        const auto receipt = test::finished(filer.file(m_draft));
        QVERIFY(receipt);
        QCOMPARE(receipt->documents.size(), before.size());
        QVERIFY(std::ranges::any_of(receipt->documents,
                                    [&](const ReceivedDocument& each) { return each.sha256 == stored->sha256; }));
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "test_Completion.moc"
