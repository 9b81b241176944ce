#pragma once

#include "model/Failure.h"

#include <QJsonValue>

namespace guichet::catalogue {

/// Checks a document against a JSON Schema (draft-07). The failure names `file`, the JSON Pointer and the reason.
Result<void> checkAgainstSchema(const QJsonValue& document, const QJsonValue& schema, const QString& file);

} // namespace guichet::catalogue
