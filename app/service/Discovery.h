#pragma once

#include "service/Transport.h"

#include <QStringList>
#include <QTime>

namespace guichet::service {

/// When the service has the least to do; `to` may be on the next day.
struct QuietHours
{
    QTime from;
    QTime to;
    QByteArray timeZone; ///< IANA name
};

/// What a server says of itself without sign-in.
struct Discovery
{
    QUrl server; ///< where it was asked
    QString name;
    bool sandbox = true; ///< anything but "production" is shown to people at all times
    QUrl api;
    QUrl issuer;
    QString clientId;
    QString scope;
    QString resource;
    QList<QuietHours> quietHours;
    QUrl uploads;
    qint64 uploadLimit = 0; ///< bytes of one part
    qint64 chunk = 0;       ///< bytes of one PATCH, 262,144 at most
    QString minimumVersion;
};

/// What an OpenID provider says of itself (OpenID Connect Discovery 1.0).
struct Provider
{
    QString issuer;
    QUrl authorization;
    QUrl token;
    QUrl deviceAuthorization; ///< empty if it has none
    QUrl revocation;          ///< the same
    QUrl jwks;
    bool saysIss = false; ///< RFC 9207: its redirects name the issuer
};

/// Reads /.well-known/guichet-permis of the server. The API must be at the server's own origin.
Task<Result<Discovery>> discover(Transport* transport, QUrl server);

/// Reads the issuer's /.well-known/openid-configuration; it must name itself by the same address.
Task<Result<Provider>> discoverProvider(Transport* transport, QUrl issuer);

} // namespace guichet::service
