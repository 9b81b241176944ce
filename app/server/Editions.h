#pragma once

#include "catalogue/editions/SignedEdition.h"

#include <memory>
#include <optional>
#include <vector>

namespace guichet::server {

/// One edition that the server knows.
struct KnownEdition
{
    catalogue::Manifest manifest;
    catalogue::SignedEdition bytes; ///< without a signature for the one built into the program: it isn't handed out
    QDateTime servedSince;          ///< when this server first knew it
    /// Not read once requests can't name it any more: it may be older than this program can read. Its bytes are kept,
    /// since they may announce a key.
    std::optional<catalogue::Catalogue> catalogue;

    bool isSigned() const { return !bytes.signature.isEmpty(); }
};

/// The editions of the catalogue: the newest is handed out, earlier ones are kept, and a request that names one is
/// assessed under it until six months after the next one came. Never changes once open; usable from many threads.
class Editions
{
public:
    /// The edition built into the program, those in `folders` (each an edition, or a folder of editions), and all that
    /// were ever kept in `keep`, where new ones are laid. The files must be those of the manifest; the signature is
    /// judged by the programs that take the edition.
    static Result<Editions> open(const QStringList& folders, const QString& keep, const QDateTime& now);

    const KnownEdition& newest() const { return *m_all.back(); }
    /// Smallest number first.
    const std::vector<std::shared_ptr<KnownEdition>>& all() const { return m_all; }

    /// By its name; null if it isn't known.
    const KnownEdition* find(const QString& name) const;
    /// What it says; null if it isn't known or requests could not name it any more when the server started.
    const catalogue::Catalogue* catalogue(const QString& name) const;
    /// A signed one, by its number.
    const KnownEdition* findSigned(int number) const;
    /// The bytes of a file of a signed edition.
    std::optional<QByteArray> file(const QByteArray& sha256) const;

    /// The last moment at which a request may name it; nothing while it is the newest.
    std::optional<QDateTime> acceptedUntil(const KnownEdition& edition) const;
    bool accepts(const QString& name, const QDateTime& at) const;

private:
    Result<void> add(const catalogue::SignedEdition& bytes, const QDateTime& since);
    Result<void> readAndKeep(const QString& keep, const QDateTime& now);

    std::vector<std::shared_ptr<KnownEdition>> m_all;
};

inline constexpr int editionMonths = 6; ///< how long an edition is accepted after the next one came

} // namespace guichet::server
