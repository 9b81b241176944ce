#include "catalogue/FieldCheck.h"

#include "catalogue/Countries.h"
#include "catalogue/IdentifierCheck.h"
#include "catalogue/NameCheck.h"
#include "catalogue/PlaceCheck.h"
#include "model/Category.h"
#include "model/PartialDate.h"
#include "model/PhotoSignature.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

using Finding = std::optional<FieldFinding>;

FieldFinding blocked(const char* source, LocalText text)
{
    return {Effect::Block, Certainty::High, QString::fromLatin1(source), std::move(text)};
}

FieldFinding warned(const char* source, LocalText text)
{
    return {Effect::Warn, Certainty::Medium, QString::fromLatin1(source), std::move(text)};
}

bool matches(const QString& text, const QRegularExpression& whole)
{
    return whole.match(text).hasMatch();
}

Finding checkPostalCode(const QString& text, const QString& country)
{
    static const QRegularExpression fiveDigits(u"\\A[0-9]{5}\\z"_s);
    // Whose it is decides what it looks like. Monaco's are France's too.
    const bool isFrench = !country.isEmpty() && (hasFrenchPlaces(country) || country == u"MC");
    if (!isFrench || matches(text, fiveDigits))
        return {};
    return blocked("domain §3.2", {u"Un code postal français a 5\u00a0chiffres, par exemple 37000."_s,
                                   u"A French postal code has 5 digits, for example 37000."_s});
}

Finding checkCountry(const QString& text)
{
    if (isCountryCode(text))
        return {};
    if (const QString meant = countryCodeOf(text); !meant.isEmpty())
        return blocked("domain §3.2", LocalText{u"Choisissez ce pays dans la liste\u00a0: son code est %1."_s,
                                                u"Choose this country from the list: its code is %1."_s}
                                          .with(meant));
    // States that are no more have no place in any list, and one may be born in each of them.
    static const QRegularExpression words(u"\\p{L}{2}"_s);
    if (words.match(text).hasMatch())
        return FieldFinding{Effect::Hint,
                            Certainty::Low,
                            u"domain §3.2"_s,
                            {u"Ce pays n’est pas dans notre liste\u202f; il est accepté tel quel."_s,
                             u"This country is not in our list; it is accepted as it is."_s}};
    return blocked("domain §3.2", {u"Choisissez un pays de la liste, ou écrivez son nom."_s,
                                   u"Choose a country from the list, or write its name."_s});
}

Finding checkEmail(const QString& text)
{
    static const QRegularExpression address(u"\\A[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+\\z"_s);
    static const QHash<QString, QString> slips = {
        {u"gmial.com"_s, u"gmail.com"_s},     {u"gmai.com"_s, u"gmail.com"_s},    {u"gmail.co"_s, u"gmail.com"_s},
        {u"hotmial.com"_s, u"hotmail.com"_s}, {u"hotmai.fr"_s, u"hotmail.fr"_s},  {u"outlok.fr"_s, u"outlook.fr"_s},
        {u"yaho.fr"_s, u"yahoo.fr"_s},        {u"wanado.fr"_s, u"wanadoo.fr"_s},  {u"orage.fr"_s, u"orange.fr"_s},
        {u"laposte.com"_s, u"laposte.net"_s}, {u"laposte.fr"_s, u"laposte.net"_s}};
    if (!matches(text, address))
        return blocked(
            "domain §3.1",
            {u"Cette adresse est incomplète\u00a0: il faut un seul «\u00a0@\u00a0» et un point après, sans espace."_s,
             u"This address is incomplete: it needs a single “@” with a dot after it, and no spaces."_s});
    const QString domain = text.section(u'@', 1).toLower();
    if (!slips.contains(domain))
        return {};
    return warned("domain §3.1",
                  LocalText{u"Vouliez-vous écrire «\u00a0%1\u00a0»\u202f? Vérifiez la fin de l’adresse."_s,
                            u"Did you mean “%1”? Check the end of the address."_s}
                      .with(slips.value(domain)));
}

Finding checkMobile(const QString& text, const QString& country)
{
    // The usual form needs no library.
    static const QRegularExpression frenchMobile(u"\\A(0|\\+33|0033)[ .-]?[67]([ .-]?[0-9]{2}){4}\\z"_s);
    if (matches(text, frenchMobile))
        return {};
    const PhoneNumber number = readPhoneNumber(text, country);
    const bool isComplete = !number.e164.isEmpty() && number.possible;
    constexpr qsizetype shortest = 4; // on some islands
    const bool mayBeOfElsewhere = country.isEmpty() && !text.trimmed().startsWith(u'+') &&
                                  std::ranges::count_if(text, [](QChar each) { return each.isDigit(); }) >= shortest;
    if (!isComplete && mayBeOfElsewhere)
        return {}; // until its country is answered
    if (!isComplete)
        return blocked("domain §3.1",
                       {u"Ce numéro n’est pas complet. Écrivez par exemple 06\u00a039\u00a098\u00a041\u00a027."_s,
                        u"This number is not complete. Write for example 06 39 98 41 27."_s});
    if (!number.mobile)
        return warned("domain §3.1",
                      {u"Ce numéro ne semble pas être un mobile\u00a0: les SMS n’y arriveront peut-être pas."_s,
                       u"This does not look like a mobile number: text messages may not reach it."_s});
    return {};
}

Finding checkDate(const QString& text, bool partial)
{
    const auto date = PartialDate::fromIso(text);
    if (date && (partial || date->isComplete()))
        return {};
    return blocked("domain §3.3",
                   partial ? LocalText{u"Cette date n’existe pas. Écrivez 00 pour un jour ou un mois inconnu."_s,
                                       u"This date does not exist. Write 00 for an unknown day or month."_s}
                           : LocalText{u"Cette date n’existe pas. Vérifiez le jour et le mois."_s,
                                       u"This date does not exist. Check the day and the month."_s});
}

Finding checkPhotoCode(const QJsonValue& value)
{
    const QString code = normalisedPhotoCode(value[u"code"_s].toString());
    if (value[u"classicPhoto"_s].toBool() || isPhotoCodeComplete(code))
        return {};
    if (code.size() != photoCodeLength)
        return blocked("seed", LocalText{u"Le code photo-signature a 22\u00a0caractères\u00a0; le vôtre en a %1."_s,
                                         u"The photo-signature code has 22 characters; yours has %1."_s}
                                   .with(QString::number(code.size())));
    return blocked("seed", {u"Le code photo-signature n’a que des chiffres et des lettres sans accent."_s,
                            u"The photo-signature code has digits and plain letters only."_s});
}

Finding checkChoice(const Field& field, const QString& text)
{
    if (std::ranges::any_of(field.options, [&](const Option& option) { return option.value == text; }))
        return {};
    return blocked("request.schema.json",
                   {u"Choisissez une des réponses proposées."_s, u"Choose one of the answers offered."_s});
}

/// Each of the list, by `check`; the first finding counts.
template <typename Check>
Finding checkEach(const QJsonValue& list, Check check)
{
    for (const QJsonValue& each : list.toArray())
        if (const Finding finding = check(each.toString()))
            return finding;
    return {};
}

Finding checkCategory(const QString& name)
{
    if (categoryFromName(name))
        return {};
    return blocked(
        "domain §2.1",
        LocalText{u"«\u00a0%1\u00a0» n’est pas une catégorie de permis."_s, u"“%1” is not a licence category."_s}.with(
            name));
}

QJsonValue::Type typeOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Categories:
    case FieldKind::GivenNames:
        return QJsonValue::Array;
    case FieldKind::YesNo:
        return QJsonValue::Bool;
    case FieldKind::PhotoSignature:
        return QJsonValue::Object;
    default:
        return QJsonValue::String;
    }
}

/// Of the address that a postal code belongs to; empty if it isn't answered yet. An answer that stands alone is French.
QString addressCountry(const QString& address, const AnswerSource* answers)
{
    return answers ? answers->at(address + u"/country"_s).toString() : u"FR"_s;
}

Finding checkText(const Field& field, const QString& text, const AnswerSource* answers)
{
    switch (field.kind) {
    case FieldKind::Name:
        return checkName(text);
    case FieldKind::Date:
        return checkDate(text, false);
    case FieldKind::PartialDate:
        return checkDate(text, true);
    case FieldKind::Choice:
        return checkChoice(field, text);
    case FieldKind::Country:
        return checkCountry(text);
    case FieldKind::PostalCode:
        return checkPostalCode(text, addressCountry(field.pointer.section(u'/', 0, -2), answers));
    case FieldKind::Email:
        return checkEmail(text);
    case FieldKind::Mobile:
        return checkMobile(text, addressCountry(u"/contact/address"_s, answers));
    default:
        return checkIdentifier(field.kind, text);
    }
}

} // namespace

std::optional<FieldFinding> checkField(const Field& field, const QJsonValue& value, const AnswerSource* answers)
{
    if (field.kind == FieldKind::Consent)
        return {};
    if (value.type() != typeOf(field.kind))
        return blocked("request.schema.json", {u"Cette réponse n’a pas la forme attendue. Répondez de nouveau."_s,
                                               u"This answer hasn’t the expected form. Answer again."_s});
    const QString text = value.toString();
    if (text.size() > field.limit)
        return blocked("request.schema.json", LocalText{u"Ce texte est trop long\u00a0: %1\u00a0caractères au plus."_s,
                                                        u"This text is too long: %1 characters at most."_s}
                                                  .with(QString::number(field.limit)));
    switch (field.kind) {
    case FieldKind::GivenNames:
        return checkEach(value, checkName);
    case FieldKind::Categories:
        return checkEach(value, checkCategory);
    case FieldKind::PhotoSignature:
        return checkPhotoCode(value);
    default:
        return checkText(field, text, answers);
    }
}

} // namespace guichet::catalogue
