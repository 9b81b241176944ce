#pragma once

#include "model/FilingReceipt.h"
#include "model/RequestState.h"
#include "service/ApiCall.h"
#include "service/TusUpload.h"

#include <QUuid>

namespace guichet::service {

/// One part of a document as a submission names it.
struct SubmittedPart
{
    QString upload; ///< id of the finished upload; empty for one that the request already holds
    QByteArray sha256;
    qint64 bytes = 0;
};

struct SubmittedDocument
{
    DocumentKind kind;
    QList<SubmittedPart> parts;
};

struct Submission
{
    Request request;
    QString edition;
    QUuid clientReference;
    QList<SubmittedDocument> documents;
};

/// Why a request came back.
struct ServiceReason
{
    QString code;
    QString document; ///< kind; may be empty
    QString pointer;  ///< may be empty
    QString text;     ///< plain text, shown as such
};

struct ServiceOutput
{
    QString name;
    QString title;
    QUrl url;
    QByteArray sha256;
    qint64 bytes = 0;
};

struct ServiceEvent
{
    QDateTime at;
    QString kind;
    QString state;
};

/// A request as the service tells it.
struct ServiceRequest
{
    FilingReceipt receipt; ///< id, number, procedure, edition, dates, documents, consents, overruled
    RequestState state = RequestState::Sent;
    QStringList actions;
    QList<ServiceReason> reasons;
    QList<ServiceOutput> outputs;
    QList<ServiceEvent> events;
    QByteArray etag;
    QJsonObject json; ///< as it came, for `guichet request --json`
};

/// Typed calls of resources/api/openapi.yaml.
class ApiClient
{
public:
    /// Both outlive it.
    ApiClient(Transport* transport, Session* session)
        : m_transport(transport)
        , m_session(session)
        , m_uploads(transport, session)
    {
    }

    Session* session() const { return m_session; }
    Transport* transport() const { return m_transport; }
    Uploads& uploads() { return m_uploads; }

    /// Files a request. Any failure but requestRefused, requestChanged, callRefused, documentsDiffer,
    /// tooLargeForService, signInNeeded and unreachable leaves open whether it arrived: ask by reference before
    /// repeating.
    Task<Result<ServiceRequest>> submit(Submission submission, QUuid idempotencyKey);
    /// The request filed with this reference; nothing if it never arrived.
    Task<Result<std::optional<ServiceRequest>>> findByReference(QUuid clientReference);
    /// Nothing if it is still the one of `etag`.
    Task<Result<std::optional<ServiceRequest>>> request(QString id, QByteArray etag = {});
    Task<Result<QList<ServiceRequest>>> requests();
    /// Completes a request that is to-complete, unless it changed since `etag` (requestChanged).
    Task<Result<ServiceRequest>> complete(QString id, QByteArray etag, Submission submission, QUuid idempotencyKey);
    /// The bytes of an output, checked against its digest.
    Task<Result<QByteArray>> output(ServiceOutput output);

private:
    Task<Result<HttpAnswer>> call(QByteArray method, QString path, QJsonObject body,
                                  QMap<QByteArray, QByteArray> headers, const char* label);
    Result<ServiceRequest> requestOf(const HttpAnswer& answer) const;

    Transport* m_transport;
    Session* m_session;
    Uploads m_uploads;
};

} // namespace guichet::service
