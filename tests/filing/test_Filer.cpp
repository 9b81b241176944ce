#include "filing/Following.h"
#include "filing/support/FilingPlace.h"
#include "service/Failures.h"

#include <QDirIterator>
#include <QTest>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;
using test::FaultProxy;

/// Filing against the real server when nothing is wrong, and what people do meanwhile.
class TestFiler : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SignedIn> m_person;

    Result<FilingReceipt> file(const std::shared_ptr<vault::Draft>& draft, std::stop_token stop = {})
    {
        Filer filer(&m_person->api, test::edition);
        return test::finished(filer.file(draft, stop));
    }

private slots:
    void initTestCase() { m_person = std::make_unique<test::SignedIn>(); }
    void cleanupTestCase() { m_person.reset(); }

    void aRequestIsFiledAndItsProofIsOnDisk()
    {
        test::Place place;
        auto draft = place.draft();
        const vault::DraftId id = draft->id();
        const qsizetype before = m_person->held();
        const auto receipt = file(draft);
        QVERIFY2(receipt,
                 qPrintable(receipt ? QString()
                                    : failureName(receipt.error().code) + u' ' + receipt.error().arguments.join(u' ')));
        QCOMPARE(m_person->held(), before + 1);
        QVERIFY(!receipt->number.isEmpty());
        QCOMPARE(receipt->documents.size(), 3);

        // As another run of the program finds it.
        draft.reset();
        place.close();
        draft = place.open(id);
        QVERIFY(draft->content().receipt && *draft->content().receipt == *receipt);
        QVERIFY(draft->content().outputs.contains(u"filing-receipt"_s));
        for (const vault::DocumentId& output : draft->content().outputs) {
            const auto pdf = test::finished(draft->read(output));
            QVERIFY(pdf && pdf->startsWith("%PDF-"));
        }
        QVERIFY(std::ranges::any_of(draft->content().journal,
                                    [](const vault::JournalEntry& entry) { return entry.kind == u"filed"; }));
        const auto looked = test::finished(follow(&m_person->api, draft));
        QVERIFY(looked);
    }

    void nothingOfTheRequestIsPlainOnDisk()
    {
        test::Place place;
        const auto draft = place.draft();
        const auto receipt = file(draft);
        QVERIFY(receipt);
        QDirIterator files(place.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile each(files.next());
            QVERIFY(each.open(QIODevice::ReadOnly));
            const QByteArray bytes = each.readAll();
            for (const QByteArray& secret :
                 {QByteArray("Haddad"), QByteArray("%PDF-"), receipt->number.toUtf8(), receipt->id.toUtf8(),
                  QByteArray("idempotency"), QByteArray("/v1/uploads")})
                QVERIFY2(!bytes.contains(secret), qPrintable(each.fileName()));
        }
    }

    void progressIsToldInOrder()
    {
        test::Place place;
        const auto draft = place.draft();
        Filer filer(&m_person->api, test::edition);
        QList<FilingProgress> steps;
        connect(&filer, &Filer::progressed, this, [&](const FilingProgress& each) { steps.append(each); });
        QVERIFY(test::finished(filer.file(draft)));
        qint64 sent = 0;
        FilingProgress::Step step = FilingProgress::Step::Freezing;
        for (const FilingProgress& each : steps) {
            QVERIFY(each.step >= step || step == FilingProgress::Step::Asking);
            step = each.step;
            if (each.step != FilingProgress::Step::Sending)
                continue;
            QVERIFY(each.sent >= sent);
            QCOMPARE(each.bytes, 375'000);
            QCOMPARE(each.parts, 3);
            sent = each.sent;
        }
        QCOMPARE(sent, 375'000);
        QVERIFY(step == FilingProgress::Step::Done);
    }

    void aPauseIsResumedWhereItWas()
    {
        test::Place place;
        const auto draft = place.draft({700'000, 300'000, 5'000});
        std::stop_source stop;
        Filer filer(&m_person->api, test::edition);
        connect(&filer, &Filer::progressed, this, [&](const FilingProgress& each) {
            if (each.partSent > 0)
                stop.request_stop();
        });
        const auto paused = test::finished(filer.file(draft, stop.get_token()));
        QVERIFY(!paused);
        QCOMPARE(paused.error().code, service::failure::uploadPaused);
        const qsizetype before = m_person->proxy.count("PATCH", "/v1/uploads");
        QVERIFY(file(draft));
        // 3 + 2 + 1 chunks, one of them sent before the pause.
        QCOMPARE(m_person->proxy.count("PATCH", "/v1/uploads") - before, 5);
    }

    void cancellingBeforeTheSubmissionMakesItEditableAgain()
    {
        test::Place place;
        const auto draft = place.draft();
        QVERIFY(test::finished(freeze(draft, m_person->proxy.url().toString(), test::edition)));
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::Frozen);
        QVERIFY(thaw(*draft));
        draft->update([](vault::DraftContent& content) { content.request.contact.email = u"new@courriel.example"_s; });
        QVERIFY(file(draft));
        const auto filed = test::finished(m_person->straight.request(draft->content().receipt->id));
        QVERIFY(filed && *filed);
        QCOMPARE((*filed)->json[u"request"_s][u"contact"_s][u"email"_s].toString(), u"new@courriel.example"_s);
    }

    void whatTheServiceRefusesCanBeCorrected()
    {
        test::Place place;
        const auto draft = place.draft();
        const qsizetype before = m_person->held();
        const QJsonObject details = draft->content().request.details;
        draft->update([](vault::DraftContent& content) { content.request.details = {}; });
        const auto refused = file(draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, service::failure::requestRefused);
        QVERIFY(!refused.error().arguments.value(0).isEmpty());
        QCOMPARE(m_person->held(), before);
        draft->update([&](vault::DraftContent& content) { content.request.details = details; });
        QVERIFY(file(draft));
        QCOMPARE(m_person->held(), before + 1);
    }

    void aSignInThatEndsInTheMiddleLosesNothing()
    {
        test::Place place;
        const auto draft = place.draft();
        const qsizetype before = m_person->held();
        int chunks = 0;
        m_person->proxy.setWatcher([&](const test::Asked& asked) {
            if (asked.method == "PATCH" && ++chunks == 2)
                test::finished(m_person->session.signOut());
        });
        const auto stopped = file(draft);
        m_person->proxy.setWatcher({});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, service::failure::signInNeeded);
        const FilingState state = filingOf(*draft);
        QVERIFY(state.phase == FilingState::Phase::Frozen);
        QVERIFY(state.parts.first().upload.finished || !state.parts.first().upload.url.isEmpty());

        const std::function<void(service::DeviceCode)> show = [](const service::DeviceCode&) {};
        QVERIFY(test::finished(m_person->session.signInByDevice(show)));
        // The sandbox approves for the same person: what was uploaded is still hers.
        QVERIFY(file(draft));
        QCOMPARE(filingOf(*draft).key, state.key);
        QCOMPARE(m_person->held(), before + 1);
    }

    void aServerThatDiesInTheMiddleIsWaitedFor()
    {
        test::Place place;
        const auto draft = place.draft();
        const qsizetype before = m_person->held();
        int submissions = 0;
        m_person->proxy.plan("POST", "/v1/requests", FaultProxy::Fault::LoseAnswer);
        m_person->proxy.setWatcher([&](const test::Asked& asked) {
            if (asked.method == "GET" && asked.target.contains("clientReference") && ++submissions == 1)
                m_person->server.killAndRestart();
        });
        const auto receipt = file(draft);
        m_person->proxy.setWatcher({});
        QVERIFY(receipt);
        QCOMPARE(submissions, 1);
        QCOMPARE(m_person->held(), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestFiler)
#include "test_Filer.moc"
