#include "filing/support/FilingPlace.h"

#include <QMetaEnum>
#include <QTest>
#include <algorithm>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;
using test::FaultProxy;
using Fault = test::FaultProxy::Fault;

namespace {

struct Step
{
    const char* name;
    const char* method;
    const char* path;
};

/// Every call that filing makes through the network; asking is reached by losing the submission's answer.
constexpr Step steps[] = {
    {"capabilities", "OPTIONS", "/v1/uploads"},   {"create", "POST", "/v1/uploads"},
    {"chunk", "PATCH", "/v1/uploads/"},           {"offset", "HEAD", "/v1/uploads/"},
    {"submit", "POST", "/v1/requests"},           {"ask", "GET", "/v1/requests?clientReference="},
    {"receipt", "GET", "/v1/requests/"},          {"output", "GET", "/v1/requests/"},
    {"discovery", "GET", "/.well-known/guichet"},
};

/// So that a hundred filings through faults don't wait for minutes.
service::Backoff briefBackoff()
{
    return service::Backoff(std::chrono::milliseconds(10), std::chrono::milliseconds(200));
}

QByteArray faultName(Fault fault)
{
    return QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(fault));
}

} // namespace

/// Every fault at every step of filing, against the real server: filed exactly once, every byte named.
class TestFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SignedIn> m_person;
    std::unique_ptr<test::Place> m_place;
    int m_filings = 0;
    int m_lost = 0;
    int m_doubled = 0;

    /// Files one draft through whatever is planned; a person who tries again and again.
    bool fileAtLast(const std::shared_ptr<vault::Draft>& draft, service::ApiClient* api)
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            Filer filer(api, test::edition);
            if (test::finished(filer.file(draft)))
                return true;
        }
        return false;
    }

    void fileOnceThrough(service::ApiClient* api, const QList<int>& sizes)
    {
        const qsizetype before = m_person->held();
        const auto draft = m_place->draft(sizes);
        ++m_filings;
        const bool filed = fileAtLast(draft, api);
        const qsizetype added = m_person->held() - before;
        m_lost += filed && added == 1 ? 0 : added == 0;
        m_doubled += added > 1;
        QVERIFY(filed);
        QCOMPARE(added, 1);
        const auto held = test::finished(m_person->straight.request(draft->content().receipt->id));
        QVERIFY(held && *held);
        QList<QByteArray> sent;
        for (const vault::StoredDocument& document : draft->content().documents)
            if (document.origin != vault::StoredDocument::Bytes::Output)
                sent.append(document.sha256);
        QList<QByteArray> received;
        for (const ReceivedDocument& document : (*held)->receipt.documents)
            received.append(document.sha256);
        std::ranges::sort(sent);
        std::ranges::sort(received);
        QVERIFY(sent == received);
    }

private slots:
    void initTestCase()
    {
        m_person = std::make_unique<test::SignedIn>();
        m_place = std::make_unique<test::Place>();
    }

    void cleanupTestCase()
    {
        m_place.reset();
        m_person.reset();
        qInfo("campaign filing: %d filings, lost %d, doubled %d", m_filings, m_lost, m_doubled);
    }

    void aFaultAtAStepIsSurvived_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("fault");
        for (const Step& step : steps)
            for (int fault = static_cast<int>(Fault::Refuse); fault <= static_cast<int>(Fault::Garbage); ++fault)
                QTest::addRow("%s %s", step.name, faultName(static_cast<Fault>(fault)).constData())
                    << QByteArray(step.method) << QByteArray(step.path) << fault;
    }

    void aFaultAtAStepIsSurvived()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, fault);
        FaultProxy& proxy = m_person->proxy;
        // A session of its own, so that discovery is asked for too.
        service::Session session(&m_person->transport, &m_person->store, proxy.url());
        service::ApiClient api(&m_person->transport, &session);
        api.uploads().setBackoff(briefBackoff());
        if (method == "HEAD")
            proxy.plan("PATCH", path, Fault::CutRequest);
        if (path.startsWith("/v1/requests") && method == "GET")
            proxy.plan("POST", "/v1/requests", Fault::LoseAnswer);
        constexpr int times = 2; // where the first is survived without a second call, one is enough
        proxy.plan(method, path, static_cast<Fault>(fault), times);
        fileOnceThrough(&api, {300'000, 2'000, 1'000});
        if (proxy.remaining(method, path) == times)
            QVERIFY2(path.startsWith("/v1/requests/") || method == "OPTIONS" || path.startsWith("/.well"),
                     "the fault never struck");
        proxy.forget();
    }

    void manyFaultsAtOnceAreSurvived()
    {
        FaultProxy& proxy = m_person->proxy;
        m_person->api.uploads().setBackoff(briefBackoff());
        quint32 value = 7;
        proxy.setChooser([&value](const test::Asked&) {
            value = value * 1664525u + 1013904223u;
            const int chosen = static_cast<int>((value >> 16) % 30);
            return chosen <= static_cast<int>(Fault::Garbage) ? static_cast<Fault>(chosen) : Fault::None;
        });
        for (int round = 0; round < 8; ++round)
            fileOnceThrough(&m_person->api, {270'000, 2'000, 1'000});
        proxy.setChooser({});
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_Faults.moc"
