#pragma once

#include "catalogue/Catalogue.h"
#include "model/Request.h"

#include <QJsonObject>
#include <optional>

namespace guichet::catalogue {

/// A rule that is broken, or an answer that can't be right: what it does, and what to tell the person. `rule` is the
/// rule's id, or "field-format" for the form of one answer, "document-advised" for a paper that is usually asked for.
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
    Truth required = Truth::Unknown; ///< certainly needed, or not; what is only likely is never required
    bool advised = false;            ///< likely to be asked for: its absence warns
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
    bool filedHere = true; ///< false for a guide: its answers, if it asks any, are for another site
    /// False as soon as anything blocks. True once no answer to come could block any more. Unknown in between, and
    /// where an incomplete date leaves a rule open: then the administration decides, which doesn't prevent filing.
    Truth eligible = Truth::Unknown;
    QList<Reason> reasons;
    QStringList missing; ///< pointers of unanswered required fields; "/documents/KIND" for a missing required document
    QList<AssessedDocument> documents;
    std::optional<Fee> fee; ///< nothing while it isn't decided which one applies
    QList<Output> outputs;
    QList<Advice> advice;
    QList<Advice> meanwhile;

    /// Nothing blocks and nothing is missing.
    bool isComplete() const { return eligible != Truth::False && missing.isEmpty(); }
    /// It may be filed here.
    bool isReady() const { return filedHere && isComplete(); }
};

/// Answering more never changes what was decided: eligible true or false, a document required or not, the fee.
Assessment assess(const Procedure& procedure, const Request& request, QDate on);

/// Is the field asked at all, given the answers so far? Unknown counts as no, until what decides it is answered; where
/// that is a date with unknown parts, it counts as yes.
bool isAsked(const Field& field, const Request& request, QDate on);

/// The object of programs.md `assess`, texts in `language`.
QJsonObject toJson(const Assessment& assessment, const QString& language);

} // namespace guichet::catalogue
