#pragma once

#include "model/Failure.h"

#include <QByteArray>
#include <QJsonObject>

namespace guichet::service {

/// Verifies a compact JWS (RFC 7515) signed with RS256 or ES256 by one of the keys of a JWK set (RFC 7517), and gives
/// its claims. "none" and symmetric algorithms are never accepted.
Result<QJsonObject> verifiedClaims(const QByteArray& token, const QJsonObject& jwks);

/// Base64url without padding (RFC 7515 §2); empty if it is none.
QByteArray fromBase64Url(const QByteArray& text);
QByteArray toBase64Url(const QByteArray& bytes);

} // namespace guichet::service
