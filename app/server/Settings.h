#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>

namespace guichet::server {

struct QuietHours
{
    QString from; ///< "20:00"
    QString to;   ///< may be on the next day
    QString timeZone;
};

/// What this server says of itself, and its limits.
struct Settings
{
    QString name = QStringLiteral("Guichet Permis");
    QString environment = QStringLiteral("production"); ///< or "sandbox"
    QString issuer;                                     ///< absolute
    QString clientId = QStringLiteral("guichet-permis");
    QString scope = QStringLiteral("openid offline_access");
    QString resource; ///< RFC 8707; empty: none
    QList<QuietHours> quietHours = {{QStringLiteral("20:00"), QStringLiteral("07:00"), QStringLiteral("Europe/Paris")}};
    /// Where the photo-signature form is posted, line by line.
    QStringList photoFormAddress = {QStringLiteral("Guichet Permis")};
    QString minimumVersion = QStringLiteral("0.1.0");

    qint64 uploadMaxSize = 11'534'336;           ///< bytes; 11 MiB, the most that 11 Mo may mean (seed)
    qint64 chunk = 262'144;                      ///< bytes
    qint64 bodyMaxSize = 1'000'000;              ///< bytes of JSON
    std::chrono::hours uploadLife{72};           ///< after the last kept chunk
    std::chrono::hours expiredUploadMemory{168}; ///< how long an expired upload answers 410 rather than 404
    int openUploads = 200;                       ///< of one account
    int partsPerRequest = 200;
    int callsPerMinute = 600; ///< of one account, or of one address without sign-in; chunks aren't counted
    int callsAtOnce = 300;
};

} // namespace guichet::server
