#pragma once

#include <QString>

namespace guichet::test {

/// Whether tests/server/with-postgresql runs this test.
bool isOnPostgreSql();

/// The address of a new, empty database: SQLite in `folder`, or one of that PostgreSQL server.
QString freshDatabase(const QString& folder);

} // namespace guichet::test
