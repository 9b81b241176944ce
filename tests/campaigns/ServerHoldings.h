#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace guichet::test {

/// Documents of a request in no order: SHA-256 of each one's bytes.
using Papers = QList<QByteArray>;

QByteArray digestOf(const QByteArray& bytes);

/// What a server holds on its disk, read past the server itself: every filed request's documents by the client's
/// reference; a second request under the same reference is under "REFERENCE again".
QMap<QString, Papers> holdingsOf(const QString& dataFolder);

} // namespace guichet::test
