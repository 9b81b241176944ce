#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/editions/Keys.h"

#include <QDate>
#include <QDateTime>

namespace guichet::catalogue {

/// What the signature of an edition covers: its number, how long it is good for, and the digest of each of its files.
struct Manifest
{
    struct File
    {
        QByteArray sha256; ///< 32 bytes
        qint64 bytes = 0;

        bool operator==(const File&) const = default;
    };

    int number = 0;  ///< grows with every edition
    QString edition; ///< its name: "2026.11"
    QDateTime issuedAt;
    QDate expires; ///< the last day on which it isn't out of date
    QMap<QString, File> files;
    QList<QByteArray> announces; ///< public keys that count from this edition on
    QList<QByteArray> retires;   ///< public keys that don't any more

    bool operator==(const Manifest&) const = default;
};

inline constexpr qint64 manifestLimit = 100'000;       ///< bytes
inline constexpr qint64 editionSizeLimit = 16'000'000; ///< bytes of all of them
inline constexpr int editionKeysLimit = 8;             ///< announced, and as many retired

/// Reads edition.json. Everything is required and nothing else is allowed; names are those of a catalogue's files
/// ("help.json", "procedures/points.json") and nothing else.
Result<Manifest> manifestFromJson(const QByteArray& bytes);

/// The list of a catalogue's files, issued at that moment; announces and retires no key.
Manifest manifestOf(const Catalogue& catalogue, const CatalogueFiles& files, const QDateTime& issuedAt);

/// The bytes to be signed. Whoever verifies takes the bytes as they came and never makes them again.
QByteArray toJson(const Manifest& manifest);

} // namespace guichet::catalogue
