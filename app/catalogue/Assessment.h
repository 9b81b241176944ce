#pragma once

#include "catalogue/Catalogue.h"
#include "model/Request.h"

#include <QJsonObject>

namespace guichet::catalogue {

/// A rule that is broken, or an answer that can't be right: what it does, and what to tell the person.
struct Reason
{
    QString rule;
    Effect effect{};
    Certainty certainty{};
    QString source;
    LocalText text;
    QStringList pointers; ///< the answers it is about
};

struct AssessedDocument
{
    DocumentKind kind;
    Truth required = Truth::Unknown;
    bool present = false;
    LocalText title;
    LocalText why;
    LocalText accepted;
    int sides = 1;
};

/// What the catalogue says about a request on one day. Pure: the same request, procedure and day give the same.
struct Assessment
{
    QString procedure;
    QString edition;
    Truth eligible = Truth::Unknown; ///< Unknown: it hangs on something not yet answered
    QList<Reason> reasons;
    QStringList missing; ///< pointers of unanswered required fields; "/documents/KIND" for a missing required document
    QList<AssessedDocument> documents;
    std::optional<Fee> fee; ///< nothing while it isn't decided which one applies
    QList<Output> outputs;
    QList<Advice> advice;
    QList<Advice> meanwhile;

    /// Eligible and nothing missing: it may be filed.
    bool isReady() const { return eligible == Truth::True && missing.isEmpty(); }
};

Assessment assess(const Procedure& procedure, const Request& request, QDate on);

/// Is the field asked at all, given the answers so far? Unknown counts as no, until what decides it is answered.
bool isAsked(const Field& field, const Request& request, QDate on);

/// The object of programs.md `assess`, texts in `language`.
QJsonObject toJson(const Assessment& assessment, const QString& language);

} // namespace guichet::catalogue
