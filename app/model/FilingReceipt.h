#pragma once

#include "model/Failure.h"
#include "model/Request.h"

#include <QDateTime>
#include <QJsonObject>

namespace guichet {

/// One part of a filed document as the server keeps it.
struct ReceivedDocument
{
    DocumentKind kind;
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;

    bool operator==(const ReceivedDocument&) const = default;
};

/// The proof that a request was filed: what the server holds, with the digest of every document.
struct FilingReceipt
{
    QString id;     ///< the server's
    QString number; ///< shown to people, "26-4471-0093"
    QString procedure;
    QString edition;     ///< catalogue edition under which it was assessed
    QDateTime filedAt;   ///< UTC
    QDateTime deletedAt; ///< when the server will delete it: six months after filing (seed)
    QList<ReceivedDocument> documents;
    QList<Consent> consents;
    QList<Overruled> overruled;

    bool operator==(const FilingReceipt&) const = default;
};

QJsonObject toJson(const FilingReceipt& receipt);
Result<FilingReceipt> receiptFromJson(const QJsonObject& json);

} // namespace guichet
