#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace guichet::server {

/// A signed JSON Web Token in its parts (RFC 7515 §3.1), nothing checked yet.
struct Jws
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedText;
    QByteArray signature;
};

/// Nothing if it is not three base64url parts of which two are JSON objects.
std::optional<Jws> jwsFrom(const QByteArray& token);

/// The key of a set (RFC 7517) that the header names by `kid`; without one, the only key of that kind.
std::optional<QJsonObject> keyFor(const Jws& jws, const QJsonArray& keys);

/// RS256 and ES256 (RFC 7518 §3.3, §3.4); false for any other algorithm, and if the key is of another kind.
bool isSignedBy(const Jws& jws, const QJsonObject& key);

} // namespace guichet::server
