#include "catalogue/FieldCheck.h"

#include "catalogue/NameCheck.h"
#include "model/PartialDate.h"
#include "model/PhotoSignature.h"

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

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern))).match(text).hasMatch();
}

Finding checkPostalCode(const QString& text)
{
    if (matches(text, "[0-9]{5}"))
        return {};
    return blocked("domain §3.2", {u"Un code postal français a 5\u00a0chiffres, par exemple 37000."_s,
                                   u"A French postal code has 5 digits, for example 37000."_s});
}

Finding checkEmail(const QString& text)
{
    if (matches(text, "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"))
        return {};
    return blocked(
        "domain §3.1",
        {u"Cette adresse est incomplète\u00a0: il faut un seul «\u00a0@\u00a0» et un point après, sans espace."_s,
         u"This address is incomplete: it needs a single “@” with a dot after it, and no spaces."_s});
}

Finding checkMobile(const QString& text)
{
    const PhoneNumber number = readPhoneNumber(text);
    if (number.e164.isEmpty() || !number.possible)
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

/// Warns unless it has twelve digits; refuses only what can't be one (domain §3.1).
Finding checkNeph(const QString& text)
{
    const QString number = QString(text).remove(u' ').toUpper();
    if (!matches(number, "[0-9A-Z]{1,19}"))
        return blocked("domain §3.1", {u"Un numéro NEPH n’a que des chiffres et des lettres, 19 au plus."_s,
                                       u"A NEPH number has digits and letters only, at most 19."_s});
    if (!matches(number, "[0-9]{12}"))
        return warned("domain §3.1", {u"Un numéro NEPH a d’ordinaire 12\u00a0chiffres. Vérifiez-le."_s,
                                      u"A NEPH number usually has 12 digits. Please check it."_s});
    return {};
}

Finding checkCardNumber(const QString& text)
{
    if (matches(QString(text).remove(u' ').toUpper(), "[0-9]{2}[A-Z]{2}[0-9]{5}"))
        return {};
    return warned("domain §3.1",
                  {u"Le numéro d’un permis au format carte s’écrit comme 13AA00002 (champ\u00a05). Vérifiez-le."_s,
                   u"The number of a card licence looks like 13AA00002 (field 5). Please check it."_s});
}

Finding checkStampNumber(const QString& text)
{
    if (matches(QString(text).remove(u' '), "[0-9]{16}"))
        return {};
    return warned("domain §3.1", {u"Un timbre fiscal électronique a d’ordinaire 16\u00a0chiffres. Vérifiez-le."_s,
                                  u"An electronic revenue stamp usually has 16 digits. Please check it."_s});
}

Finding checkChoice(const Field& field, const QString& text)
{
    if (std::ranges::any_of(field.options, [&](const Option& option) { return option.value == text; }))
        return {};
    return blocked("catalogue", {u"Choisissez une des réponses proposées."_s, u"Choose one of the answers offered."_s});
}

} // namespace

std::optional<FieldFinding> checkField(const Field& field, const QJsonValue& value)
{
    const QString text = value.toString();
    if (text.size() > field.limit)
        return blocked("catalogue", LocalText{u"Ce texte est trop long\u00a0: %1 caractères au plus."_s,
                                              u"This text is too long: %1 characters at most."_s}
                                        .with(QString::number(field.limit)));
    switch (field.kind) {
    case FieldKind::Name:
        return checkName(text);
    case FieldKind::GivenNames:
        for (const QJsonValue& each : value.toArray())
            if (const auto finding = checkName(each.toString()))
                return finding;
        return {};
    case FieldKind::Date:
        return checkDate(text, false);
    case FieldKind::PartialDate:
        return checkDate(text, true);
    case FieldKind::Choice:
        return checkChoice(field, text);
    case FieldKind::PostalCode:
        return checkPostalCode(text);
    case FieldKind::Email:
        return checkEmail(text);
    case FieldKind::Mobile:
        return checkMobile(text);
    case FieldKind::PhotoSignature:
        return checkPhotoCode(value);
    case FieldKind::Neph:
        return checkNeph(text);
    case FieldKind::CardNumber:
        return checkCardNumber(text);
    case FieldKind::StampNumber:
        return checkStampNumber(text);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Categories:
    case FieldKind::Consent:
    case FieldKind::YesNo:
    case FieldKind::Country:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace guichet::catalogue
