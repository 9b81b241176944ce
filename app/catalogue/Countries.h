#pragma once

#include <QList>
#include <QString>

namespace guichet::catalogue {

struct Country
{
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< in the language asked for
};

/// All countries of ISO 3166-1 by their names in `language` (Unicode CLDR, through ICU), with historic States in which
/// people were born and "stateless", sorted as that language sorts; France first.
QList<Country> countries(const QString& language);

/// One of those codes; a historic State's is its former one (ISO 3166-3), "XX" is stateless or undetermined.
bool isCountryCode(const QString& text);

/// The code of the country that has this name, in French or English, however it is written; empty if none has.
QString countryCodeOf(const QString& name);

QString countryName(const QString& code, const QString& language);

} // namespace guichet::catalogue
