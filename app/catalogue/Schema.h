#pragma once

#include "model/Failure.h"

#include <QJsonValue>
#include <functional>

namespace guichet::catalogue {

/// Gives the schema of that file name, for references from one schema to another.
using SchemaSource = std::function<QJsonValue(const QString& name)>;

/// Checks a document against a JSON Schema (draft-07). The failure names `file`, the JSON Pointer and the reason.
Result<void> checkAgainstSchema(const QJsonValue& document, const QJsonValue& schema, const QString& file,
                                const SchemaSource& others = {});

} // namespace guichet::catalogue
