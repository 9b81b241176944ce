#pragma once

#include "model/Sha256.h"
#include "server/FilingAssessor.h"
#include "server/RequestDesk.h"
#include "server/Server.h"
#include "server/TestDatabase.h"
#include "server/sql/SqlStorage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTemporaryDir>
#include <QUuid>
#include <atomic>

/// A server on real storage, with a clock, accounts and a catalogue of the test's own.
namespace guichet::server::testing {

using namespace Qt::Literals::StringLiterals;

class TestClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }
    void forward(std::chrono::milliseconds time) { milliseconds += time.count(); }
    std::atomic<qint64> milliseconds{QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()};
};

/// Token "yasmina" is the account yasmina; "expired" is refused, "down" can't be checked.
class TestTokens : public TokenVerifier
{
public:
    tl::expected<Account, TokenRefusal> verify(const QByteArray& token) override
    {
        if (token == "expired")
            return tl::make_unexpected(TokenRefusal::Invalid);
        if (token == "down")
            return tl::make_unexpected(TokenRefusal::Unavailable);
        return accountOf("test", token);
    }
};

class TestAssessor : public FilingAssessor
{
public:
    QString newestEdition() const override { return u"2026.11"_s; }
    bool accepts(const QString& edition, const QDateTime&) const override { return edition.startsWith(u"2026.1"); }
    QList<ProblemError> blocking(const Request& request, const QString&, QDate, Language) const override
    {
        if (request.civilStatus.familyName.isEmpty())
            return {{u"answer-missing"_s, u"/civilStatus/familyName"_s, u"missing"_s}};
        return {};
    }
};

class TestOutputs : public OutputMaker
{
public:
    QList<MadeOutput> atFiling(const RequestRecord& request) const override
    {
        return {{u"filing-receipt"_s, "%PDF-1.7 receipt of " + request.number.toLatin1()}};
    }
    QList<MadeOutput> atApproval(const RequestRecord& request) const override
    {
        if (request.procedure != u"fab-perte")
            return {};
        return {{u"driving-rights-certificate"_s, "%PDF-1.7 certificate"}};
    }
    QString title(const QString& name, Language) const override { return name; }
};

struct ServerFixture
{
    ServerFixture()
    {
        auto opened = SqlStorage::open(*databaseAddressFrom(test::freshDatabase(folder.path())));
        if (!opened)
            qFatal("a test's database can't be opened: %s", qPrintable(opened.error().detail));
        storage = std::move(*opened);
        const bool prepared = blobs.prepare().has_value();
        Q_ASSERT(prepared);
        Q_UNUSED(prepared)
        settings.callsPerMinute = 1'000'000;
        settings.callsAtOnce = 1'000'000;
        settings.issuer = u"https://issuer.example"_s;
        restart();
    }

    void restart()
    {
        server = std::make_unique<Server>(core(), [this] { ++filedSignals; });
    }

    Core core() { return {settings, clock, *storage, blobs, tokens, editions, assessor, outputs, texts}; }

    static QByteArray uuid() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }
    static QByteArray quoted(const QByteArray& key) { return '"' + key + '"'; }
    static QJsonObject json(const HttpResponse& response) { return QJsonDocument::fromJson(response.body).object(); }
    static QString slug(const HttpResponse& response)
    {
        return json(response).value(u"type").toString().section(u'/', -1);
    }
    static QByteArray digest(const QByteArray& bytes) { return sha256(bytes); }

    HttpResponse call(const QByteArray& method, const QByteArray& target, const QByteArray& token,
                      const QHash<QByteArray, QByteArray>& headers = {}, const QByteArray& body = {})
    {
        HttpRequest request;
        request.method = method;
        const qsizetype mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.left(mark);
        if (mark >= 0)
            request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
        request.headers = headers;
        request.peer = "127.0.0.1";
        if (!token.isEmpty())
            request.headers.insert("authorization", "Bearer " + token);
        request.body = body;
        return server->handle(request);
    }

    HttpResponse tus(const QByteArray& method, const QByteArray& target, const QByteArray& token,
                     QHash<QByteArray, QByteArray> headers = {}, const QByteArray& body = {})
    {
        headers.insert("tus-resumable", "1.0.0");
        return call(method, target, token, headers, body);
    }

    HttpResponse patch(const QByteArray& upload, const QByteArray& token, qint64 offset, const QByteArray& chunk)
    {
        return tus("PATCH", "/v1/uploads/" + upload, token,
                   {{"content-type", "application/offset+octet-stream"},
                    {"upload-offset", QByteArray::number(offset)},
                    {"upload-checksum", "sha256 " + digest(chunk).toBase64()}},
                   chunk);
    }

    /// The id of a finished upload.
    QByteArray upload(const QByteArray& token, const QByteArray& bytes)
    {
        const HttpResponse created =
            tus("POST", "/v1/uploads", token, {{"upload-length", QByteArray::number(bytes.size())}});
        const QByteArray id = created.header("Location").split('/').last();
        for (qint64 offset = 0; offset < bytes.size(); offset += settings.chunk)
            patch(id, token, offset, bytes.mid(offset, settings.chunk));
        return id;
    }

    static QJsonObject part(const QByteArray& upload, const QByteArray& bytes)
    {
        QJsonObject json{{u"sha256"_s, QString::fromLatin1(digest(bytes).toHex())}, {u"bytes"_s, bytes.size()}};
        if (!upload.isEmpty())
            json.insert(u"upload"_s, QString::fromLatin1(upload));
        return json;
    }

    static QJsonObject filing(const QByteArray& reference, const QJsonArray& documents)
    {
        const QJsonObject request{
            {u"procedure"_s, u"fab-perte"_s},
            {u"civilStatus"_s, QJsonObject{{u"familyName"_s, u"Haddad"_s}}},
            {u"contact"_s, QJsonObject{{u"email"_s, u"yasmina@example.org"_s}, {u"mobile"_s, u"+33600000000"_s}}},
            {u"photoSignature"_s, QJsonObject{{u"code"_s, u"ABCD1234ABCD1234ABCD12"_s}}},
            {u"consents"_s,
             QJsonArray{QJsonObject{{u"id"_s, u"truthful"_s}, {u"givenAt"_s, u"2026-11-23T08:59:00.000Z"_s}}}}};
        return {{u"request"_s, request},
                {u"edition"_s, u"2026.10"_s},
                {u"clientReference"_s, QString::fromLatin1(reference)},
                {u"documents"_s, documents}};
    }

    static QJsonArray documents(const QString& kind, const QJsonArray& parts)
    {
        return {QJsonObject{{u"kind"_s, kind}, {u"parts"_s, parts}}};
    }

    HttpResponse post(const QByteArray& token, const QByteArray& key, const QJsonObject& body)
    {
        return call("POST", "/v1/requests", token,
                    {{"content-type", "application/json"}, {"idempotency-key", quoted(key)}},
                    QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    HttpResponse put(const QByteArray& token, const QByteArray& id, const QByteArray& key, const QByteArray& ifMatch,
                     const QJsonObject& body)
    {
        QHash<QByteArray, QByteArray> headers{{"content-type", "application/json"}, {"idempotency-key", quoted(key)}};
        if (!ifMatch.isEmpty())
            headers.insert("if-match", ifMatch);
        return call("PUT", "/v1/requests/" + id, token, headers, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    /// Files a request with one document of these bytes; its id.
    QByteArray fileOne(const QByteArray& token, const QByteArray& bytes = "%PDF-1.7 identity")
    {
        const HttpResponse filed =
            post(token, uuid(), filing(uuid(), documents(u"identity"_s, {part(upload(token, bytes), bytes)})));
        return json(filed).value(u"id").toString().toLatin1();
    }

    bool moveTo(const QByteArray& id, RequestState state, const QList<Reason>& reasons = {})
    {
        RequestDesk desk(*storage, blobs, clock, outputs);
        const auto request = desk.find(QString::fromLatin1(id));
        return request && desk.move(*request, state, reasons, true).value_or(false);
    }

    qsizetype filesBelow(const QString& part) const;

    QTemporaryDir folder;
    TestClock clock;
    TestTokens tokens;
    Editions editions; ///< none: the assessor is the test's own
    TestAssessor assessor;
    TestOutputs outputs;
    Texts texts{u"server"_s};
    Settings settings;
    BlobStore blobs{folder.filePath(u"blobs"_s)};
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Server> server;
    std::atomic<int> filedSignals{0};
};

} // namespace guichet::server::testing
