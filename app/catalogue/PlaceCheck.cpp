#include "catalogue/PlaceCheck.h"

#include "model/FoldedText.h"
#include "places/Places.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

FieldFinding hint(LocalText text)
{
    return {Effect::Hint, Certainty::Low, u"domain §3.2"_s, std::move(text)};
}

/// "Paris", "Paris 12e" and "Paris 12e Arrondissement" are one for a code of Paris or of a part of it.
bool isPartOfCity(const places::Place& place, const QString& commune)
{
    const QString folded = foldedText(commune);
    const QString city = foldedText(place.todayName);
    if (place.kind == places::PlaceKind::Arrondissement && folded == city)
        return true;
    return !city.isEmpty() && folded.startsWith(city + u' ') && folded[city.size() + 1].isDigit();
}

/// The place of that code is, was or became the commune of that name.
bool belongTogether(const places::Place& place, const QString& commune, const places::Places& places)
{
    if (foldedText(place.name) == foldedText(commune) || isPartOfCity(place, commune))
        return true;
    return !place.todayCode.isEmpty() && std::ranges::any_of(places.named(commune), [&](const places::Place& each) {
        return each.todayCode == place.todayCode;
    });
}

/// Born before July 1962, in a department of Algeria: 91 to 94 were theirs before they were those around Paris.
bool maybeInAlgeria(const BirthCommune& commune)
{
    const QStringView code = commune.inseeCode;
    return code.startsWith(u'9') && code.size() > 1 && code[1] >= u'1' && code[1] <= u'4' &&
           (commune.birthDate.isEmpty() || commune.birthDate.left(4) <= u"1962");
}

} // namespace

bool hasFrenchPlaces(const QString& country)
{
    static const QStringList french = {u"FR"_s, u"GP"_s, u"MQ"_s, u"GF"_s, u"RE"_s, u"YT"_s, u"PM"_s,
                                       u"BL"_s, u"MF"_s, u"WF"_s, u"PF"_s, u"NC"_s, u"TF"_s};
    return country.isEmpty() || french.contains(country);
}

std::optional<FieldFinding> checkKnownPostalCode(const QString& code, const QString& country,
                                                 const places::Places& places)
{
    if (places.size() == 0 || !hasFrenchPlaces(country) || places.knowsPostalCode(code))
        return {};
    return hint({u"Ce code postal n’est pas dans notre liste, qui n’a pas les codes CEDEX. Vérifiez-le\u202f; il est "
                 u"accepté."_s,
                 u"This postal code is not in our list, which has no CEDEX codes. Check it; it is accepted."_s});
}

std::optional<FieldFinding> checkBirthCommune(const BirthCommune& commune, const places::Places& places)
{
    if (places.size() == 0 || !hasFrenchPlaces(commune.country))
        return {};
    const QString name = commune.name.section(u'(', 0, 0); // "Alençon (Orne)"
    if (commune.inseeCode.isEmpty()) {
        if (places.knowsName(name))
            return {};
        return hint({u"Nous ne connaissons pas de commune de ce nom. C’est accepté\u00a0: vérifiez seulement qu’il est "
                     u"écrit comme sur la pièce d’identité."_s,
                     u"We know no commune of that name. It is accepted: just check that it is written as on the proof "
                     u"of identity."_s});
    }
    const QList<places::Place> ofCode = places.withCode(commune.inseeCode);
    const bool fits =
        std::ranges::any_of(ofCode, [&](const places::Place& place) { return belongTogether(place, name, places); });
    // Codes of countries begin with 99.
    if (fits || maybeInAlgeria(commune) || commune.inseeCode.startsWith(u"99"))
        return {};
    if (ofCode.isEmpty())
        return FieldFinding{Effect::Warn, Certainty::Medium, u"domain §3.2"_s,
                            LocalText{u"Aucune commune n’a le code INSEE «\u00a0%1\u00a0». Choisissez la commune dans "
                                      u"la liste, ou écrivez-la de nouveau."_s,
                                      u"No commune has the INSEE code “%1”. Choose the commune from the list, or write "
                                      u"it again."_s}
                                .with(commune.inseeCode)};
    const QString other = ofCode.first().name;
    return FieldFinding{
        Effect::Warn,
        Certainty::Medium,
        u"domain §3.2"_s,
        {u"Le code INSEE «\u00a0%1\u00a0» est celui d’une autre commune\u00a0: %2. Choisissez la vôtre dans la liste, ou écrivez-la de nouveau."_s
             .arg(commune.inseeCode, other),
         u"The INSEE code “%1” is that of another commune: %2. Choose yours from the list, or write it again."_s.arg(
             commune.inseeCode, other)}};
}

void addPlaceRemarks(Assessment& assessment, const Procedure& procedure, const Request& request,
                     const places::Places& places)
{
    const auto add = [&](const QString& pointer, const std::optional<FieldFinding>& finding) {
        if (finding)
            assessment.reasons.append(
                {u"field-format"_s, finding->effect, finding->certainty, finding->source, finding->text, {pointer}});
    };
    const QString communePointer = u"/civilStatus/birthPlace/commune"_s;
    const QString codePointer = u"/contact/address/postalCode"_s;
    const BirthPlace& born = request.civilStatus.birthPlace;
    const QString birthDate = request.civilStatus.birthDate ? request.civilStatus.birthDate->toIso() : QString();
    if (procedure.field(communePointer) && !born.commune.isEmpty())
        add(communePointer, checkBirthCommune({born.commune, born.inseeCode, born.country, birthDate}, places));
    // What is no postal code at all is refused already.
    const Address& address = request.contact.address;
    if (procedure.field(codePointer) && address.postalCode.size() == 5)
        add(codePointer, checkKnownPostalCode(address.postalCode, address.country, places));
}

} // namespace guichet::catalogue
