#include "publisher/EditionMaker.h"

#include "catalogue/Failures.h"
#include "model/RequestJson.h"
#include "server/CatalogueAssessor.h"
#include "server/Failures.h"
#include "server/ServerFixture.h"

#include <QJsonDocument>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;
using guichet::test::EditionMaker;
using namespace Qt::Literals::StringLiterals;

/// The editions that a server knows, hands out, and assesses under.
class TestEditions : public QObject
{
    Q_OBJECT

    EditionMaker m_maker;
    const QDateTime m_now{QDate(2026, 11, 28), QTime(9, 0), Qt::UTC};

    struct Place : ServerFixture
    {
        Place(const QStringList& folders, const QDateTime& now)
        {
            clock.milliseconds = now.toMSecsSinceEpoch();
            auto opened = Editions::open(folders, folder.filePath(u"catalogue"_s), clock.now());
            if (!opened)
                qFatal("%d", int(opened.error().code));
            editions = *opened;
            real = std::make_unique<CatalogueAssessor>(editions, texts);
            server = std::make_unique<Server>(
                Core{settings, clock, *storage, blobs, tokens, editions, *real, outputs, texts}, [] {});
        }

        HttpResponse get(const QByteArray& target, const QByteArray& tag = {})
        {
            return tag.isEmpty() ? call("GET", target, {}) : call("GET", target, {}, {{"if-none-match", tag}});
        }

        QString answerUnder(const QString& edition)
        {
            QJsonObject body = filing(uuid(), {});
            body.insert(u"edition"_s, edition);
            const HttpResponse response = post("yasmina", uuid(), body);
            return response.status == 201 ? u"filed"_s : slug(response);
        }

        std::unique_ptr<CatalogueAssessor> real;
    };

    int refusal(const QStringList& folders) const
    {
        QTemporaryDir keep;
        const auto opened = Editions::open(folders, keep.path(), m_now);
        return opened ? 0 : int(opened.error().code);
    }

private slots:
    void withoutAnyOtherTheBuiltInOneIsKnownButNotHandedOut()
    {
        Place place({}, m_now);
        QCOMPARE(place.editions.newest().manifest.edition, u"2026.11"_s);
        const HttpResponse index = place.get("/v1/catalogue");
        QCOMPARE(index.status, 200);
        const QJsonArray editions = ServerFixture::json(index).value(u"editions").toArray();
        QCOMPARE(editions.size(), 1);
        QCOMPARE(editions.first()[u"signed"].toBool(), false);
        QVERIFY(editions.first()[u"acceptedUntil"].isUndefined());
        QCOMPARE(place.get("/v1/catalogue/editions/1").status, 404);
    }

    void aSignedEditionIsHandedOutByteForByte()
    {
        const QString folder = m_maker.make(2);
        Place place({folder}, m_now);
        const auto bytes = catalogue::signedEditionIn(folder);
        const HttpResponse manifest = place.get("/v1/catalogue/editions/2");
        QCOMPARE(manifest.body, bytes.manifest);
        QCOMPARE(catalogue::signatureFromText(place.get("/v1/catalogue/editions/2/signature").body), bytes.signature);
        QVERIFY(m_maker.trusted().verified(manifest.body, bytes.signature));
        const auto listed = *catalogue::manifestFromJson(manifest.body);
        for (auto file = listed.files.begin(); file != listed.files.end(); ++file) {
            const HttpResponse answer = place.get("/v1/catalogue/files/" + file->sha256.toHex());
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, bytes.files.value(file.key()));
        }
        for (const char* nothing : {"/v1/catalogue/editions/3", "/v1/catalogue/editions/x", "/v1/catalogue/editions/1",
                                    "/v1/catalogue/files/00", "/v1/catalogue/files/../../server.sqlite"})
            QCOMPARE(place.get(nothing).status, 404);
        QCOMPARE(place.call("POST", "/v1/catalogue", {}).status, 405);
    }

    void whoHasItAlreadyIsToldSo()
    {
        Place place({m_maker.make(2)}, m_now);
        for (const char* target : {"/v1/catalogue", "/v1/catalogue/editions/2", "/v1/catalogue/editions/2/signature"}) {
            const QByteArray tag = place.get(target).header("ETag");
            const HttpResponse again = place.get(target, tag);
            QCOMPARE(again.status, 304);
            QVERIFY(again.body.isEmpty());
            QCOMPARE(place.get(target, "\"other\"").status, 200);
        }
    }

    void aFolderOfEditionsIsReadWhole()
    {
        QTemporaryDir all;
        for (int number : {2, 3, 4})
            QVERIFY(QDir().rename(m_maker.make(number), all.filePath(QString::number(number))));
        Place place({all.path()}, m_now);
        QCOMPARE(place.editions.all().size(), 4);
        QCOMPARE(place.editions.newest().manifest.number, 4);
    }

    void aRequestIsAssessedUnderTheEditionItNamesForSixMonths()
    {
        // In edition 2 the loss may be filed by nobody.
        const auto forbid = [](catalogue::CatalogueFiles& files) {
            EditionMaker::replace(files, u"procedures/fab-perte.json"_s, "\"rules\": [",
                                  "\"rules\": [{\"id\": \"closed\", \"effect\": \"block\", \"certainty\": \"high\", "
                                  "\"source\": \"test\", \"text\": {\"fr\": \"Fermé\", \"en\": \"Closed\"}, "
                                  "\"pointers\": [\"/filedBy\"], \"holds\": false}, ");
        };
        const QString second = m_maker.make(2, forbid);
        QTemporaryDir folder;
        const auto blocks = [](Place& place, const QString& edition) {
            const QList<ProblemError> errors = place.real->blocking(
                *requestFromJson({{u"procedure"_s, u"fab-perte"_s}}), edition, QDate(2026, 11, 28), Language::French);
            return std::any_of(errors.begin(), errors.end(), [](const auto& each) { return each.code == u"closed"; });
        };
        Place place({second}, m_now);
        QVERIFY(blocks(place, EditionMaker::nameOf(2)));
        QVERIFY(!blocks(place, u"2026.11"_s));
        QCOMPARE(place.answerUnder(u"2026.11"_s), u"request-refused"_s); // much is missing, but it is assessed
        QCOMPARE(place.answerUnder(EditionMaker::nameOf(2)), u"request-refused"_s);
        QCOMPARE(place.answerUnder(u"2031.01"_s), u"edition-not-accepted"_s);
        QCOMPARE(place.answerUnder(QString()), u"edition-not-accepted"_s);
        place.clock.milliseconds = m_now.addMonths(6).toMSecsSinceEpoch();
        QCOMPARE(place.answerUnder(u"2026.11"_s), u"request-refused"_s);
        place.clock.forward(std::chrono::seconds(1));
        QCOMPARE(place.answerUnder(u"2026.11"_s), u"edition-not-accepted"_s);
        QCOMPARE(place.answerUnder(EditionMaker::nameOf(2)), u"request-refused"_s);
    }

    void theRefusalNamesTheNewestEdition()
    {
        Place place({m_maker.make(2)}, m_now);
        QJsonObject body = ServerFixture::filing(ServerFixture::uuid(), {});
        body.insert(u"edition"_s, u"2020.01"_s);
        const HttpResponse refused = place.post("yasmina", ServerFixture::uuid(), body);
        QCOMPARE(refused.status, 422);
        const QJsonObject error = ServerFixture::json(refused).value(u"errors").toArray().first().toObject();
        QCOMPARE(error.value(u"pointer"), u"/edition"_s);
        QVERIFY(error.value(u"detail").toString().contains(EditionMaker::nameOf(2)));
    }

    void editionsAreKeptThoughTheirFoldersGo()
    {
        QTemporaryDir keep;
        const QString second = m_maker.make(2);
        QVERIFY(Editions::open({second}, keep.path(), m_now));
        QVERIFY(QDir(second).removeRecursively());
        const QDateTime later = m_now.addMonths(3);
        const auto again = Editions::open({m_maker.make(3)}, keep.path(), later);
        QVERIFY(again);
        QVERIFY(again->catalogue(EditionMaker::nameOf(2)));
        QVERIFY(again->findSigned(2));
        // Counted from when the next one came, not from this start.
        QCOMPARE(*again->acceptedUntil(*again->find(u"2026.11"_s)), m_now.addMonths(6));
        QCOMPARE(*again->acceptedUntil(*again->find(EditionMaker::nameOf(2))), later.addMonths(6));
        const auto old = Editions::open({}, keep.path(), m_now.addMonths(8));
        QVERIFY(old);
        QVERIFY(!old->catalogue(u"2026.11"_s) && !old->accepts(u"2026.11"_s, m_now.addMonths(8)));
        QVERIFY(old->catalogue(EditionMaker::nameOf(2)));
    }

    void whatIsWrongIsNotServed()
    {
        const QString folder = m_maker.make(2);
        QCOMPARE(refusal({folder}), 0);
        QCOMPARE(refusal({m_maker.path(u"nowhere"_s)}), int(server::failure::editionFolderEmpty));
        EditionMaker::write(folder + u"/help.json"_s, "{}");
        QCOMPARE(refusal({folder}), int(catalogue::failure::fileDiffers));
        const QString unsignedOne = m_maker.make(3);
        QVERIFY(QFile::remove(unsignedOne + u"/edition.sig"_s));
        QCOMPARE(refusal({unsignedOne}), int(server::failure::editionUnsigned));
    }

    void twoEditionsOfOneNumberAreRefused()
    {
        const QString one = m_maker.make(2);
        QTemporaryDir aside;
        QVERIFY(QDir().rename(one, aside.filePath(u"one"_s)));
        const QString other = m_maker.make(2, [](catalogue::CatalogueFiles& files) {
            EditionMaker::replace(files, u"help.json"_s, "\"fr\": \"", "\"fr\": \"X");
        });
        QCOMPARE(refusal({aside.filePath(u"one"_s), other}), int(server::failure::editionTwice));
    }
};

QTEST_GUILESS_MAIN(TestEditions)
#include "test_Editions.moc"
