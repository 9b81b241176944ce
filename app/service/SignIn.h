#pragma once

#include "service/Discovery.h"
#include "service/Tokens.h"

#include <QUrlQuery>
#include <chrono>
#include <functional>

namespace guichet::service {

/// What a person needs to sign in on another device (RFC 8628 §3.2).
struct DeviceCode
{
    QString userCode;     ///< to compare or to type
    QUrl address;         ///< where to type it
    QUrl completeAddress; ///< with the code in it, for a QR code; empty if the provider gives none
    QDateTime expires;
};

/// Signs a person in; never opens a browser itself.
class SignIn
{
public:
    /// `transport` outlives it.
    SignIn(Transport* transport, Discovery service);

    /// Authorization code with PKCE (RFC 7636, S256) over a loopback redirect (RFC 8252). `show` gets the address to
    /// open in the system's browser. Ends with signInExpired after `patience`.
    Task<Result<Tokens>> byBrowser(std::function<void(QUrl)> show,
                                   std::chrono::seconds patience = std::chrono::minutes(10));

    /// Device grant (RFC 8628). `show` gets the code as soon as there is one.
    Task<Result<Tokens>> byDevice(std::function<void(DeviceCode)> show);

    /// New tokens from a refresh token (RFC 6749 §6). signInNeeded if the provider takes it no more for good.
    Task<Result<Tokens>> refresh(QByteArray refreshToken);

    /// Tells the provider to forget a token (RFC 7009).
    Task<Result<void>> revoke(QByteArray token);

private:
    /// What ties a redirect to the question that led to it.
    struct Attempt
    {
        QString redirectUri;
        QString state;
        QString nonce;
        QString verifier; ///< RFC 7636
    };

    Task<Result<Provider>> provider();
    QUrlQuery forService(QUrlQuery asked) const; ///< names the service that the tokens are for (RFC 8707 §2)
    QUrl addressFor(const Provider& provider, const Attempt& attempt) const;
    Task<Result<Tokens>> redeem(Provider provider, Attempt attempt, QUrlQuery answer);
    Task<Result<Tokens>> poll(Provider provider, QString deviceCode, QDateTime expires, std::chrono::seconds interval);

    Transport* m_transport;
    Discovery m_service;
    std::optional<Provider> m_provider;
};

} // namespace guichet::service
