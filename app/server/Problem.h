#pragma once

#include "server/Http.h"
#include "server/Language.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guichet::server {

/// The kinds of problem of the API (RFC 9457), each with its slug, status and sentences.
enum class ProblemKind
{
    MalformedRequest,
    IdempotencyKeyMissing,
    IdempotencyKeyMalformed,
    SignInRequired,
    SignInExpired,
    NotFound,
    MethodNotAllowed,
    IdempotencyInProgress,
    AlreadyFiled,
    UploadOffset,
    StateForbids,
    UploadExpired,
    RequestChanged,
    TusVersionUnsupported,
    TooLarge,
    UnsupportedMediaType,
    ChecksumMismatch,
    IdempotencyKeyReused,
    RequestUnreadable,
    DocumentsDiffer,
    RequestRefused,
    EditionNotAccepted,
    IfMatchMissing,
    TooManyRequests,
    Unavailable,
};

QByteArray problemSlug(ProblemKind kind);

/// One entry of `errors[]`.
struct ProblemError
{
    QString code;
    QString pointer; ///< into the body sent; may be empty
    QString detail;
};

/// Makes answers that say what is wrong, in the caller's language.
class Problems
{
public:
    explicit Problems(const Texts& texts)
        : m_texts(texts)
    {
    }

    HttpResponse make(ProblemKind kind, Language language, const QList<ProblemError>& errors = {}) const;
    HttpResponse tooLarge(Language language, qint64 limit) const;
    HttpResponse tryLater(ProblemKind kind, Language language, int seconds) const;

private:
    QJsonObject body(ProblemKind kind, Language language) const;
    const Texts& m_texts;
};

HttpResponse jsonResponse(int status, const QJsonObject& body);

} // namespace guichet::server
