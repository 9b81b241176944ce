#include "catalogue/FieldCheck.h"

#include <phonenumbers/phonenumberutil.h>

#include <array>

namespace guichet::catalogue {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

/// Where a number written without its country belongs: mainland France, or an overseas department by its first digits
/// (domain §3.3). 0639 is Mayotte's but for 0639 98, which stands in fiction and examples.
const char* regionOf(const QString& text)
{
    QString digits;
    for (QChar each : text)
        if (each >= u'0' && each <= u'9')
            digits += each;
    if (text.contains(u'+') || digits.size() != 10 || digits.startsWith(u"063998"))
        return "FR";
    struct Range
    {
        QStringView digits;
        const char* region;
    };
    constexpr std::array<Range, 8> ranges = {{{u"0690", "GP"},
                                              {u"0691", "GP"},
                                              {u"0694", "GF"},
                                              {u"0696", "MQ"},
                                              {u"0697", "MQ"},
                                              {u"0692", "RE"},
                                              {u"0693", "RE"},
                                              {u"0639", "YT"}}};
    for (const Range& range : ranges)
        if (digits.startsWith(range.digits))
            return range.region;
    return "FR";
}

} // namespace

PhoneNumber readPhoneNumber(const QString& text)
{
    const PhoneNumberUtil& numbers = *PhoneNumberUtil::GetInstance();
    Parsed found;
    if (numbers.Parse(text.toStdString(), regionOf(text), &found) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    PhoneNumber number;
    number.possible = numbers.IsPossibleNumber(found);
    number.valid = numbers.IsValidNumber(found);
    std::string formatted;
    numbers.Format(found, PhoneNumberUtil::E164, &formatted);
    number.e164 = QString::fromStdString(formatted);
    const auto type = numbers.GetNumberType(found);
    // 06 and 07 are mobile in France, also in ranges newer than the library's data.
    const bool frenchMobile = number.e164.startsWith(u"+336") || number.e164.startsWith(u"+337");
    number.mobile = type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE || frenchMobile;
    return number;
}

} // namespace guichet::catalogue
