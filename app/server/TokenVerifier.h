#pragma once

#include <QByteArray>
#include <tl/expected.hpp>

namespace guichet::server {

/// Who calls. The same person gives the same value at each sign-in, whatever the device.
struct Account
{
    QByteArray owner; ///< opaque; what objects are kept under. Never shown, never logged.

    bool operator==(const Account&) const = default;
};

/// The account of a subject at an issuer: a digest, so that the database names nobody.
Account accountOf(const QByteArray& issuer, const QByteArray& subject);

enum class TokenRefusal
{
    Invalid,     ///< unknown, expired, revoked, not for us
    Unavailable, ///< the issuer can't be asked now
};

/// Says whose an access token is. Called from many threads at once; may block for seconds.
class TokenVerifier
{
public:
    virtual ~TokenVerifier() = default;
    virtual tl::expected<Account, TokenRefusal> verify(const QByteArray& accessToken) = 0;
};

} // namespace guichet::server
