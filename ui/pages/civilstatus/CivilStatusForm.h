#pragma once

#include "model/Request.h"

namespace guichet::ui {

/// What the civil-status page shows: texts as typed, also while they are no valid value yet.
struct CivilStatusForm
{
    QString familyName;
    QString usageName;
    QString givenNames; ///< separated by commas (the page's hint says so)
    std::optional<PartialDate> birthDate;
    QString nationality;  ///< ISO 3166-1 alpha-2
    QString birthCountry; ///< ISO 3166-1 alpha-2
    QString birthCommune;
    QString inseeCode;
    Sex sex = Sex::Unanswered;

    bool operator==(const CivilStatusForm&) const = default;

    static CivilStatusForm from(const CivilStatus& status);
    CivilStatus status() const;

    /// True if the day or the month is given as unknown: then some theory-test operators refuse the date (seed).
    bool hasUnknownDateParts() const { return birthDate && !birthDate->isComplete(); }
};

/// Unicode NFC, single spaces, typewriter apostrophe and hyphen, nothing invisible (domain §3.3): how names and places
/// are kept.
QString tidiedText(const QString& typed);

} // namespace guichet::ui
