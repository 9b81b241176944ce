#include "filing/Following.h"
#include "filing/support/FilingPlace.h"
#include "service/Failures.h"

#include <QTest>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;

/// What the service says of a filed request arrives in the draft.
class TestFollowing : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SignedIn> m_person;
    std::unique_ptr<test::Place> m_place;
    std::shared_ptr<vault::Draft> m_draft;

    void moveTo(const QString& state)
    {
        const test::Ended ended = m_person->server.ctl(
            {u"request"_s, m_draft->content().receipt->id, state, u"--reason"_s, u"Une raison."_s, u"--force"_s});
        QVERIFY2(ended.code == 0, ended.err);
    }

    Result<bool> look() { return test::finished(follow(&m_person->api, m_draft)); }

private slots:
    void initTestCase() { m_person = std::make_unique<test::SignedIn>(); }
    void cleanupTestCase() { m_person.reset(); }

    void init()
    {
        m_place = std::make_unique<test::Place>();
        m_draft = m_place->draft();
        Filer filer(&m_person->api, test::edition);
        QVERIFY(test::finished(filer.file(m_draft)));
    }

    void cleanup()
    {
        m_draft.reset();
        m_place.reset();
    }

    void whatHasNotChangedCostsOneQuestion()
    {
        QVERIFY(look());
        const qsizetype before = m_person->proxy.asked().size();
        const auto looked = look();
        QVERIFY(looked && !*looked);
        QCOMPARE(m_person->proxy.asked().size(), before + 1);
        QVERIFY(!m_person->proxy.asked().last().header("if-none-match").isEmpty());
    }

    void everyStateArrivesWithItsJournal()
    {
        for (const QString& state : {u"checking-images"_s, u"under-examination"_s, u"to-complete"_s,
                                     u"images-rejected"_s, u"rejected"_s, u"approved"_s}) {
            moveTo(state);
            const auto looked = look();
            QVERIFY2(looked && *looked, qPrintable(state));
            QCOMPARE(stateName(m_draft->content().state), state);
            QCOMPARE(std::ranges::count_if(m_draft->content().journal,
                                           [&](const vault::JournalEntry& entry) { return entry.text == state; }),
                     1);
        }
        const auto again = look();
        QVERIFY(again && !*again);
    }

    void aDecisionBringsItsPapers()
    {
        moveTo(u"approved"_s);
        QVERIFY(look());
        const auto id = m_draft->content().outputs.value(u"driving-rights-certificate"_s);
        QVERIFY(!id.isEmpty());
        const auto pdf = test::finished(m_draft->read(id));
        QVERIFY(pdf && pdf->startsWith("%PDF-"));
    }

    void theNetworkFailingChangesNothing()
    {
        moveTo(u"under-examination"_s);
        const vault::DraftContent before = m_draft->content();
        m_person->proxy.plan("GET", "/v1/requests/", test::FaultProxy::Fault::Truncate);
        QVERIFY(!look());
        QVERIFY(m_draft->content() == before);
        QVERIFY(look());
        QCOMPARE(m_draft->content().state, RequestState::UnderExamination);
    }

    void aDraftThatWasNeverFiledIsNotAskedAbout()
    {
        m_draft = m_place->draft();
        const qsizetype before = m_person->proxy.asked().size();
        const auto looked = look();
        QVERIFY(looked && !*looked);
        QCOMPARE(m_person->proxy.asked().size(), before);
    }
};

QTEST_GUILESS_MAIN(TestFollowing)
#include "test_Following.moc"
