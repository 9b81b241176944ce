#include "catalogue/FieldCheck.h"

#include <phonenumbers/phonenumberutil.h>

namespace guichet::catalogue {

PhoneNumber readPhoneNumber(const QString& text)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil& numbers = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (numbers.Parse(text.toStdString(), "FR", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    PhoneNumber number;
    number.possible = numbers.IsPossibleNumber(parsed);
    number.valid = numbers.IsValidNumber(parsed);
    const auto type = numbers.GetNumberType(parsed);
    number.mobile = type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
    std::string formatted;
    numbers.Format(parsed, PhoneNumberUtil::E164, &formatted);
    number.e164 = QString::fromStdString(formatted);
    return number;
}

} // namespace guichet::catalogue
