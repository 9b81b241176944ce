#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/editions/Manifest.h"

namespace guichet::catalogue {

/// An edition as it travels: the manifest's bytes, their signature, and the files they list.
struct SignedEdition
{
    QByteArray manifest;
    QByteArray signature; ///< 64 bytes
    CatalogueFiles files;
};

inline constexpr auto manifestFileName = "edition.json";
inline constexpr auto signatureFileName = "edition.sig"; ///< one line of base64

/// The keys that count at one moment.
class TrustedKeys
{
public:
    explicit TrustedKeys(QList<PublicKey> keys = {})
        : m_keys(std::move(keys))
    {
    }

    const QList<PublicKey>& keys() const { return m_keys; }
    /// The manifest, if one of the keys signed these very bytes: signatureUnknown if not. Nothing of it is read before.
    Result<Manifest> verified(const QByteArray& manifest, const QByteArray& signature) const;
    /// What a verified manifest says about keys counts from now on.
    void follow(const Manifest& manifest);

private:
    QList<PublicKey> m_keys;
};

/// What the files say, if they are those of the manifest byte for byte, no more and no fewer, and the catalogue in them
/// is whole and says the same number, name and expiry.
Result<Catalogue> catalogueOf(const Manifest& manifest, const CatalogueFiles& files);

QByteArray signatureToText(const QByteArray& signature);
/// Empty if it isn't one.
QByteArray signatureFromText(const QByteArray& text);

/// The manifest's bytes alone; empty if there is none.
QByteArray manifestIn(const QString& folder);
/// Reads a folder of data files with edition.json and edition.sig. Without these, their bytes are empty.
SignedEdition signedEditionIn(const QString& folder);

} // namespace guichet::catalogue
