#pragma once

#include "catalogue/LocalText.h"
#include "catalogue/logic/Expression.h"
#include "model/DocumentKind.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace guichet::catalogue {

/// How sure a fact is (domain.md): only a high one may block a person, a medium one warns, a low one is a hint.
enum class Certainty
{
    High,
    Medium,
    Low
};
enum class Effect
{
    Block,
    Warn,
    Hint
};

enum class FieldKind
{
    Text,
    LongText,
    Name,       ///< letters of any script, never digits
    GivenNames, ///< a list of names, typed with commas
    Date,       ///< complete
    PartialDate,
    Choice,
    Categories,
    Consent, ///< not an answer: an entry of Request::consents of the field's `consent` id
    YesNo,
    Country, ///< ISO 3166-1 alpha-2
    PostalCode,
    Email,
    Mobile,
    PhotoSignature,
    Neph,
    LicenceNumber, ///< of a card, of an old title or the NEPH number: only warns
    CardNumber,    ///< of a licence, field 5
    StampNumber,
    PurchaseReference, ///< of an electronic revenue stamp
    Iban,
    Siret,          ///< of a company
    IdentityNumber, ///< of a passport or identity card
    StayPermitNumber,
    SchoolApproval, ///< of a driving school
};

struct Option
{
    QString value;
    LocalText label;
    LocalText hint;
};

/// One question. Where it stands in the Request is its JSON Pointer.
struct Field
{
    QString pointer; ///< "/civilStatus/familyName", "/details/lossPlace", "/consents/loss-is-final"
    FieldKind kind{};
    QString step; ///< id of the step that asks it
    LocalText label;
    LocalText hint; ///< beside the label, always visible
    LocalText help; ///< why it is asked, where to find it
    QList<Option> options;
    QString consent;     ///< id of the consent, for FieldKind::Consent
    int limit = 500;     ///< characters
    Expression required; ///< must it be answered
    Expression visible;  ///< is it asked at all
};

struct Step
{
    QString id; ///< motif, for-whom, civil-status, details, contact, photo-signature, documents, revenue-stamp, review
    LocalText title;
    LocalText purpose; ///< one line under the title
    LocalText help;
    QStringList pointers; ///< of the answers that it asks; "/documents" stands for all of them
};

/// What may be given as a document by some people.
struct AcceptedVariant
{
    LocalText accepted;
    Expression applies;
};

struct DocumentRequirement
{
    DocumentKind kind;
    LocalText title;
    LocalText why;                   ///< why it is asked of this person
    LocalText accepted;              ///< what may be given
    QList<AcceptedVariant> variants; ///< the first that certainly applies stands in its place
    int sides = 1;                   ///< pages or sides that must be seen
    Expression offered;              ///< false: not mentioned at all
    Expression required;
    Certainty certainty = Certainty::High; ///< less than high: its absence warns, but doesn't prevent filing
    QString source;
};

/// What must hold. It is broken when its expression is certainly false.
struct Rule
{
    QString id;
    Effect effect{};
    Certainty certainty{};
    QString source;       ///< "seed", "R221-5", "domain §1.4"
    LocalText text;       ///< what to tell the person when it is broken
    QStringList pointers; ///< the answers it is about
    Expression holds;     ///< unknown while it hangs on something unanswered, or on an incomplete date
};

struct Output
{
    QString name; ///< "filing-receipt", "photo-signature-form", "driving-rights-certificate"
    LocalText title;
    LocalText text;
    bool sent = false; ///< by the administration, in the end; else a paper that the service makes
    Expression due;
};

/// A day that counts: so many months and days after an answer or an entry of the journal, or a fixed one. Only what is
/// certain is one (domain §1.8).
struct Deadline
{
    QString id;
    LocalText text; ///< what ends, or begins, on that day
    QString source;
    QDate asOf;
    QString from; ///< pointer of the answer, or "/journal/…" (guide::FiledDays); empty for a fixed day
    QDate on;
    int months = 0;
    int days = 0;
    Expression applies;
};

/// An amount in cents, or none where it isn't known for sure.
struct Fee
{
    std::optional<int> cents;
    LocalText text;
    QString source;
    QDate asOf;
    Expression applies;
};

struct Advice
{
    QString id;
    LocalText text;
    QString source;
    Expression applies;
};

enum class ProcedureKind
{
    Procedure,
    Guide ///< nothing is filed here; with steps, its answers are prepared for another site
};

/// The choices of the official form, outermost first, where they depend on the answers.
struct OfficialPath
{
    QList<LocalText> choices;
    Expression applies;
};

struct Procedure
{
    QString id; ///< slug of domain.md §1.1
    ProcedureKind kind = ProcedureKind::Procedure;
    QList<LocalText> path;             ///< the choices that lead to it, outermost first
    QList<OfficialPath> officialPaths; ///< the first that certainly applies; none: it is `path`
    LocalText title;                   ///< "Nouveau permis après une perte"
    LocalText summary;
    QString icon;
    QString edition;
    QList<Step> steps;
    QList<Field> fields;
    QList<DocumentRequirement> documents;
    QList<Rule> rules;
    QList<Output> outputs;
    QList<Fee> fees; ///< the first that applies counts
    QList<Advice> advice;
    QList<Advice> meanwhile; ///< what one may drive with until the title comes
    QList<Deadline> deadlines;
    QStringList keywords; ///< for the search, both languages

    /// Its answers are asked: a draft of it can begin.
    bool isPrepared() const { return !steps.isEmpty(); }
    const Field* field(const QString& pointer) const;
    const Step* step(const QString& id) const;
    const DocumentRequirement* document(const DocumentKind& kind) const;
};

/// A node of the short tree of choices that leads to a procedure: one sentence that a person may choose.
struct ChoiceNode
{
    QString id; ///< unique in the whole tree
    LocalText title;
    LocalText hint;
    QString icon;
    QString procedure;  ///< slug, for a leaf
    LocalText why;      ///< for a leaf: "Parce que …, c'est …"
    LocalText question; ///< what the children answer
    QList<ChoiceNode> children;
};

/// A page of help in our own words.
struct HelpTopic
{
    QString id;
    LocalText title;
    LocalText body;
    QString source;
    QDate asOf;           ///< for what changes, as a list of operators
    QStringList keywords; ///< for the search, both languages
};

} // namespace guichet::catalogue
