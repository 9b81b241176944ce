#pragma once

#include "catalogue/Procedure.h"

#include <QJsonValue>
#include <optional>

namespace guichet::catalogue {

/// What is wrong, or looks wrong, with one answer. Only what is certain blocks (domain, reading rule).
struct FieldFinding
{
    Effect effect{};
    Certainty certainty{};
    QString source;
    LocalText text;
};

/// Checks an answer against its field's kind, limit and options; nothing if it is fine. Never called for an unanswered
/// field: what is missing is the assessment's matter. Used by pages when a field is left, and by assess.
/// `answers` are all of them, where they are known: a postal code is checked as its address's country writes it.
std::optional<FieldFinding> checkField(const Field& field, const QJsonValue& value,
                                       const AnswerSource* answers = nullptr);

/// A mobile or other telephone number, by libphonenumber: as it is written in France, or else in `country` (ISO
/// 3166-1), where the person lives: Polynesia's and New Caledonia's have fewer digits.
struct PhoneNumber
{
    bool possible = false; ///< it has the length of a number of its country
    bool valid = false;    ///< it lies in a known range; recent ranges may be missing (domain §3.1: warn only)
    bool mobile = false;   ///< can receive an SMS, as far as its range tells
    QString e164;          ///< "+33639984127"; empty if it can't be read at all
};
PhoneNumber readPhoneNumber(const QString& text, const QString& country = {});

} // namespace guichet::catalogue
