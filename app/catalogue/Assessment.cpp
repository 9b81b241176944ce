#include "catalogue/Assessment.h"

#include "catalogue/FieldCheck.h"
#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <algorithm>

namespace guichet::catalogue {

namespace {

bool hasConsent(const Request& request, const QString& id)
{
    return std::ranges::any_of(request.consents, [&](const Consent& consent) { return consent.id == id; });
}

bool hasFiles(const Request& request, const DocumentKind& kind)
{
    return std::ranges::any_of(
        request.documents, [&](const auto& document) { return document.kind == kind && !document.files.isEmpty(); });
}

bool isAnswered(const Field& field, const Request& request, const QJsonValue& value)
{
    if (field.kind == FieldKind::Consent)
        return hasConsent(request, field.consent);
    if (field.kind == FieldKind::PhotoSignature)
        return request.photoSignature.means == PhotoSignature::Means::ClassicPhoto ||
               !request.photoSignature.code.isEmpty();
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
}

/// Fields: what is missing, and what can't be right as it is.
void assessFields(const Procedure& procedure, const Request& request, const LogicContext& context,
                  Assessment& assessment)
{
    const QJsonObject answers = context.answers.toObject();
    for (const Field& field : procedure.fields) {
        if (field.visible.holds(context) != Truth::True)
            continue;
        const QJsonValue value = valueAt(answers, field.pointer);
        if (!isAnswered(field, request, value)) {
            if (field.required.holds(context) == Truth::True)
                assessment.missing.append(field.pointer);
            continue;
        }
        if (const auto finding = checkField(field, value))
            assessment.reasons.append({QStringLiteral("field-format"),
                                       finding->effect,
                                       finding->certainty,
                                       finding->source,
                                       finding->text,
                                       {field.pointer}});
    }
}

void assessDocuments(const Procedure& procedure, const Request& request, const LogicContext& context,
                     Assessment& assessment)
{
    for (const DocumentRequirement& document : procedure.documents) {
        if (document.offered.holds(context) == Truth::False)
            continue;
        const Truth offered = document.offered.holds(context);
        const Truth required = document.required.holds(context);
        const Truth needed = required == Truth::False    ? Truth::False
                             : offered == Truth::Unknown ? Truth::Unknown
                                                         : required;
        const bool present = hasFiles(request, document.kind);
        assessment.documents.append(
            {document.kind, needed, present, document.title, document.why, document.accepted, document.sides});
        if (needed == Truth::True && !present && document.certainty == Certainty::High)
            assessment.missing.append(QStringLiteral("/documents/") + document.kind);
    }
}

Truth eligibility(const QList<Reason>& reasons, bool undecided)
{
    const bool blocked =
        std::ranges::any_of(reasons, [](const Reason& reason) { return reason.effect == Effect::Block; });
    return blocked ? Truth::False : undecided ? Truth::Unknown : Truth::True;
}

} // namespace

Assessment assess(const Procedure& procedure, const Request& request, QDate on)
{
    const LogicContext context{toJson(request), on, LogicContext::World::Open};
    Assessment assessment;
    assessment.procedure = procedure.id;
    assessment.edition = procedure.edition;

    bool undecided = false;
    for (const Rule& rule : procedure.rules) {
        const Truth holds = rule.holds.holds(context);
        if (holds == Truth::False)
            assessment.reasons.append({rule.id, rule.effect, rule.certainty, rule.source, rule.text, rule.pointers});
        undecided = undecided || (holds == Truth::Unknown && rule.effect == Effect::Block);
    }
    assessFields(procedure, request, context, assessment);
    assessDocuments(procedure, request, context, assessment);
    assessment.eligible = eligibility(assessment.reasons, undecided);

    for (const Fee& fee : procedure.fees) {
        const Truth applies = fee.applies.holds(context);
        if (applies == Truth::True)
            assessment.fee = fee;
        if (applies != Truth::False)
            break;
    }
    std::ranges::copy_if(procedure.outputs, std::back_inserter(assessment.outputs),
                         [&](const Output& output) { return output.due.holds(context) == Truth::True; });
    const auto applies = [&](const Advice& advice) { return advice.applies.holds(context) == Truth::True; };
    std::ranges::copy_if(procedure.advice, std::back_inserter(assessment.advice), applies);
    std::ranges::copy_if(procedure.meanwhile, std::back_inserter(assessment.meanwhile), applies);
    return assessment;
}

bool isAsked(const Field& field, const Request& request, QDate on)
{
    return field.visible.holds({toJson(request), on, LogicContext::World::Open}) == Truth::True;
}

} // namespace guichet::catalogue
