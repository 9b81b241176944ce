#pragma once

#include "model/Failure.h"

#include <QJsonObject>
#include <QJsonValue>

namespace guichet {

/// RFC 6901. Undefined if the pointer leads nowhere.
QJsonValue valueAt(const QJsonObject& document, QStringView pointer);

/// Sets the value a pointer leads to, making the objects on the way; "-" appends to a list (RFC 6901 §4).
Result<QJsonObject> withValueAt(const QJsonObject& document, QStringView pointer, const QJsonValue& value);

} // namespace guichet
