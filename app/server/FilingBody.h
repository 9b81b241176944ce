#pragma once

#include "model/Request.h"
#include "server/Problem.h"

#include <tl/expected.hpp>

namespace guichet::server {

struct FiledPart
{
    QByteArray upload; ///< empty: a part that the request already holds
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
};

struct FiledDocument
{
    DocumentKind kind;
    QList<FiledPart> parts;
};

/// The body of POST and PUT as values.
struct FilingBody
{
    /// Its `documents` are those of `documents` below, with an entry in `files` for each part.
    Request request;
    QString edition;
    QString clientReference;
    QList<FiledDocument> documents;
};

/// Reads it; the error side says what is wrong and where, in the caller's language.
tl::expected<FilingBody, QList<ProblemError>> filingFromJson(const QJsonObject& json, int partsLimit,
                                                             const Texts& texts, Language language);

} // namespace guichet::server
