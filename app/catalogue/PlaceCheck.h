#pragma once

#include "catalogue/Assessment.h"
#include "catalogue/FieldCheck.h"

namespace guichet::places {
class Places;
}

namespace guichet::catalogue {

/// Countries whose communes and postal codes are France's; also an answer not given yet.
bool hasFrenchPlaces(const QString& country);

/// A hint for a French postal code that isn't in the list: CEDEX codes and new ones aren't, so it is never wrong for
/// that.
std::optional<FieldFinding> checkKnownPostalCode(const QString& code, const QString& country,
                                                 const places::Places& places);

/// A commune of birth in France, with its INSEE code where one was chosen or given. A code of another commune warns;
/// codes of before count (Corsica's 20, Seine), also of departments that were French. A commune that isn't in the list
/// is a hint: former names and hamlets are written on papers.
struct BirthCommune
{
    QString name;
    QString inseeCode;
    QString country;
    QString birthDate; ///< ISO, parts may be 00; empty if not known
};
std::optional<FieldFinding> checkBirthCommune(const BirthCommune& commune, const places::Places& places);

/// Both checks of a request's answers as reasons of its assessment: remarks that decide nothing.
void addPlaceRemarks(Assessment& assessment, const Procedure& procedure, const Request& request,
                     const places::Places& places);

} // namespace guichet::catalogue
