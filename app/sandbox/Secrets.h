#pragma once

#include "model/Failure.h"

#include <QByteArray>
#include <QString>

namespace guichet::sandbox {

/// 256 random bits, base64url.
QByteArray freshSecret();

/// SHA-256, hexadecimal: what is kept of a secret with 256 bits of its own.
QString hashed(const QByteArray& secret);

/// "BCDF-GHJK": 8 letters without vowels and look-alikes (RFC 8628 §6.1).
QString freshUserCode();
/// What a person typed → what is kept; empty if it can't be one.
QString normalisedUserCode(QStringView typed);

/// PKCE S256 (RFC 7636 §4.6).
QByteArray challengeOf(const QByteArray& verifier);

/// Argon2id (libsodium, interactive limits).
Result<QByteArray> passwordHash(const QString& password);
bool passwordMatches(const QByteArray& hash, const QString& password);

/// The key that signs ID tokens: RSA 2048, RS256.
Result<QByteArray> freshSigningKey();                                   ///< PEM, PKCS #8
QByteArray signRs256(const QByteArray& pem, const QByteArray& message); ///< empty if the key is unusable
/// Modulus and exponent, base64url (RFC 7518 §6.3); empty if the key is unusable.
std::pair<QByteArray, QByteArray> publicNumbers(const QByteArray& pem);

QByteArray base64url(const QByteArray& bytes);

} // namespace guichet::sandbox
