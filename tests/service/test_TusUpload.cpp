#include "model/Sha256.h"
#include "service/Failures.h"
#include "service/support/PlayedService.h"
#include "service/support/PlayedUploads.h"
#include "tasks/Finished.h"

#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Bytes that no shift of themselves equals.
QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 value = 1;
    for (char& byte : bytes) {
        value = value * 1664525u + 1013904223u;
        byte = static_cast<char>(value >> 24);
    }
    return bytes;
}

struct Fixture
{
    PlayedService service;
    PlayedUploads server;
    const QByteArray bytes = someBytes(700'000); // three chunks
    UploadWatch watch;
    QList<UploadState> kept;
    QList<qint64> reached;
    QList<FailureCode> waits;
    std::stop_source stop;

    Fixture()
    {
        service.signIn();
        const auto answer = [this](const Asked& asked) { return server.answer(asked); };
        for (const char* method : {"OPTIONS", "POST"})
            service.instead.insert(method + QByteArray(" /v1/uploads"), answer);
        for (const char* method : {"HEAD", "PATCH", "DELETE"})
            for (int id = 1; id < 30; ++id)
                service.instead.insert(method + QByteArray(" /v1/uploads/u") + QByteArray::number(id), answer);
        watch.changed = [this](const UploadState& state) { kept.append(state); };
        watch.progress = [this](qint64 sent) { reached.append(sent); };
        watch.waiting = [this](const Failure& why, std::chrono::milliseconds) { waits.append(why.code); };
        watch.paused = stop.get_token();
    }

    Result<UploadState> send(UploadState state = {}, std::chrono::seconds patience = std::chrono::seconds(20))
    {
        return finished(service.api.uploads().send(bytes, sha256(bytes), u"identity"_s, state, watch, patience));
    }
    QByteArray arrived(const UploadState& state) const { return server.uploads.value(state.id().toLatin1()).bytes; }
};

/// Strikes the first `times` calls of a method.
std::function<std::optional<Said>(const Asked&)> strikes(const QByteArray& method, const Said& said, int times)
{
    return [method, said, left = std::make_shared<int>(times)](const Asked& asked) -> std::optional<Said> {
        if (asked.method != method || *left == 0)
            return {};
        --*left;
        return said;
    };
}

} // namespace

class TestTusUpload : public QObject
{
    Q_OBJECT

private slots:
    void bytesArriveInChunksWithTheirChecksums()
    {
        Fixture f;
        const auto done = f.send();
        QVERIFY(done && done->finished);
        QCOMPARE(f.arrived(*done), f.bytes);
        QCOMPARE(f.server.largestChunk, 262'144);
        QCOMPARE(f.server.checksums, 3);
        QCOMPARE(f.reached, (QList<qint64>{0, 262'144, 524'288, 700'000}));
        QCOMPARE(f.service.peer.count("OPTIONS"), 1);
        QCOMPARE(f.service.peer.count("HEAD"), 0);
        QVERIFY(f.kept.last() == *done);
        QVERIFY(f.kept.first().url.isEmpty() && !f.kept.first().key.isNull()); // kept before the first byte left
        QVERIFY(f.send()); // a second document: the server isn't asked what it can do again
        QCOMPARE(f.service.peer.count("OPTIONS"), 1);
    }

    void aServerWithoutChecksumsGetsNone()
    {
        Fixture f;
        f.server.checksum = false;
        const auto done = f.send();
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
        QCOMPARE(f.server.checksums, 0);
    }

    void aLostAnswerToCreateGivesTheSameUploadAgain()
    {
        Fixture f;
        f.server.faultAfter = strikes("POST", Said::broken(Said::How::Nothing), 1);
        const auto done = f.send();
        QVERIFY(done);
        QCOMPARE(f.server.uploads.size(), 1);
        QCOMPARE(f.arrived(*done), f.bytes);
    }

    void afterACutTheServersOffsetCounts_data()
    {
        QTest::addColumn<bool>("carriedOut");
        QTest::addColumn<int>("how");
        for (const bool after : {false, true})
            for (const auto how : {Said::How::Nothing, Said::How::Reset, Said::How::Cut})
                QTest::addRow("%s, %d", after ? "carried out" : "dropped", static_cast<int>(how))
                    << after << static_cast<int>(how);
    }

    void afterACutTheServersOffsetCounts()
    {
        QFETCH(bool, carriedOut);
        QFETCH(int, how);
        Fixture f;
        Said cut = Said::broken(static_cast<Said::How>(how));
        const auto second = [&, patches = std::make_shared<int>(0)](const Asked& asked) -> std::optional<Said> {
            return asked.method == "PATCH" && ++*patches == 2 ? std::optional(cut) : std::nullopt;
        };
        (carriedOut ? f.server.faultAfter : f.server.fault) = second;
        const auto done = f.send();
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
        QCOMPARE(f.service.peer.count("HEAD"), 1);
        // At most one chunk is sent again.
        QCOMPARE(f.service.peer.count("PATCH"), carriedOut ? 3 : 4);
        QCOMPARE(f.waits.size(), 1);
    }

    void anInterimAnswerIsNoSuccess()
    {
        Fixture f;
        Said early;
        early.status = 204;
        early.before = "HTTP/1.1 104 Upload Resumption Supported\r\n\r\n";
        f.server.fault = strikes("PATCH", early, 1); // looks like success, but nothing was kept
        const auto done = f.send();
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
        QVERIFY(f.service.peer.count("HEAD") >= 1);
    }

    void anotherOffsetThanBelievedIsTakenOver()
    {
        Fixture f;
        const auto begun = f.send();
        QVERIFY(begun);
        // A state of an earlier run; the server has lost the last chunk meanwhile.
        f.server.uploads["u1"].bytes.truncate(524'288);
        UploadState state = *begun;
        state.finished = false;
        const auto done = f.send(state);
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
        QCOMPARE(f.server.uploads.size(), 1);
        QCOMPARE(f.service.peer.count("PATCH"), 4);
        QCOMPARE(f.service.peer.asked().last().header("upload-offset"), "524288");
    }

    void aConflictIsSettledByAsking()
    {
        Fixture f;
        f.server.fault = strikes("PATCH", Said::problem(409, "upload-offset"), 1);
        const auto done = f.send();
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
    }

    void answersThatLeadNowhereEndIt_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* method, int status, const char* type, FailureCode code) {
            QTest::newRow(name) << QByteArray(method) << status << QByteArray(type) << static_cast<int>(code);
        };
        row("conflict for ever", "PATCH", 409, "upload-offset", failure::uploadStuck);
        row("damaged for ever", "PATCH", 460, "checksum-mismatch", failure::uploadDamaged);
        row("forgotten for ever", "PATCH", 404, "not-found", failure::uploadStuck);
        row("gone for ever", "PATCH", 410, "upload-expired", failure::uploadStuck);
        row("bad for ever", "PATCH", 400, "malformed-request", failure::uploadStuck);
        row("too large", "POST", 413, "too-large", failure::tooLargeForService);
        row("another version", "POST", 412, "tus-version-unsupported", failure::uploadUnsupported);
        row("not allowed", "POST", 403, "forbidden", failure::callRefused);
    }

    void answersThatLeadNowhereEndIt()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(int, code);
        Fixture f;
        f.server.fault = strikes(method, Said::problem(status, type), -1);
        const auto done = f.send();
        QVERIFY(!done);
        QCOMPARE(static_cast<int>(done.error().code), code);
        QVERIFY2(f.service.peer.asked().size() < 60, "the server is not hammered");
    }

    void aDamagedChunkIsSentAgainFromTheSameOffset()
    {
        Fixture f;
        f.server.fault = strikes("PATCH", Said::problem(460, "checksum-mismatch"), 3);
        const auto done = f.send();
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
    }

    void whatTheServerForgotBeginsAnew_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403") << 403;
        QTest::newRow("404") << 404;
        QTest::newRow("410") << 410;
    }

    void whatTheServerForgotBeginsAnew()
    {
        QFETCH(int, status);
        Fixture f;
        auto begun = f.send();
        QVERIFY(begun);
        begun->finished = false;
        f.server.fault = strikes("HEAD", Said::problem(status, "gone"), 1);
        const auto done = f.send(*begun);
        QVERIFY(done);
        QVERIFY(done->id() != begun->id());
        QVERIFY(done->key != begun->key);
        QCOMPARE(f.arrived(*done), f.bytes);
    }

    void aBusyServerIsWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        for (const char* method : {"OPTIONS", "POST", "PATCH"})
            for (const int status : {423, 429, 500, 503})
                if (status != 423 || QByteArray(method) != "OPTIONS")
                    QTest::addRow("%s %d", method, status) << QByteArray(method) << status;
    }

    void aBusyServerIsWaitedFor()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        Fixture f;
        f.server.fault = strikes(method, Said::problem(status, "unavailable"), 2);
        const auto done = f.send();
        QVERIFY2(done, qPrintable(done ? QString() : failureName(done.error().code)));
        QCOMPARE(f.arrived(*done), f.bytes);
        QVERIFY(f.waits.size() >= 2);
    }

    void patienceEnds()
    {
        Fixture f;
        f.server.fault = strikes("PATCH", Said::problem(503, "unavailable"), -1);
        const auto done = f.send({}, std::chrono::seconds(1));
        QVERIFY(!done);
        QCOMPARE(done.error().code, failure::busy);
        QVERIFY(!f.kept.last().url.isEmpty()); // goes on from here another time
    }

    void retryAfterWins()
    {
        Fixture f;
        Said later = Said::problem(429, "too-many-requests");
        later.headers.insert("Retry-After", "1");
        f.server.fault = strikes("PATCH", later, 1);
        std::chrono::milliseconds waited{0};
        f.watch.waiting = [&](const Failure&, std::chrono::milliseconds time) { waited += time; };
        QVERIFY(f.send());
        QVERIFY(waited >= std::chrono::seconds(1));
    }

    void anAddressElsewhereIsRefusedAndSeesNoToken()
    {
        HttpPeer foreign;
        Fixture f;
        f.server.location = foreign.url(u"/v1/uploads/"_s).toEncoded();
        const auto done = f.send();
        QVERIFY(!done);
        QCOMPARE(done.error().code, failure::uploadForeign);
        QCOMPARE(foreign.connections(), 0);
    }

    void aKeptAddressElsewhereIsForgotten()
    {
        HttpPeer foreign;
        Fixture f;
        UploadState state = f.send().value();
        state.url = foreign.url(u"/v1/uploads/u1"_s);
        const auto done = f.send(state);
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
        QCOMPARE(foreign.connections(), 0);
    }

    void otherBytesBeginAnewAndTheOldUploadEnds()
    {
        Fixture f;
        UploadState state = f.send().value();
        state.sha256 = sha256("other");
        const auto done = f.send(state);
        QVERIFY(done);
        QVERIFY(done->id() != state.id());
        QVERIFY(f.server.uploads.value(state.id().toLatin1()).ended);
        QCOMPARE(f.arrived(*done), f.bytes);
    }

    void whatExpiresSoonBeginsAnewBeforeItDoes()
    {
        Fixture f;
        UploadState state = f.send().value();
        state.finished = false;
        state.expires = QDateTime::currentDateTimeUtc().addSecs(5);
        const auto done = f.send(state);
        QVERIFY(done);
        QVERIFY(done->id() != state.id());
    }

    void theExpiryIsKept()
    {
        Fixture f;
        f.server.expires = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 86'400, Qt::UTC);
        const auto done = f.send();
        QVERIFY(done);
        QCOMPARE(done->expires, f.server.expires);
    }

    void aPauseEndsAfterTheCurrentChunkAndGoesOnLater()
    {
        Fixture f;
        f.watch.progress = [&](qint64 sent) {
            if (sent > 0)
                f.stop.request_stop();
        };
        const auto paused = f.send();
        QVERIFY(!paused);
        QCOMPARE(paused.error().code, failure::uploadPaused);
        QCOMPARE(f.server.uploads["u1"].bytes.size(), 262'144);
        f.watch.progress = {};
        f.watch.paused = {};
        const auto done = f.send(f.kept.last());
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
        QCOMPARE(f.service.peer.count("PATCH"), 3); // nothing twice
    }

    void aPauseEndsAWaitAtOnce()
    {
        Fixture f;
        Said later = Said::problem(503, "unavailable");
        later.headers.insert("Retry-After", "3600");
        f.server.fault = strikes("PATCH", later, 1);
        f.watch.waiting = [&](const Failure&, std::chrono::milliseconds) {
            QMetaObject::invokeMethod(
                this, [&] { f.stop.request_stop(); }, Qt::QueuedConnection);
        };
        const auto paused = f.send({}, std::chrono::hours(2));
        QVERIFY(!paused);
        QCOMPARE(paused.error().code, failure::uploadPaused);
    }

    void moreThanTheServerTakesIsNotSent()
    {
        Fixture f;
        f.service.discoveryChanges = {
            {u"uploads"_s, QJsonObject{{u"url"_s, u"/v1/uploads"_s}, {u"maxSize"_s, 500'000}, {u"chunk"_s, 262144}}}};
        const auto done = f.send();
        QVERIFY(!done);
        QCOMPARE(done.error().code, failure::tooLargeForService);
        QCOMPARE(done.error().arguments, QStringList{u"500000"_s});
        QCOMPARE(f.service.peer.count("POST", "/v1/uploads"), 0);
    }

    void aServerOfAnotherVersionIsToldApart()
    {
        Fixture f;
        f.server.version = "2.0.0";
        const auto done = f.send();
        QVERIFY(!done);
        QCOMPARE(done.error().code, failure::uploadUnsupported);
    }

    void aWelcomePageIsNoServer()
    {
        Fixture f;
        f.server.fault = strikes("OPTIONS", Said::html(), -1);
        const auto done = f.send({}, std::chrono::seconds(1));
        QVERIFY(!done);
        QCOMPARE(done.error().code, failure::notTheService);
    }

    void anExpiredTokenIsRefreshedInTheMiddle()
    {
        Fixture f;
        f.server.fault = [&, once = std::make_shared<bool>(false)](const Asked& asked) -> std::optional<Said> {
            if (asked.header("authorization") != "Bearer " + f.service.acceptedToken && asked.method != "OPTIONS")
                return Said::problem(401, "sign-in-expired");
            if (asked.method != "PATCH" || std::exchange(*once, true))
                return {};
            f.service.acceptedToken = "revoked";
            return Said::problem(401, "sign-in-expired");
        };
        const auto done = f.send();
        QVERIFY(done);
        QCOMPARE(f.arrived(*done), f.bytes);
        QCOMPARE(f.service.issued, 2);
    }

    void aRevokedSignInIsToldAtOnce()
    {
        Fixture f;
        f.server.fault = [&](const Asked& asked) -> std::optional<Said> {
            if (asked.method != "PATCH")
                return {};
            f.service.pendingErrors = {u"invalid_grant"_s};
            return Said::problem(401, "sign-in-expired");
        };
        const auto done = f.send();
        QVERIFY(!done);
        QCOMPARE(done.error().code, failure::signInNeeded);
        QVERIFY(!f.kept.last().url.isEmpty());
    }

    void theStateSurvivesItsJson()
    {
        const UploadState state{QUrl(u"https://example.org/v1/uploads/abc"_s),
                                QUuid::createUuid(),
                                QByteArray(32, 'x'),
                                42,
                                QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC),
                                true};
        QVERIFY(uploadStateFromJson(toJson(state)) == state);
        QVERIFY(uploadStateFromJson({{u"bytes"_s, u"many"_s}}) == UploadState());
    }

    void endingTheWaitingTaskEndsTheCall()
    {
        Fixture f;
        f.server.fault = strikes("PATCH", Said::broken(Said::How::Silence), -1);
        {
            TaskScope scope;
            const auto run = [](Uploads* uploads, QByteArray bytes, UploadWatch watch) -> Task<void> {
                co_await uploads->send(bytes, sha256(bytes), u"identity"_s, {}, watch);
            };
            scope.start(run(&f.service.api.uploads(), f.bytes, f.watch));
            QTRY_COMPARE(f.service.peer.count("PATCH"), 1);
        }
        QCOMPARE(f.service.peer.count("PATCH"), 1);
    }
};

QTEST_GUILESS_MAIN(TestTusUpload)
#include "test_TusUpload.moc"
