#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace guichet::catalogue {

/// The data files of one edition by name: "catalogue.json", "procedures/fab-perte.json". No schemas.
using CatalogueFiles = QMap<QString, QByteArray>;

inline constexpr qint64 catalogueFileLimit = 4'000'000; ///< bytes of one file
inline constexpr int editionFilesLimit = 200;           ///< files of one edition

/// "help.json" or "procedures/points.json": no other folder, no dots, no capitals.
bool isCatalogueFileName(const QString& name);

/// Reads the data files of a folder by the names that a catalogue's files have, no more than an edition can hold;
/// schemas, an edition's manifest and other files are passed over, and one larger than it may be is empty.
CatalogueFiles dataFilesIn(const QString& folder);

} // namespace guichet::catalogue
