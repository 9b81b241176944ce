#include "catalogue/Names.h"

#include <algorithm>
#include <array>

namespace guichet::catalogue {

namespace {

// In the order of the enums.
constexpr std::array effects = {"block", "warn", "hint"};
constexpr std::array certainties = {"high", "medium", "low"};
constexpr std::array fieldKinds = {
    "text",        "longText",      "name",           "givenNames",       "date",
    "partialDate", "choice",        "categories",     "consent",          "yesNo",
    "country",     "postalCode",    "email",          "mobile",           "photoSignature",
    "neph",        "licenceNumber", "cardNumber",     "stampNumber",      "purchaseReference",
    "iban",        "siret",         "identityNumber", "stayPermitNumber", "schoolApproval"};
static_assert(fieldKinds.size() == static_cast<std::size_t>(FieldKind::SchoolApproval) + 1);

template <typename Enum, std::size_t size>
Enum named(const QString& name, const std::array<const char*, size>& names)
{
    const auto found = std::ranges::find_if(names, [&](const char* each) { return name == QLatin1StringView(each); });
    return found == names.end() ? Enum{} : static_cast<Enum>(found - names.begin());
}

} // namespace

QString effectName(Effect effect)
{
    return QString::fromLatin1(effects[static_cast<std::size_t>(effect)]);
}

QString certaintyName(Certainty certainty)
{
    return QString::fromLatin1(certainties[static_cast<std::size_t>(certainty)]);
}

QString fieldKindName(FieldKind kind)
{
    return QString::fromLatin1(fieldKinds[static_cast<std::size_t>(kind)]);
}

Effect effectNamed(const QString& name)
{
    return named<Effect>(name, effects);
}

Certainty certaintyNamed(const QString& name)
{
    return named<Certainty>(name, certainties);
}

FieldKind fieldKindNamed(const QString& name)
{
    return named<FieldKind>(name, fieldKinds);
}

} // namespace guichet::catalogue
