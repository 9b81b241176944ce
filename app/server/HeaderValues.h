#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <optional>
#include <utility>

/// Readers of single header values. All take whatever a caller sent and give nothing for what is malformed.
namespace guichet::server {

/// A quoted UUID (structured-field String): `"7f2c…"`; gives it without quotes, in lower case.
std::optional<QByteArray> idempotencyKeyFrom(const QByteArray& value);

/// Decimal digits only, at most 18 of them.
std::optional<qint64> countFrom(const QByteArray& value);

/// tus Upload-Metadata: `key base64,key` pairs. Nothing if a key is empty or repeated, or a value is no base64.
std::optional<QList<std::pair<QByteArray, QByteArray>>> metadataFrom(const QByteArray& value);

struct Checksum
{
    QByteArray algorithm;
    QByteArray digest;
};
/// tus Upload-Checksum: `sha256 base64`.
std::optional<Checksum> checksumFrom(const QByteArray& value);

/// If-Match, If-None-Match (RFC 9110 §13.1): the tags without quotes; `*` alone gives "*". A weak tag keeps its `W/`.
std::optional<QList<QByteArray>> entityTagsFrom(const QByteArray& value);

/// The token of `Authorization: Bearer …` (RFC 6750 §2.1).
std::optional<QByteArray> bearerFrom(const QByteArray& value);

/// "application/json" of `application/json; charset=utf-8`, in lower case.
QByteArray mediaTypeOf(const QByteArray& contentType);

/// IMF-fixdate (RFC 9110 §5.6.7).
QByteArray httpDate(const QDateTime& at);

} // namespace guichet::server
