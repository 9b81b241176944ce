#pragma once

#include "model/Failure.h"
#include "model/Request.h"

#include <QJsonObject>

namespace guichet {

/// The form of `resources/catalogue/request.schema.json`. Unanswered members are left out, so that an empty Request
/// gives an object with its procedure only.
QJsonObject toJson(const Request& request);

/// The inverse of toJson. Refuses wrong types, impossible dates, unknown codes and what passes the limits of Request.h,
/// each with its JSON Pointer; ignores members it doesn't know.
Result<Request> requestFromJson(const QJsonObject& json);

} // namespace guichet
