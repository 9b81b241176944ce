#pragma once

#include "server/sql/Dialect.h"

#include <QList>

namespace guichet::server {

/// The statements that bring the database from each version to the next. A version that was released is never edited.
QList<QStringList> schemaVersions(Dialect dialect);

} // namespace guichet::server
