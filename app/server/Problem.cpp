#include "server/Problem.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

struct Description
{
    int status;
    const char* slug;
    const char* title;
};

constexpr const char* context = "Problem";

Description describe(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::MalformedRequest:
        return {400, "malformed-request",
                QT_TRANSLATE_NOOP("Problem", "The program sent something that can't be read.")};
    case ProblemKind::IdempotencyKeyMissing:
        return {400, "idempotency-key-missing", QT_TRANSLATE_NOOP("Problem", "The key of this filing is missing.")};
    case ProblemKind::IdempotencyKeyMalformed:
        return {400, "idempotency-key-malformed",
                QT_TRANSLATE_NOOP("Problem", "The key of this filing can't be read.")};
    case ProblemKind::SignInRequired:
        return {401, "sign-in-required", QT_TRANSLATE_NOOP("Problem", "Sign in first.")};
    case ProblemKind::SignInExpired:
        return {401, "sign-in-expired", QT_TRANSLATE_NOOP("Problem", "Your sign-in has ended. Sign in again.")};
    case ProblemKind::NotFound:
        return {404, "not-found", QT_TRANSLATE_NOOP("Problem", "There is nothing here for your account.")};
    case ProblemKind::MethodNotAllowed:
        return {405, "method-not-allowed", QT_TRANSLATE_NOOP("Problem", "This can't be done here.")};
    case ProblemKind::IdempotencyInProgress:
        return {409, "idempotency-in-progress", QT_TRANSLATE_NOOP("Problem", "This filing is already being handled.")};
    case ProblemKind::AlreadyFiled:
        return {409, "already-filed", QT_TRANSLATE_NOOP("Problem", "This request has already been filed.")};
    case ProblemKind::UploadOffset:
        return {409, "upload-offset", QT_TRANSLATE_NOOP("Problem", "The document arrived up to another point.")};
    case ProblemKind::StateForbids:
        return {409, "state-forbids",
                QT_TRANSLATE_NOOP("Problem", "In its present state this request can't be changed.")};
    case ProblemKind::UploadExpired:
        return {410, "upload-expired",
                QT_TRANSLATE_NOOP("Problem", "The document was not filed in time. Send it again.")};
    case ProblemKind::RequestChanged:
        return {412, "request-changed", QT_TRANSLATE_NOOP("Problem", "The request has changed meanwhile.")};
    case ProblemKind::TusVersionUnsupported:
        return {412, "tus-version-unsupported", QT_TRANSLATE_NOOP("Problem", "The program must be updated.")};
    case ProblemKind::TooLarge:
        return {413, "too-large", QT_TRANSLATE_NOOP("Problem", "This is larger than what is accepted.")};
    case ProblemKind::UnsupportedMediaType:
        return {415, "unsupported-media-type",
                QT_TRANSLATE_NOOP("Problem", "This kind of content is not accepted here.")};
    case ProblemKind::ChecksumMismatch:
        return {460, "checksum-mismatch", QT_TRANSLATE_NOOP("Problem", "The document arrived damaged.")};
    case ProblemKind::IdempotencyKeyReused:
        return {422, "idempotency-key-reused", QT_TRANSLATE_NOOP("Problem", "This key belongs to another filing.")};
    case ProblemKind::RequestUnreadable:
        return {422, "request-unreadable", QT_TRANSLATE_NOOP("Problem", "The request can't be read.")};
    case ProblemKind::DocumentsDiffer:
        return {422, "documents-differ",
                QT_TRANSLATE_NOOP("Problem", "The documents received are not those announced.")};
    case ProblemKind::RequestRefused:
        return {422, "request-refused", QT_TRANSLATE_NOOP("Problem", "The request can't be filed as it is.")};
    case ProblemKind::EditionNotAccepted:
        return {422, "edition-not-accepted",
                QT_TRANSLATE_NOOP("Problem", "Requests can't be filed under this edition of the procedures any more. "
                                             "Move the request to the newest edition.")};
    case ProblemKind::IfMatchMissing:
        return {428, "if-match-missing",
                QT_TRANSLATE_NOOP("Problem", "The program must say which version it changes.")};
    case ProblemKind::TooManyRequests:
        return {429, "too-many-requests", QT_TRANSLATE_NOOP("Problem", "Too many calls. Try again a little later.")};
    case ProblemKind::Unavailable:
        return {503, "unavailable", QT_TRANSLATE_NOOP("Problem", "The service is not available now. Try again later.")};
    }
    Q_UNREACHABLE();
}

HttpResponse withBody(const QJsonObject& body)
{
    HttpResponse response = jsonResponse(body.value(u"status").toInt(), body);
    response.setHeader("Content-Type", "application/problem+json");
    return response;
}

} // namespace

QByteArray problemSlug(ProblemKind kind)
{
    return describe(kind).slug;
}

QJsonObject Problems::body(ProblemKind kind, Language language) const
{
    const Description description = describe(kind);
    return {{u"type"_s, u"/problems/"_s + QLatin1StringView(description.slug)},
            {u"title"_s, m_texts.text(language, context, description.title)},
            {u"status"_s, description.status}};
}

HttpResponse Problems::make(ProblemKind kind, Language language, const QList<ProblemError>& errors) const
{
    QJsonObject json = body(kind, language);
    QJsonArray list;
    for (const ProblemError& error : errors) {
        QJsonObject entry{{u"code"_s, error.code}, {u"detail"_s, error.detail}};
        if (!error.pointer.isEmpty())
            entry.insert(u"pointer"_s, error.pointer);
        if (list.size() < 500)
            list.append(entry);
    }
    if (!list.isEmpty())
        json.insert(u"errors"_s, list);
    return withBody(json);
}

HttpResponse Problems::tooLarge(Language language, qint64 limit) const
{
    QJsonObject json = body(ProblemKind::TooLarge, language);
    json.insert(u"limit"_s, limit);
    return withBody(json);
}

HttpResponse Problems::tryLater(ProblemKind kind, Language language, int seconds) const
{
    HttpResponse response = make(kind, language);
    response.setHeader("Retry-After", QByteArray::number(seconds));
    return response;
}

HttpResponse jsonResponse(int status, const QJsonObject& body)
{
    HttpResponse response;
    response.status = status;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    response.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "private, no-store"}};
    return response;
}

} // namespace guichet::server
