#pragma once

#include "model/FilingReceipt.h"
#include "model/RequestState.h"
#include "server/Http.h"

#include <QDateTime>
#include <QJsonObject>

/// What the storage keeps, as values. Times are UTC with milliseconds.
namespace guichet::server {

/// A document on its way (tus).
struct UploadRecord
{
    QByteArray id; ///< 32 hexadecimal digits
    QByteArray owner;
    qint64 length = 0;
    qint64 received = 0;
    QByteArray metadata; ///< as given at creation
    QString blob;        ///< name of its bytes in the blob store
    QDateTime expiresAt;
    QByteArray idempotencyKey; ///< empty: none
};

/// One part of a filed document.
struct PartRecord
{
    DocumentKind kind;
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
    QString blob; ///< name within the request's folder

    bool operator==(const PartRecord&) const = default;
};

/// A paper that the service made.
struct OutputRecord
{
    QString name; ///< "filing-receipt", …
    QByteArray sha256;
    qint64 bytes = 0;
    QString blob;
    QDateTime createdAt;
};

struct EventRecord
{
    qint64 sequence = 0; ///< counted from 1 in each request; given by the storage
    QDateTime at;
    QString kind; ///< "filed", "completed", "state-changed", "output-ready", "notified", "deleted"
    std::optional<RequestState> state;
    QString output;
    QString channel; ///< "email", "sms"
};

/// Why a request came back. `text` is what a person wrote; without it the sentence is found by `code`.
struct Reason
{
    QString code;
    DocumentKind document;
    QString pointer;
    QString text;

    bool operator==(const Reason&) const = default;
};

struct RequestRecord
{
    QString id;
    QString number;
    QByteArray owner;
    QString clientReference;
    RequestState state = RequestState::Sent;
    QString procedure;
    QString edition;
    QString language; ///< of the person who filed: "fr", "en"
    QJsonObject request;
    QDateTime filedAt;
    QDateTime changedAt;
    QDateTime deletedAt;
    qint64 revision = 1; ///< grows with each change that the owner can see
    QString folder;      ///< in the blob store
    QList<Reason> reasons;
    QList<PartRecord> parts;
    QList<OutputRecord> outputs;
};

/// The answer that a repeated call gets.
struct StoredAnswer
{
    QByteArray key;         ///< without quotes
    QByteArray fingerprint; ///< of the payload
    HttpResponse response;
};

} // namespace guichet::server
