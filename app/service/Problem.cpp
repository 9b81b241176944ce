#include "service/Problem.h"

#include "model/JsonReading.h"
#include "service/Failures.h"
#include "service/SignInFailures.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {

constexpr int longestWait = 3600;

/// An IMF-fixdate, "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime httpDate(const QByteArray& text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

Failure notTheService(const QString& host)
{
    return {failure::notTheService, {host}, {}};
}

Failure tooLargeForService(qint64 limit)
{
    return {failure::tooLargeForService, {QString::number(limit)}, {}};
}

int retryAfterOf(const HttpAnswer& answer)
{
    const QByteArray text = answer.header("retry-after").trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = httpDate(text);
        seconds = date.isValid() ? QDateTime::currentDateTimeUtc().secsTo(date) : 0;
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, longestWait));
}

Problem problemOf(const HttpAnswer& answer)
{
    Problem problem;
    problem.status = answer.status;
    problem.retryAfter = retryAfterOf(answer);
    problem.type = u"status-%1"_s.arg(answer.status);
    problem.host = hostOf(answer.url);
    const auto parsed = parseJsonObject(answer.body, 1024 * 1024);
    if (!parsed || !answer.isJson())
        return problem;
    std::optional<Failure> unreadable;
    JsonReader json(*parsed, {}, unreadable);
    const QString type = json.text("type", 200);
    if (type.contains(u"/problems/")) {
        problem.type = type.section(u'/', -1);
        problem.told = true;
    }
    problem.detail = json.text("detail", 2000);
    if (problem.detail.isEmpty())
        problem.detail = json.text("title", 2000);
    problem.limit = json.integer("limit");
    problem.errors = json.objects("errors", 500, [](JsonReader& entry) {
        return Problem::Entry{entry.text("pointer", 500), entry.text("code", 100), entry.text("detail", 2000)};
    });
    return problem;
}

Failure failureOf(const Problem& problem)
{
    QStringList words{problem.detail};
    for (const Problem::Entry& entry : problem.errors)
        if (!entry.detail.isEmpty() && !words.contains(entry.detail))
            words.append(entry.detail);
    const QString said = words.join(u" "_s).trimmed();

    if (problem.status == 401)
        return signInNeeded(problem.type).value();
    if (problem.type == u"request-refused" || problem.type == u"request-unreadable")
        return fail(failure::requestRefused, {said}, problem.type).value();
    if (problem.type == u"edition-not-accepted")
        return fail(failure::editionNotAccepted, {problem.errors.value(0).detail}).value();
    if (problem.type == u"documents-differ")
        return fail(failure::documentsDiffer, {}, said).value();
    if (problem.status == 413)
        return tooLargeForService(problem.limit);
    if (problem.status == 429 || problem.status >= 500 || problem.type == u"idempotency-in-progress")
        return fail(failure::busy, {QString::number(std::max(1, problem.retryAfter))}, problem.type).value();
    if (!problem.told) // a proxy or a welcome page refuses; the service has decided nothing
        return notTheService(problem.host);
    if (problem.type == u"already-filed" || problem.type == u"idempotency-key-reused")
        return fail(failure::alreadyFiled, {}, problem.type).value();
    if (problem.status == 404)
        return fail(failure::notFound).value();
    if (problem.status == 412 || problem.status == 428)
        return fail(failure::requestChanged, {}, problem.type).value();
    return fail(failure::callRefused, {QString::number(problem.status), problem.type}, said).value();
}

Result<QJsonObject> jsonOf(const HttpAnswer& answer)
{
    if (!answer.isJson())
        return fail(notTheService(hostOf(answer.url)));
    const auto json = parseJsonObject(answer.body, answer.body.size());
    if (!json)
        return fail(unreadableAnswer(answer.url, json.error()));
    return *json;
}

Failure unreadableAnswer(const QUrl& url, const Failure& why)
{
    return {failure::answerUnreadable, {hostOf(url)}, why.arguments.join(u' ') + u' ' + why.detail};
}

} // namespace guichet::service
