#include "filing/Failures.h"
#include "filing/Outbox.h"
#include "filing/support/FilingPlace.h"
#include "service/Failures.h"

#include <QTest>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;
using test::FaultProxy;

/// Drafts that wait are sent by the next program that runs, one program at a time.
class TestOutbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SignedIn> m_person;
    std::unique_ptr<test::Place> m_place;

    vault::DraftId deferred(const Request& request = test::completeRequest())
    {
        const auto draft = m_place->draft({2000, 1000, 500});
        draft->update([&](vault::DraftContent& content) {
            const QList<SupportingDocument> documents = content.request.documents;
            content.request = request;
            content.request.documents = documents;
        });
        const auto put = test::finished(Outbox::defer(draft, m_person->proxy.url().toString(), test::edition));
        if (!put)
            qFatal("not deferred");
        return draft->id();
    }

    QList<vault::DraftId> waiting()
    {
        Outbox outbox(&m_place->vault(), m_place->folder());
        QList<vault::DraftId> ids;
        const auto entries = test::finished(outbox.entries());
        for (const Outbox::Entry& entry : entries.value_or(QList<Outbox::Entry>()))
            ids.append(entry.draft);
        return ids;
    }

    Result<QList<Outbox::Sent>> send()
    {
        Outbox outbox(&m_place->vault(), m_place->folder());
        const Outbox::ApiFor api = [this](const QUrl&) { return &m_person->api; };
        return test::finished(outbox.send(api, test::edition));
    }

private slots:
    void initTestCase() { m_person = std::make_unique<test::SignedIn>(); }
    void cleanupTestCase() { m_person.reset(); }
    void init() { m_place = std::make_unique<test::Place>(); }
    void cleanup() { m_place.reset(); }

    void whatWaitsIsSentInItsOrderByAnotherRun()
    {
        const QList<vault::DraftId> ids{deferred(), deferred(), deferred()};
        m_place->draft(); // one that doesn't wait
        m_place->close();
        QCOMPARE(waiting(), ids);
        const qsizetype before = m_person->held();
        const auto sent = send();
        QVERIFY(sent);
        QCOMPARE(sent->size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(sent->at(i).draft, ids[i]);
            QVERIFY(sent->at(i).result);
        }
        QCOMPARE(m_person->held(), before + 3);
        QVERIFY(waiting().isEmpty());
        QCOMPARE(send()->size(), 0);
    }

    /// The person filed it on the official site meanwhile, and noted it: it isn't filed twice.
    void whatWasNotedAsFiledIsNotSent()
    {
        const vault::DraftId id = deferred();
        const auto note = [&](QDate filedOn) {
            const auto draft = m_place->open(id);
            draft->update([&](vault::DraftContent& content) { content.elsewhere.filedOn = filedOn; });
            return test::finished(draft->flush()).has_value();
        };
        QVERIFY(note({2026, 11, 20}));
        const qsizetype before = m_person->held();
        const auto sent = send();
        QVERIFY(sent && sent->size() == 1);
        QCOMPARE(sent->first().result.error().code, failure::notedAsFiled);
        QCOMPARE(m_person->held(), before);
        QVERIFY(note({}));
        QVERIFY(send()->first().result);
        QCOMPARE(m_person->held(), before + 1);
    }

    void whatIsCancelledIsADraftAgain()
    {
        const vault::DraftId id = deferred();
        const auto draft = m_place->open(id);
        QVERIFY(test::finished(Outbox::cancel(draft)));
        QVERIFY(waiting().isEmpty());
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::None);
    }

    void whatMayHaveArrivedCantBeCancelled()
    {
        const auto draft = m_place->open(deferred());
        FilingState state = filingOf(*draft);
        state.phase = FilingState::Phase::OutcomeUnknown;
        setFiling(*draft, state);
        const auto cancelled = test::finished(Outbox::cancel(draft));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, failure::alreadySubmitted);
        QVERIFY(filingOf(*draft).waiting);
    }

    void oneProgramSendsAtATime()
    {
        deferred();
        Outbox other(&m_place->vault(), m_place->folder());
        {
            const auto lock = other.lockForSending();
            QVERIFY(lock);
            const auto sent = send();
            QVERIFY(!sent);
            QCOMPARE(sent.error().code, failure::otherSender);
        }
        QCOMPARE(send()->size(), 1);
    }

    void aRefusedRequestDoesntHoldUpTheNext()
    {
        Request refused = test::completeRequest();
        refused.details = {};
        const QList<vault::DraftId> ids{deferred(refused), deferred()};
        const auto sent = send();
        QVERIFY(sent);
        QCOMPARE(sent->size(), 2);
        QCOMPARE(sent->at(0).result.error().code, service::failure::requestRefused);
        QVERIFY(sent->at(1).result);
        QVERIFY(waiting().isEmpty());
        const auto draft = m_place->open(ids.first());
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::None);
        QVERIFY(std::ranges::any_of(draft->content().journal,
                                    [](const vault::JournalEntry& entry) { return entry.kind == u"refused"; }));
    }

    void aSignInThatIsNeededStopsIt()
    {
        const QList<vault::DraftId> ids{deferred(), deferred()};
        QVERIFY(test::finished(m_person->session.signOut()));
        const auto sent = send();
        QVERIFY(sent);
        QCOMPARE(sent->size(), 1);
        QCOMPARE(sent->first().result.error().code, service::failure::signInNeeded);
        QCOMPARE(waiting(), ids);
        const std::function<void(service::DeviceCode)> show = [](const service::DeviceCode&) {};
        QVERIFY(test::finished(m_person->session.signInByDevice(show)));
        QCOMPARE(send()->size(), 2);
    }

    void aServiceThatBreaksItsContractStopsIt()
    {
        const QList<vault::DraftId> ids{deferred(), deferred()};
        m_person->proxy.setChooser([](const test::Asked& asked) {
            return asked.path().startsWith("/v1/") ? FaultProxy::Fault::Garbage : FaultProxy::Fault::None;
        });
        Outbox outbox(&m_place->vault(), m_place->folder());
        const Outbox::ApiFor api = [this](const QUrl&) { return &m_person->api; };
        std::stop_source stop;
        QTimer::singleShot(1000, this, [&] { stop.request_stop(); });
        const auto sent = test::finished(outbox.send(api, test::edition, stop.get_token()));
        m_person->proxy.setChooser({});
        QVERIFY(sent);
        QCOMPARE(sent->size(), 1);
        QVERIFY(!sent->first().result);
        QCOMPARE(waiting(), ids);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "test_Outbox.moc"
