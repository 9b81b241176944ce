#include "catalogue/Countries.h"

#include "model/FoldedText.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>
#include <unicode/uloc.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

/// States that are no more (ISO 3166-3, with their former two letters), and what isn't one ("XX": user-assigned there).
struct Further
{
    const char* code;
    const char16_t* fr;
    const char16_t* en;
};
constexpr std::array<Further, 5> further = {
    {{"CS", u"Tchécoslovaquie", u"Czechoslovakia"},
     {"DD", u"République démocratique allemande", u"German Democratic Republic"},
     {"SU", u"Union soviétique (URSS)", u"Soviet Union (USSR)"},
     {"XX", u"Apatride ou non déterminé", u"Stateless or undetermined"},
     {"YU", u"Yougoslavie", u"Yugoslavia"}}};

QString nameOf(const Further& each, const QString& language)
{
    return QString::fromUtf16(language == u"en" ? each.en : each.fr);
}

} // namespace

bool isCountryCode(const QString& text)
{
    static const QSet<QString> codes = [] {
        QSet<QString> all;
        for (const Country& each : countries(u"en"_s))
            all.insert(each.code);
        return all;
    }();
    return codes.contains(text);
}

QString countryCodeOf(const QString& name)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        for (const QString& language : {u"en"_s, u"fr"_s})
            for (const Country& each : countries(language))
                all.insert(foldedText(each.name), each.code);
        return all;
    }();
    return codes.value(foldedText(name));
}

QString countryName(const QString& code, const QString& language)
{
    for (const Further& each : further)
        if (code == QLatin1StringView(each.code))
            return nameOf(each, language);
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
    for (const Further& each : further)
        all.append({QString::fromLatin1(each.code), nameOf(each, language)});
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
