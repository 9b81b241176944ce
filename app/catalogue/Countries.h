#pragma once

#include <QList>
#include <QString>

namespace guichet::catalogue {

struct Country
{
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< in the language asked for
};

/// All countries of ISO 3166-1 by their names in `language` (Unicode CLDR, through ICU), sorted as that language sorts;
/// France first.
QList<Country> countries(const QString& language);

QString countryName(const QString& code, const QString& language);

} // namespace guichet::catalogue
