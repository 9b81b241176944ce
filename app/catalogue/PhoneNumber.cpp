#include "catalogue/FieldCheck.h"

#include <phonenumbers/phonenumberutil.h>

#include <array>

namespace guichet::catalogue {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

/// A number written without its country is mainland France's, or that of an overseas department (domain §3.3): the
/// first where it lies in a known range, else mainland France.
std::optional<Parsed> parsed(const PhoneNumberUtil& numbers, const std::string& text)
{
    constexpr std::array regions = {"FR", "GP", "GF", "MQ", "RE", "YT", "PM"};
    std::optional<Parsed> first;
    for (const char* region : regions) {
        Parsed number;
        if (numbers.Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
            return first;
        if (numbers.IsValidNumber(number))
            return number;
        if (!first)
            first = number;
    }
    return first;
}

} // namespace

PhoneNumber readPhoneNumber(const QString& text)
{
    const PhoneNumberUtil& numbers = *PhoneNumberUtil::GetInstance();
    const auto found = parsed(numbers, text.toStdString());
    if (!found)
        return {};
    PhoneNumber number;
    number.possible = numbers.IsPossibleNumber(*found);
    number.valid = numbers.IsValidNumber(*found);
    std::string formatted;
    numbers.Format(*found, PhoneNumberUtil::E164, &formatted);
    number.e164 = QString::fromStdString(formatted);
    const auto type = numbers.GetNumberType(*found);
    // 06 and 07 are mobile in France, also in ranges newer than the library's data.
    const bool frenchMobile = number.e164.startsWith(u"+336") || number.e164.startsWith(u"+337");
    number.mobile = type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE || frenchMobile;
    return number;
}

} // namespace guichet::catalogue
