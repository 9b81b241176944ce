#include "catalogue/Countries.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <array>
#include <unicode/uloc.h>

namespace guichet::catalogue {

QString countryName(const QString& code, const QString& language)
{
    const QByteArray locale = "und_" + code.toLatin1();
    std::array<char16_t, 200> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(locale.constData(), language.toLatin1().constData(), name.data(),
                                                  static_cast<int32_t>(name.size()), &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(name.data(), length) : code;
}

QList<Country> countries(const QString& language)
{
    QList<Country> all;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code)
        all.append({QString::fromLatin1(*code), countryName(QString::fromLatin1(*code), language)});
    const QCollator collator{QLocale(language)};
    std::ranges::sort(all, [&](const Country& one, const Country& other) {
        const bool oneIsFrance = one.code == u"FR";
        const bool otherIsFrance = other.code == u"FR";
        if (oneIsFrance != otherIsFrance)
            return oneIsFrance;
        return collator.compare(one.name, other.name) < 0;
    });
    return all;
}

} // namespace guichet::catalogue
