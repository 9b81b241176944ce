#include "service/CatalogueCalls.h"

#include "model/JsonReading.h"
#include "service/Problem.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {

constexpr int listedEditionsLimit = 1000;
constexpr qint64 indexLimit = 500'000; ///< bytes
constexpr qint64 signatureLimit = 200; ///< bytes

} // namespace

HttpCall CatalogueCalls::call(const QString& path, const char* label) const
{
    HttpCall call;
    call.url = m_server;
    call.url.setPath(path);
    call.label = label;
    return call;
}

Task<Result<QByteArray>> CatalogueCalls::bytes(HttpCall call)
{
    const auto answer = co_await m_transport->send(call);
    if (!answer)
        co_return fail(answer.error());
    if (answer->status != 200)
        co_return fail(failureOf(problemOf(*answer)));
    co_return answer->body;
}

Task<Result<EditionIndex>> CatalogueCalls::index(QByteArray etag)
{
    HttpCall asked = call(u"/v1/catalogue"_s, "GET /v1/catalogue");
    asked.answerLimit = indexLimit;
    if (!etag.isEmpty())
        asked.headers.insert("If-None-Match", etag);
    const auto answer = co_await m_transport->send(asked);
    if (!answer)
        co_return fail(answer.error());
    EditionIndex index;
    index.etag = answer->header("etag");
    index.nothingNew = answer->status == 304;
    if (index.nothingNew || (answer->status == 404 && problemOf(*answer).told))
        co_return index;
    if (answer->status != 200)
        co_return fail(failureOf(problemOf(*answer)));
    const auto object = jsonOf(*answer);
    if (!object)
        co_return fail(object.error());
    std::optional<Failure> wrong;
    JsonReader json(*object, {}, wrong);
    index.editions = json.objects("editions", listedEditionsLimit, [](JsonReader& entry) {
        return ListedEdition{static_cast<int>(entry.integer("number")), entry.text("edition", 20), entry.flag("signed"),
                             entry.flag("changesKeys")};
    });
    if (wrong)
        co_return fail(unreadableAnswer(asked.url, *wrong));
    co_return index;
}

Task<Result<QByteArray>> CatalogueCalls::manifest(int number, qint64 limit)
{
    HttpCall asked = call(u"/v1/catalogue/editions/%1"_s.arg(number), "GET /v1/catalogue/editions/{number}");
    asked.answerLimit = limit;
    auto answer = co_await bytes(asked);
    co_return answer;
}

Task<Result<QByteArray>> CatalogueCalls::signature(int number)
{
    HttpCall asked =
        call(u"/v1/catalogue/editions/%1/signature"_s.arg(number), "GET /v1/catalogue/editions/{number}/signature");
    asked.answerLimit = signatureLimit;
    auto answer = co_await bytes(asked);
    co_return answer;
}

Task<Result<QByteArray>> CatalogueCalls::file(QByteArray sha256, qint64 limit)
{
    HttpCall asked =
        call(u"/v1/catalogue/files/"_s + QString::fromLatin1(sha256.toHex()), "GET /v1/catalogue/files/{sha256}");
    asked.answerLimit = limit;
    auto answer = co_await bytes(asked);
    co_return answer;
}

} // namespace guichet::service
