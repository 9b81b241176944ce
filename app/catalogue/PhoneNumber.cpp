#include "catalogue/FieldCheck.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>

namespace guichet::catalogue {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

/// Mobile numbers of the overseas departments (domain §3.3): as they are written there, and after their country code.
struct Overseas
{
    QStringView national;
    QStringView international;
    const char* region;
};
constexpr std::array<Overseas, 8> overseas = {{{u"0690", u"+590690", "GP"},
                                               {u"0691", u"+590691", "GP"},
                                               {u"0694", u"+594694", "GF"},
                                               {u"0696", u"+596696", "MQ"},
                                               {u"0697", u"+596697", "MQ"},
                                               {u"0692", u"+262692", "RE"},
                                               {u"0693", u"+262693", "RE"},
                                               {u"0639", u"+262639", "YT"}}};

/// Where a number written without its country belongs: mainland France, or an overseas department by its first digits.
/// 0639 is Mayotte's but for 0639 98, which stands in fiction and examples.
const char* regionOf(const QString& text)
{
    QString digits;
    for (QChar each : text)
        if (each >= u'0' && each <= u'9')
            digits += each;
    if (text.contains(u'+') || digits.size() != 10 || digits.startsWith(u"063998"))
        return "FR";
    for (const Overseas& range : overseas)
        if (digits.startsWith(range.national))
            return range.region;
    return "FR";
}

/// 06 and 07 are mobile in France, and so are those of overseas, also in ranges newer than the library's data.
bool isKnownMobile(const QString& e164)
{
    return e164.startsWith(u"+336") || e164.startsWith(u"+337") ||
           std::ranges::any_of(overseas, [&](const Overseas& range) { return e164.startsWith(range.international); });
}

PhoneNumber readIn(const std::string& region, const QString& text)
{
    const PhoneNumberUtil& numbers = *PhoneNumberUtil::GetInstance();
    Parsed found;
    if (numbers.Parse(text.toStdString(), region, &found) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    PhoneNumber number;
    number.possible = numbers.IsPossibleNumber(found);
    number.valid = numbers.IsValidNumber(found);
    std::string formatted;
    numbers.Format(found, PhoneNumberUtil::E164, &formatted);
    number.e164 = QString::fromStdString(formatted);
    const auto type = numbers.GetNumberType(found);
    number.mobile =
        type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE || isKnownMobile(number.e164);
    return number;
}

} // namespace

PhoneNumber readPhoneNumber(const QString& text, const QString& country)
{
    const PhoneNumber asInFrance = readIn(regionOf(text), text);
    if ((asInFrance.possible && asInFrance.mobile) || country.isEmpty() || country == u"FR")
        return asInFrance;
    const PhoneNumber asThere = readIn(country.toStdString(), text);
    return asThere.possible && (asThere.mobile || !asInFrance.possible) ? asThere : asInFrance;
}

} // namespace guichet::catalogue
