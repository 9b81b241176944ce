#include "campaigns/Campaign.h"
#include "campaigns/ServerHoldings.h"
#include "filing/support/FilingPlace.h"
#include "service/Failures.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace guichet;
using namespace guichet::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Fault = FaultProxy::Fault;

namespace {

constexpr int anyFault = static_cast<int>(Fault::StallAfter) + 1;

/// The calls of filing; the rest is asking, which faults in these bring about.
constexpr std::pair<const char*, const char*> steps[] = {
    {"OPTIONS", "/v1/uploads"}, {"POST", "/v1/uploads"},         {"PATCH", "/v1/uploads/"},
    {"HEAD", "/v1/uploads/"},   {"POST", "/v1/requests"},        {"GET", "/v1/requests?clientReference="},
    {"GET", "/v1/requests/"},   {"GET", "/.well-known/guichet"},
};

service::Backoff brief()
{
    return service::Backoff(10ms, 200ms);
}

Papers sorted(Papers papers)
{
    std::ranges::sort(papers);
    return papers;
}

} // namespace

/// Filing again and again, while the network does its worst and client and server are killed between any two steps:
/// exactly as many requests as were filed, with all their documents, byte for byte.
class TestFiling : public QObject
{
    Q_OBJECT

    std::unique_ptr<SignedIn> m_person;
    std::unique_ptr<Place> m_place;
    QRandomGenerator m_random;
    QMap<QString, Papers> m_filed; ///< by reference, what was attached
    Tally m_tally;
    int m_kills = 0;
    int m_faults = 0;

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    /// Now and then any fault at any call of the API, on top of what is planned.
    void sow(int oneIn)
    {
        m_person->proxy.setChooser([this, oneIn](const Asked& asked) {
            const bool api = asked.target.startsWith("/v1/") || asked.target.startsWith("/.well-known/");
            if (!api || below(oneIn) != 0)
                return Fault::None;
            ++m_faults;
            return static_cast<Fault>(1 + below(anyFault - 1));
        });
    }

    /// A fault at one step, the one after the other.
    void plan(int filing)
    {
        const auto& [method, path] = steps[static_cast<size_t>(filing) % std::size(steps)];
        const auto fault = static_cast<Fault>(1 + (filing / static_cast<int>(std::size(steps))) % (anyFault - 1));
        if (path == "/v1/requests?clientReference="_L1)
            m_person->proxy.plan("POST", "/v1/requests", Fault::LoseAnswer);
        if (method == "HEAD"_L1)
            m_person->proxy.plan("PATCH", "/v1/uploads/", Fault::CutRequest);
        m_person->proxy.plan(method, path, fault, 1 + filing % 2);
        ++m_faults;
    }

    /// Kills the server when it is asked for the `call`th time, before it knows, while it works, or when it is done.
    void killServerAt(int call)
    {
        const auto calls = std::make_shared<int>(0);
        const int manner = below(3);
        m_person->proxy.setWatcher([this, call, calls, manner](const Asked& asked) {
            if (!asked.target.startsWith("/v1/"))
                return;
            const int number = ++*calls;
            if (manner == 0 && number == call)
                restartServer();
            if (manner == 1 && number == call)
                QTimer::singleShot(below(12), this, [this] { restartServer(); });
            if (manner == 2 && number == call)
                m_person->proxy.plan(asked.method, asked.path(), Fault::LoseAnswer);
            if (manner == 2 && number == call + 1)
                restartServer();
        });
    }

    void restartServer()
    {
        m_person->server.killAndRestart();
        ++m_kills;
    }

    /// Anew: a refresh token may have been rotated with a killed program, or by a server that was killed before it said
    /// so.
    static bool signIn(service::Session& session)
    {
        const std::function<void(service::DeviceCode)> show = [](const service::DeviceCode&) {};
        return finished(session.signInByDevice(show)).has_value();
    }

    bool fileHere(const std::shared_ptr<vault::Draft>& draft)
    {
        service::Session session(&m_person->transport, &m_person->store, m_person->proxy.url());
        service::ApiClient api(&m_person->transport, &session);
        api.uploads().setBackoff(brief());
        for (int attempt = 0; attempt < 6; ++attempt) {
            filing::Filer filer(&api, edition);
            const auto filed = finished(filer.file(draft));
            if (filed)
                return true;
            qInfo("tried again after %s", qPrintable(failureName(filed.error().code)));
            if (filed.error().code == service::failure::signInNeeded && !signIn(session))
                return false;
        }
        return false;
    }

    /// In a process of its own, which is killed at random calls until it has been often enough.
    bool fileElsewhere(const vault::DraftId& id)
    {
        int kills = 1 + below(3);
        for (int run = 0; run < 10; ++run) {
            if (!signIn(m_person->session))
                continue;
            QProcess worker;
            worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            const QString server = m_person->proxy.url().toString();
            const QByteArray refresh = finished(m_person->store.read(u"refresh:"_s + server)).value_or(QByteArray());
            worker.start(QStringLiteral(GUICHET_BIN_DIR "/../tests/filing_worker"),
                         {m_place->folder() + u"/profile"_s, m_place->passphraseFile(), server,
                          QString::fromLatin1(refresh), id.toString(QUuid::WithoutBraces)});
            const int call = kills > 0 ? 1 + below(14) : 0;
            const auto calls = std::make_shared<int>(0);
            const int manner = below(3);
            m_person->proxy.setWatcher([&, calls](const Asked& asked) {
                if (!asked.target.startsWith("/v1/") || ++*calls != call)
                    return;
                if (manner == 0)
                    m_person->proxy.plan(asked.method, asked.path(), Fault::Refuse);
                if (manner == 2) {
                    QTimer::singleShot(below(12), &worker, [&worker] { worker.kill(); });
                } else {
                    worker.kill();
                    worker.waitForFinished(); // with what it asked for on its way
                }
                ++m_kills;
                --kills;
            });
            const bool ended = QTest::qWaitFor([&worker] { return worker.state() == QProcess::NotRunning; }, 120'000);
            m_person->proxy.setWatcher({});
            if (!ended)
                return false;
            // Killed after the receipt was on disk, it has filed all the same.
            if (m_place->open(id)->content().receipt)
                return true;
        }
        return false;
    }

    void fileOne(int number)
    {
        FaultProxy& proxy = m_person->proxy;
        auto draft = m_place->draft({262'144 + below(100'000), 1 + below(5'000), 1 + below(2'000)});
        const vault::DraftId id = draft->id();
        Papers papers;
        for (const vault::StoredDocument& document : draft->content().documents)
            papers.append(digestOf(finished(draft->read(document.id)).value()));
        plan(number);
        sow(20);
        bool filed = false;
        if (number % 4 == 3) {
            draft.reset();
            filed = fileElsewhere(id) && signIn(m_person->session);
            draft = m_place->open(id);
        } else {
            if (number % 4 == 2)
                killServerAt(1 + below(12));
            filed = fileHere(draft);
        }
        proxy.setWatcher({});
        proxy.setChooser({});
        proxy.forget();
        ++m_tally.tried;
        const auto state = filing::filingOf(*draft);
        m_filed.insert(state.clientReference.toString(QUuid::WithoutBraces), papers);
        QVERIFY2(filed, qPrintable(u"filing %1 doesn't end"_s.arg(number)));
        QVERIFY(draft->content().receipt.has_value());
    }

private slots:
    void initTestCase()
    {
        const quint32 seed =
            campaignSize("GUICHET_SEED", static_cast<int>(QRandomGenerator::system()->bounded(1 << 30)));
        qInfo("GUICHET_SEED=%u", seed);
        m_random.seed(seed);
        m_person = std::make_unique<SignedIn>();
        m_person->transport.setLongestSilence(3s);
        m_place = std::make_unique<Place>();
    }

    void everyFilingIsHeldOnceAndWhole()
    {
        const int filings = campaignSize("GUICHET_FILINGS", 20);
        for (int number = 0; number < filings && !QTest::currentTestFailed(); ++number)
            fileOne(number);

        const QMap<QString, Papers> held = holdingsOf(m_person->server.dataFolder());
        for (auto filing = m_filed.cbegin(); filing != m_filed.cend(); ++filing)
            m_tally.lost += sorted(held.value(filing.key())) == sorted(filing.value()) ? 0 : 1;
        m_tally.doubled = static_cast<int>(std::ranges::count_if(
            held.keys(), [this](const QString& reference) { return !m_filed.contains(reference); }));
        QCOMPARE(m_filed.size(), filings);
        QCOMPARE(held.size(), filings);
        QCOMPARE(m_tally.lost, 0);
        QCOMPARE(m_tally.doubled, 0);
    }

    void cleanupTestCase()
    {
        m_place.reset();
        m_person.reset();
        qInfo("%d faults were planned or sown, client or server was killed %d times", m_faults, m_kills);
        m_tally.print("filing", "filings");
    }
};

QTEST_GUILESS_MAIN(TestFiling)
#include "test_Filing.moc"
