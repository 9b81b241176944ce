#pragma once

#include "scan/twoddoc/TwoDDoc.h"

#include <QHash>

namespace guichet::scan {

/// What is known about a 2D-Doc's signature.
enum class Authenticity
{
    Unchecked,   ///< the issuer's certificate isn't at hand: read, not authenticated
    Verified,    ///< signed with the issuer's key while its certificate was valid
    Unconfirmed, ///< the certificate at hand doesn't confirm it; that makes no paper false
};

/// "unchecked", "verified", "unconfirmed": the stable name in JSON.
QString authenticityName(Authenticity authenticity);
Authenticity authenticityFromName(QStringView name); ///< Unchecked for a name that isn't one

/// Certificates of issuers that somebody put there, by certification authority and certificate id.
class TwoDDocCertificates
{
public:
    /// Files FR05-0001.pem or FR050001.cer (.crt, .der) of a folder, by the two ids in their names; at most 1000 files
    /// of 64 KiB. What is no certificate is left out.
    static TwoDDocCertificates fromFolder(const QString& folder);

    /// `bytes`: PEM or DER. False if that is no certificate.
    bool add(const QString& authority, const QString& certificate, const QByteArray& bytes);
    qsizetype count() const { return m_certificates.size(); }

    /// ECDSA over P-256, P-384 or P-521 with SHA-256 (ANTS specification 3.2.6); for the two larger curves also with
    /// the digest of their own size. The day of signing lies within the certificate's life.
    Authenticity check(const TwoDDoc& doc) const;

private:
    QHash<QString, QByteArray> m_certificates; ///< DER, by both ids
};

} // namespace guichet::scan
