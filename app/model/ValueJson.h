#pragma once

#include "model/JsonReading.h"
#include "model/Request.h"

#include <QJsonArray>

/// JSON of the small values that a Request and a FilingReceipt share.
namespace guichet {

/// The one place that refuses a date: that member is no possible date.
void refuseDate(JsonReader& json, const char* name);

QString momentToJson(const QDateTime& at); ///< ISO 8601, UTC, milliseconds
QDateTime momentFromJson(JsonReader& json, const char* name);

QJsonArray consentsToJson(const QList<Consent>& consents);
QList<Consent> consentsFromJson(JsonReader& json, const char* name);

QJsonArray overruledToJson(const QList<Overruled>& overruled);
QList<Overruled> overruledFromJson(JsonReader& json, const char* name);

} // namespace guichet
