#include "campaigns/Campaign.h"
#include "server/ServerFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;

namespace {

const QList<QByteArray> people{"yasmina", "marcel"};
const QList<QByteArray> verbs{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"};

/// What somebody has on the server, and what is known of it: more than a stranger could ever guess.
struct Upload
{
    QByteArray id;
    QByteArray bytes;
    qint64 received = 0;
};

struct Filed
{
    QByteArray id;
    QByteArray reference;
    QByteArray key;
    QByteArray etag;
    QList<QByteArray> papers; ///< names of its outputs
};

struct Belongings
{
    QList<Upload> uploads;
    QList<Filed> requests;
};

/// One call as it is made.
struct Trespass
{
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

} // namespace

/// Two people try each other's requests, uploads, outputs and events by every verb, with every id, key, tag and digest
/// of the other's right: the answer is that to something which doesn't exist, byte for byte, and nothing changes.
class TestTrespass : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServerFixture> m_fixture;
    QHash<QByteArray, Belongings> m_belongings;
    QRandomGenerator m_random;
    test::Tally m_tally;

    int below(qsizetype bound) { return static_cast<int>(m_random.bounded(static_cast<int>(bound))); }
    template <typename Value>
    const Value& oneOf(const QList<Value>& list)
    {
        return list[below(list.size())];
    }

    void settle(const QByteArray& person)
    {
        ServerFixture& fixture = *m_fixture;
        Belongings& mine = m_belongings[person];
        const QByteArray bytes = "papers of " + person;
        for (const qint64 received : {qint64(0), qint64(4), qint64(bytes.size())}) {
            const QByteArray location =
                fixture.tus("POST", "/v1/uploads", person, {{"upload-length", QByteArray::number(bytes.size())}})
                    .header("Location");
            mine.uploads.append({location.split('/').last(), bytes, received});
            if (received > 0)
                fixture.patch(mine.uploads.last().id, person, 0, bytes.left(received));
        }
        for (const RequestState state : {RequestState::Sent, RequestState::ToComplete, RequestState::Approved,
                                         RequestState::Rejected, RequestState::Deleted}) {
            Filed filed{{}, fixture.uuid(), fixture.uuid(), {}, {"filing-receipt", "driving-rights-certificate"}};
            const QByteArray paper = "%PDF-1.7 " + person + stateName(state).toLatin1();
            const QJsonArray documents =
                fixture.documents(u"identity"_s, {fixture.part(fixture.upload(person, paper), paper)});
            const HttpResponse answer = fixture.post(person, filed.key, fixture.filing(filed.reference, documents));
            filed.id = fixture.json(answer).value(u"id").toString().toLatin1();
            QVERIFY(!filed.id.isEmpty());
            if (state == RequestState::Deleted)
                QVERIFY(fixture.storage->eraseRequest(QString::fromLatin1(filed.id), fixture.clock.now()));
            else if (state != RequestState::Sent)
                QVERIFY(fixture.moveTo(filed.id, state));
            filed.etag = fixture.call("GET", "/v1/requests/" + filed.id, person).header("ETag");
            mine.requests.append(filed);
        }
    }

    /// All that their owner sees.
    QByteArray view(const QByteArray& person)
    {
        const auto seen = [&](const HttpResponse& answer) {
            QByteArray all = QByteArray::number(answer.status) + answer.body;
            for (const auto& [name, value] : answer.headers)
                all += name + value;
            return all;
        };
        QByteArray all = seen(m_fixture->call("GET", "/v1/requests?limit=100", person));
        for (const Upload& upload : m_belongings[person].uploads)
            all += seen(m_fixture->tus("HEAD", "/v1/uploads/" + upload.id, person));
        for (const Filed& filed : m_belongings[person].requests) {
            const QByteArray target = "/v1/requests/" + filed.id;
            all += seen(m_fixture->call("GET", target, person));
            all += seen(m_fixture->call("GET", target + "/events", person));
            for (const QByteArray& paper : filed.papers)
                all += seen(m_fixture->call("GET", target + "/outputs/" + paper, person));
        }
        return all;
    }

    QHash<QByteArray, QByteArray> headersFor(const Filed& filed, const Upload& upload)
    {
        QHash<QByteArray, QByteArray> headers;
        const auto sometimes = [&](const QByteArray& name, const QByteArray& value) {
            if (below(4) != 0)
                headers.insert(name, value);
        };
        const QByteArray rest = upload.bytes.mid(upload.received);
        sometimes("tus-resumable", "1.0.0");
        sometimes("upload-offset", QByteArray::number(upload.received));
        sometimes("upload-checksum", "sha256 " + ServerFixture::digest(rest).toBase64());
        sometimes("upload-length", QByteArray::number(upload.bytes.size()));
        sometimes(below(2) ? "if-match" : "if-none-match", below(4) ? filed.etag : QByteArray("*"));
        sometimes("idempotency-key", ServerFixture::quoted(below(2) ? filed.key : ServerFixture::uuid()));
        sometimes("content-type", below(2) ? "application/json" : "application/offset+octet-stream");
        sometimes("x-http-method-override", "GET");
        return headers;
    }

    /// The same call twice: once for what is the owner's, once for what nobody has.
    std::pair<Trespass, Trespass> trespassOn(const Belongings& theirs)
    {
        const Filed& filed = oneOf(theirs.requests);
        const Upload& upload = oneOf(theirs.uploads);
        Trespass real{oneOf(verbs), {}, headersFor(filed, upload), {}};
        Trespass absent = real;
        const QByteArray nobody = ServerFixture::uuid();
        const QByteArray nothing = BlobStore::freshName().toLatin1();
        const QByteArray paper = oneOf(filed.papers);
        const auto filingOf = [&](const QByteArray& uploadId) {
            const QJsonArray parts{ServerFixture::part(uploadId, upload.bytes)};
            return QJsonDocument(ServerFixture::filing(filed.reference, ServerFixture::documents(u"identity"_s, parts)))
                .toJson(QJsonDocument::Compact);
        };
        switch (below(6)) {
        case 0:
            real.target = "/v1/uploads/" + upload.id;
            absent.target = "/v1/uploads/" + nothing;
            if (real.verb == "PATCH")
                real.body = absent.body = upload.bytes.mid(upload.received);
            break;
        case 1:
            real.target = "/v1/requests/" + filed.id;
            absent.target = "/v1/requests/" + nobody;
            if (real.verb == "PUT" || real.verb == "POST")
                real.body = absent.body = filingOf(upload.id);
            break;
        case 2:
            real.target = "/v1/requests/" + filed.id + "/events?after=0";
            absent.target = "/v1/requests/" + nobody + "/events?after=0";
            break;
        case 3:
            real.target = "/v1/requests/" + filed.id + "/outputs/" + paper;
            absent.target = "/v1/requests/" + nobody + "/outputs/" + paper;
            break;
        case 4: // papers of the other's put into a request of one's own, under the other's key and reference
            real.verb = absent.verb = "POST";
            real.target = absent.target = "/v1/requests";
            real.headers.insert("content-type", "application/json");
            real.headers.insert("idempotency-key", ServerFixture::quoted(filed.key));
            absent.headers = real.headers;
            real.body = filingOf(upload.id);
            absent.body = filingOf(nothing);
            break;
        default:
            real.verb = absent.verb = below(2) ? "GET" : "HEAD";
            real.target = "/v1/requests?clientReference=" + filed.reference;
            absent.target = "/v1/requests?clientReference=" + nobody;
        }
        return {real, absent};
    }

    HttpResponse attempt(const QByteArray& person, const Trespass& call)
    {
        return m_fixture->call(call.verb, call.target, person, call.headers, call.body);
    }

private slots:
    void initTestCase()
    {
        const auto seed = static_cast<quint32>(
            test::campaignSize("GUICHET_SEED", static_cast<int>(QRandomGenerator::system()->bounded(1 << 30))));
        qInfo("GUICHET_SEED=%u", seed);
        m_random.seed(seed);
        m_fixture = std::make_unique<ServerFixture>();
        for (const QByteArray& person : people)
            settle(person);
    }

    void nothingIsRevealedAndNothingChanges()
    {
        const QByteArray before = view("yasmina") + view("marcel");
        const int tries = test::campaignSize("GUICHET_TRIES", test::isLongCampaign() ? 100'000 : 3'000);
        for (m_tally.tried = 0; m_tally.tried < tries; ++m_tally.tried) {
            const bool first = below(2) == 0;
            const QByteArray stranger = people[first ? 0 : 1];
            const auto [real, absent] = trespassOn(m_belongings[people[first ? 1 : 0]]);
            const HttpResponse answer = attempt(stranger, real);
            const HttpResponse nothing = attempt(stranger, absent);
            // A list of one's own may be asked for by any reference: the other's finds nothing.
            const bool refused = answer.status >= 400 || real.target.contains("clientReference");
            const bool same =
                answer.status == nothing.status && answer.body == nothing.body && answer.headers == nothing.headers;
            if (same && refused)
                continue;
            ++m_tally.lost;
            qWarning("%s %s tells %d, what isn't there %d", real.verb.constData(), real.target.constData(),
                     answer.status, nothing.status);
        }
        QCOMPARE(m_tally.lost, 0);
        const QByteArray after = view("yasmina") + view("marcel");
        m_tally.lost += after == before ? 0 : 1;
        QVERIFY(after == before);
    }

    void cleanupTestCase() { m_tally.print("trespass", "faults"); }
};

QTEST_GUILESS_MAIN(TestTrespass)
#include "test_Trespass.moc"
