#pragma once

#include "catalogue/LocalText.h"

#include <QDate>

namespace guichet::catalogue {

/// {"fr": …, "en": …}; the schema has checked that both are there.
inline LocalText localText(const QJsonObject& texts)
{
    return {texts[QLatin1StringView("fr")].toString(), texts[QLatin1StringView("en")].toString()};
}

inline LocalText localText(const QJsonObject& json, const char* member)
{
    return localText(json[QLatin1StringView(member)].toObject());
}

inline QDate dateOf(const QJsonObject& json, const char* member)
{
    return QDate::fromString(json[QLatin1StringView(member)].toString(), Qt::ISODate);
}

} // namespace guichet::catalogue
