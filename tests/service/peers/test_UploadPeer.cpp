#include "model/Sha256.h"
#include "service/ApiClient.h"
#include "service/peers/Peers.h"
#include "service/support/FaultProxy.h"
#include "tasks/Finished.h"

#include <QCoreApplication>
#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Fault = FaultProxy::Fault;

namespace {

constexpr qint64 chunk = 262'144;

QByteArray paper(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 2654435761u) >> 13);
    return bytes;
}

} // namespace

/// Uploads to @tus/server with @tus/file-store, which keeps every byte that arrives and knows no checksums: the same
/// client as for our own server.
class TestUploadPeer : public QObject
{
    Q_OBJECT

    Peers m_peers;
    Transport m_transport;
    MemoryTokenStore m_store;
    FormBrowser m_browser;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Session> m_session; ///< through the proxy
    std::unique_ptr<ApiClient> m_api;

    Result<UploadState> send(const QByteArray& bytes, const UploadState& state = {}, const UploadWatch& watch = {})
    {
        return finished(m_api->uploads().send(bytes, sha256(bytes), u"identity"_s, state, watch, 30s));
    }

    /// Bytes of uploads that left, cut ones as far as the server can have got them.
    qint64 bytesAsked() const
    {
        qint64 sum = 0;
        for (const Asked& each : m_proxy->asked())
            sum += each.method == "PATCH" ? each.body.size() : 0;
        return sum;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationVersion(u"1.0.0"_s);
        if (const QString missing = Peers::missing(); !missing.isEmpty()) {
            qInfo("%s", qPrintable(missing));
            QSKIP("NOT RUN");
        }
        QVERIFY(m_peers.start());
        m_transport.setLongestSilence(2s);
        m_proxy = std::make_unique<FaultProxy>(m_peers.url());
    }

    void init()
    {
        m_proxy->forget();
        m_session = std::make_unique<Session>(&m_transport, &m_store, m_proxy->url());
        m_api = std::make_unique<ApiClient>(&m_transport, m_session.get());
        m_api->uploads().setBackoff(Backoff(5ms, 100ms));
        const std::function<void(QUrl)> show = [this](const QUrl& address) { m_browser.open(address); };
        const auto signedIn = finished(m_session->signInByBrowser(show));
        QVERIFY2(signedIn, qPrintable(signedIn ? QString() : failureName(signedIn.error().code)));
    }

    void everyByteArrives()
    {
        for (const qsizetype size : {qsizetype(1), qsizetype(chunk), qsizetype(chunk + 1), qsizetype(1'300'000)}) {
            const QByteArray bytes = paper(size);
            const auto sent = send(bytes);
            QVERIFY2(sent, qPrintable(sent ? QString() : failureName(sent.error().code)));
            QVERIFY(sent->finished);
            QVERIFY(m_peers.stored(sent->url) == bytes);
        }
    }

    void aCutIsGoneOnFrom_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("fault");
        for (const char* method : {"PATCH", "HEAD", "POST", "OPTIONS"})
            for (const Fault fault : {Fault::Refuse, Fault::CutRequest, Fault::LoseAnswer, Fault::ResetAfter,
                                      Fault::Unavailable, Fault::Html, Fault::EarlyHint, Fault::Stall})
                QTest::addRow("%s %d", method, static_cast<int>(fault))
                    << QByteArray(method) << static_cast<int>(fault);
    }

    void aCutIsGoneOnFrom()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, fault);
        const QByteArray bytes = paper(700'000);
        if (method == "HEAD")
            m_proxy->plan("PATCH", "/v1/uploads/", Fault::CutRequest);
        m_proxy->plan(method, "/v1/uploads", static_cast<Fault>(fault), 2);
        const qint64 before = bytesAsked();
        const auto sent = send(bytes);
        QVERIFY2(sent, qPrintable(sent ? QString() : failureName(sent.error().code)));
        QVERIFY(m_peers.stored(sent->url) == bytes);
        // At most one chunk again for each cut; three cuts at most.
        QVERIFY(bytesAsked() - before <= bytes.size() + 3 * chunk);
    }

    void pausedAndGoneOnWithLater()
    {
        const QByteArray bytes = paper(900'000);
        std::stop_source pause;
        UploadState kept;
        UploadWatch watch;
        watch.paused = pause.get_token();
        watch.changed = [&kept](const UploadState& state) { kept = state; };
        watch.progress = [&pause](qint64 sent) {
            if (sent >= chunk)
                pause.request_stop();
        };
        QVERIFY(!send(bytes, {}, watch));
        const qint64 before = bytesAsked();
        const auto sent = send(bytes, kept);
        QVERIFY(sent);
        QCOMPARE(sent->url.fileName(), kept.url.fileName());
        QVERIFY(bytesAsked() - before <= bytes.size() - chunk);
        QVERIFY(m_peers.stored(sent->url) == bytes);
    }

    void anUploadThatTheServerForgotIsBegunAnew()
    {
        const QByteArray bytes = paper(300'000);
        const auto first = send(bytes);
        QVERIFY(first);
        QVERIFY(m_peers.forget(first->url));
        UploadState unfinished = *first;
        unfinished.finished = false;
        const auto second = send(bytes, unfinished);
        QVERIFY2(second, qPrintable(second ? QString() : failureName(second.error().code)));
        QVERIFY(second->url != first->url);
        QVERIFY(m_peers.stored(second->url) == bytes);
    }

    void aChangedFileEndsTheOldUpload()
    {
        const auto first = send(paper(300'000));
        QVERIFY(first);
        const QByteArray changed = paper(200'000);
        const auto second = send(changed, *first);
        QVERIFY(second);
        QVERIFY(m_peers.stored(first->url).isEmpty());
        QVERIFY(m_peers.stored(second->url) == changed);
    }
};

QTEST_GUILESS_MAIN(TestUploadPeer)
#include "test_UploadPeer.moc"
