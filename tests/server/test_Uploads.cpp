#include "server/Housekeeping.h"
#include "server/ServerFixture.h"

#include <QTest>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;
using namespace std::chrono_literals;

class TestUploads : public QObject
{
    Q_OBJECT

private slots:
    void theCapabilitiesAreToldWithoutSignIn()
    {
        ServerFixture fixture;
        const HttpResponse options = fixture.call("OPTIONS", "/v1/uploads", {});
        QCOMPARE(options.status, 204);
        QCOMPARE(options.header("Tus-Version"), "1.0.0");
        QCOMPARE(options.header("Tus-Extension"), "creation,expiration,checksum,termination");
        QCOMPARE(options.header("Tus-Max-Size"), "11534336");
        QCOMPARE(options.header("Tus-Checksum-Algorithm"), "sha256");
    }

    void anUploadGrowsChunkByChunk()
    {
        ServerFixture fixture;
        const HttpResponse created = fixture.tus("POST", "/v1/uploads", "yasmina",
                                                 {{"upload-length", "10"}, {"upload-metadata", "kind aWRlbnRpdHk="}});
        QCOMPARE(created.status, 201);
        QCOMPARE(created.header("Upload-Expires"), "Thu, 26 Nov 2026 09:00:00 GMT");
        const QByteArray id = created.header("Location").split('/').last();
        QCOMPARE(fixture.patch(id, "yasmina", 0, "01234").status, 204);
        const HttpResponse half = fixture.tus("HEAD", "/v1/uploads/" + id, "yasmina");
        QCOMPARE(half.status, 200);
        QCOMPARE(half.header("Upload-Offset"), "5");
        QCOMPARE(half.header("Upload-Length"), "10");
        QCOMPARE(half.header("Upload-Metadata"), "kind aWRlbnRpdHk=");
        QCOMPARE(half.header("Cache-Control"), "no-store");
        QVERIFY(half.body.isEmpty());
        const HttpResponse done = fixture.patch(id, "yasmina", 5, "56789");
        QCOMPARE(done.status, 204);
        QCOMPARE(done.header("Upload-Offset"), "10");
        QCOMPARE(done.header("Tus-Resumable"), "1.0.0");
    }

    void aChunkAtAnotherOffsetIsRefusedWithTheRightOne()
    {
        ServerFixture fixture;
        const QByteArray id = begin(fixture, 10);
        fixture.patch(id, "yasmina", 0, "012");
        for (qint64 wrong : {0, 2, 4, 9}) {
            const HttpResponse refused = fixture.patch(id, "yasmina", wrong, "x");
            QCOMPARE(refused.status, 409);
            QCOMPARE(fixture.slug(refused), u"upload-offset"_s);
            QCOMPARE(refused.header("Upload-Offset"), "3");
        }
    }

    void aDamagedChunkIsDroppedWhole()
    {
        ServerFixture fixture;
        const QByteArray id = begin(fixture, 4);
        const HttpResponse refused = fixture.tus("PATCH", "/v1/uploads/" + id, "yasmina",
                                                 {{"content-type", "application/offset+octet-stream"},
                                                  {"upload-offset", "0"},
                                                  {"upload-checksum", "sha256 " + fixture.digest("abcd").toBase64()}},
                                                 "abce");
        QCOMPARE(refused.status, 460);
        QCOMPARE(fixture.slug(refused), u"checksum-mismatch"_s);
        QCOMPARE(offset(fixture, id), "0");
        QCOMPARE(fixture.patch(id, "yasmina", 0, "abcd").status, 204);
    }

    void whatIsMalformedIsRefused()
    {
        ServerFixture fixture;
        const QByteArray id = begin(fixture, 4);
        const auto patch = [&](const QHash<QByteArray, QByteArray>& headers, const QByteArray& body) {
            return fixture.tus("PATCH", "/v1/uploads/" + id, "yasmina", headers, body).status;
        };
        const QByteArray type = "application/offset+octet-stream";
        QCOMPARE(patch({{"content-type", "text/plain"}, {"upload-offset", "0"}}, "abcd"), 415);
        QCOMPARE(patch({{"content-type", type}, {"upload-offset", "-1"}}, "abcd"), 400);
        QCOMPARE(patch({{"content-type", type}}, "abcd"), 400);
        QCOMPARE(patch({{"content-type", type}, {"upload-offset", "0"}, {"upload-checksum", "md5 YQ=="}}, "abcd"), 400);
        QCOMPARE(patch({{"content-type", type}, {"upload-offset", "0"}}, "abcde"), 413);
        QCOMPARE(patch({{"content-type", type}, {"upload-offset", "0"}}, QByteArray(262'145, 'x')), 413);
        for (const char* length : {"", "0", "-1", "ten"})
            QCOMPARE(fixture.tus("POST", "/v1/uploads", "yasmina", {{"upload-length", length}}).status, 400);
        QCOMPARE(fixture.tus("POST", "/v1/uploads", "yasmina", {{"upload-length", "11534337"}}).status, 413);
        QCOMPARE(
            fixture.tus("POST", "/v1/uploads", "yasmina", {{"upload-length", "5"}, {"upload-metadata", "a !"}}).status,
            400);
        QCOMPARE(offset(fixture, id), "0");
    }

    void anotherTusVersionIsToldOurs()
    {
        ServerFixture fixture;
        for (const char* version : {"", "0.2.2", "2.0.0"}) {
            const HttpResponse refused =
                fixture.call("POST", "/v1/uploads", "yasmina", {{"tus-resumable", version}, {"upload-length", "5"}});
            QCOMPARE(refused.status, 412);
            QCOMPARE(fixture.slug(refused), u"tus-version-unsupported"_s);
            QCOMPARE(refused.header("Tus-Version"), "1.0.0");
        }
    }

    void theSameKeyGivesTheSameUpload()
    {
        ServerFixture fixture;
        const QByteArray key = fixture.quoted(fixture.uuid());
        const auto create = [&](const QByteArray& token, const QByteArray& length) {
            return fixture.tus("POST", "/v1/uploads", token, {{"upload-length", length}, {"idempotency-key", key}});
        };
        const HttpResponse first = create("yasmina", "10");
        const HttpResponse again = create("yasmina", "10");
        QCOMPARE(first.status, 201);
        QCOMPARE(again.header("Location"), first.header("Location"));
        QCOMPARE(again.header("Idempotency-Replayed"), "true");
        QCOMPARE(create("yasmina", "11").status, 422);
        QVERIFY(create("marcel", "10").header("Location") != first.header("Location"));
        QCOMPARE(
            fixture.tus("POST", "/v1/uploads", "yasmina", {{"upload-length", "5"}, {"idempotency-key", "abc"}}).status,
            400);
    }

    void anEndedUploadIsGoneWithItsBytes()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.upload("yasmina", "0123456789");
        QCOMPARE(fixture.filesBelow(u"uploads"_s), 1);
        QCOMPARE(fixture.tus("DELETE", "/v1/uploads/" + id, "yasmina").status, 204);
        QCOMPARE(fixture.filesBelow(u"uploads"_s), 0);
        QCOMPARE(fixture.tus("HEAD", "/v1/uploads/" + id, "yasmina").status, 404);
    }

    void anUploadExpiresThenIsForgotten()
    {
        ServerFixture fixture;
        Housekeeping housekeeping(*fixture.storage, fixture.blobs, fixture.clock, fixture.settings);
        const QByteArray id = fixture.upload("yasmina", "0123456789");
        fixture.clock.forward(71h);
        QCOMPARE(fixture.tus("HEAD", "/v1/uploads/" + id, "yasmina").status, 200);
        fixture.clock.forward(2h);
        QCOMPARE(fixture.tus("HEAD", "/v1/uploads/" + id, "yasmina").status, 410);
        QCOMPARE(fixture.patch(id, "yasmina", 10, {}).status, 410);
        QVERIFY(housekeeping.run());
        QCOMPARE(fixture.filesBelow(u"uploads"_s), 0);
        QCOMPARE(fixture.tus("HEAD", "/v1/uploads/" + id, "yasmina").status, 410);
        fixture.clock.forward(169h);
        QCOMPARE(housekeeping.run()->uploads, 1);
        QCOMPARE(fixture.tus("HEAD", "/v1/uploads/" + id, "yasmina").status, 404);
    }

    void eachKeptChunkProlongsTheUpload()
    {
        ServerFixture fixture;
        const QByteArray id = begin(fixture, 10);
        fixture.clock.forward(70h);
        QCOMPARE(fixture.patch(id, "yasmina", 0, "01234").status, 204);
        fixture.clock.forward(70h);
        QCOMPARE(fixture.tus("HEAD", "/v1/uploads/" + id, "yasmina").status, 200);
    }

    void anAccountCannotHoldUploadsWithoutEnd()
    {
        ServerFixture fixture;
        fixture.settings.openUploads = 3;
        for (int i = 0; i < 3; ++i)
            begin(fixture, 10);
        const HttpResponse refused = fixture.tus("POST", "/v1/uploads", "yasmina", {{"upload-length", "10"}});
        QCOMPARE(refused.status, 429);
        QVERIFY(!refused.header("Retry-After").isEmpty());
        QCOMPARE(fixture.tus("POST", "/v1/uploads", "marcel", {{"upload-length", "10"}}).status, 201);
    }

private:
    static QByteArray begin(ServerFixture& fixture, qint64 length)
    {
        return fixture.tus("POST", "/v1/uploads", "yasmina", {{"upload-length", QByteArray::number(length)}})
            .header("Location")
            .split('/')
            .last();
    }

    static QByteArray offset(ServerFixture& fixture, const QByteArray& id)
    {
        return fixture.tus("HEAD", "/v1/uploads/" + id, "yasmina").header("Upload-Offset");
    }
};

QTEST_GUILESS_MAIN(TestUploads)
#include "test_Uploads.moc"
