#include "filing/Following.h"
#include "filing/support/FilingPlace.h"

#include <QProcess>
#include <QTest>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;
using test::FaultProxy;

/// The filing program is killed at every call it makes, and another run goes on.
class TestKills : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SignedIn> m_person;
    int m_kills = 0;
    int m_lost = 0;
    int m_doubled = 0;

    QString key() const { return u"refresh:"_s + m_person->proxy.url().toString(); }

    std::unique_ptr<QProcess> start(const test::Place& place, const vault::DraftId& id)
    {
        auto worker = std::make_unique<QProcess>();
        worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QByteArray refresh = test::finished(m_person->store.read(key())).value_or(QByteArray());
        worker->start(QStringLiteral(GUICHET_BIN_DIR "/../tests/filing_worker"),
                      {place.folder() + u"/profile"_s, place.passphraseFile(), m_person->proxy.url().toString(),
                       QString::fromLatin1(refresh), id.toString(QUuid::WithoutBraces)});
        return worker;
    }

private slots:
    void initTestCase() { m_person = std::make_unique<test::SignedIn>(); }

    void cleanupTestCase()
    {
        m_person.reset();
        qInfo("campaign filing-kills: %d kills, lost %d, doubled %d", m_kills, m_lost, m_doubled);
    }

    void aKilledProgramsFilingIsGoneOnWith_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("carriedOut");
        for (const bool after : {false, true})
            for (const auto& [method, path] : {std::pair("POST", "/v1/uploads"), std::pair("PATCH", "/v1/uploads/"),
                                               std::pair("POST", "/v1/requests"), std::pair("GET", "/v1/requests/")})
                QTest::addRow("%s %s, %s", method, path, after ? "carried out" : "not carried out")
                    << QByteArray(method) << QByteArray(path) << after;
    }

    void aKilledProgramsFilingIsGoneOnWith()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(bool, carriedOut);
        test::Place place;
        auto draft = place.draft({300'000, 2'000, 1'000});
        const vault::DraftId id = draft->id();
        draft.reset();
        place.close();
        const qsizetype before = m_person->held();
        FaultProxy& proxy = m_person->proxy;
        auto worker = start(place, id);
        bool killed = false;
        proxy.setWatcher([&](const test::Asked& asked) {
            if (killed || asked.method != method || !asked.target.startsWith(path))
                return;
            killed = true;
            if (!carriedOut)
                proxy.plan(method, path, FaultProxy::Fault::Refuse);
            worker->kill(); // with what it asked for on its way
            worker->waitForFinished();
        });
        QTRY_VERIFY_WITH_TIMEOUT(killed, 30'000);
        proxy.setWatcher({});
        ++m_kills;

        draft = place.open(id);
        QVERIFY(!draft->isReadOnly());
        QVERIFY(!draft->content().receipt || path == "/v1/requests/");
        // The killed program's refresh token may have been rotated with it: a new sign-in.
        Filer filer(&m_person->api, test::edition);
        const auto filed = draft->content().receipt ? Result<FilingReceipt>(*draft->content().receipt)
                                                    : test::finished(filer.file(draft));
        const qsizetype added = m_person->held() - before;
        m_lost += added == 0;
        m_doubled += added > 1;
        QVERIFY(filed);
        QCOMPARE(added, 1);
        QVERIFY(test::finished(follow(&m_person->api, draft)));
        QVERIFY(draft->content().outputs.contains(u"filing-receipt"_s));
    }

    void init()
    {
        const std::function<void(service::DeviceCode)> show = [](const service::DeviceCode&) {};
        QVERIFY(test::finished(m_person->session.signInByDevice(show)));
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "test_Kills.moc"
