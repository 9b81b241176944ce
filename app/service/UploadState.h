#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

namespace guichet::service {

/// Where an upload stands; kept by the caller between runs. The server alone knows how much it has.
struct UploadState
{
    QUrl url;          ///< empty before it was created
    QUuid key;         ///< idempotency key of its creation
    QByteArray sha256; ///< of the bytes it is for
    qint64 bytes = 0;
    QDateTime expires; ///< UTC
    bool finished = false;

    /// The last part of its address: what a submission names.
    QString id() const { return url.path().section(QLatin1Char('/'), -1); }

    bool operator==(const UploadState&) const = default;
};

QJsonObject toJson(const UploadState& state);
/// What can't be read is a state that begins anew.
UploadState uploadStateFromJson(const QJsonObject& json);

} // namespace guichet::service
