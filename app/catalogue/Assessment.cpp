#include "catalogue/Assessment.h"

#include "catalogue/FieldCheck.h"
#include "catalogue/RequestAnswers.h"
#include "model/PartialDate.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

bool isGiven(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return false;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    default:
        return true;
    }
}

/// What was answered at "civilStatus.birthDate", as rules write it.
QJsonValue answerTo(QString variable, const AnswerSource& answers)
{
    return answers.at(u'/' + variable.replace(u'.', u'/'));
}

bool isAllGiven(const Expression& expression, const AnswerSource& answers)
{
    return std::ranges::all_of(expression.variables(),
                               [&](const QString& each) { return isGiven(answerTo(each, answers)); });
}

bool isPartialDate(const QJsonValue& value)
{
    const auto date = PartialDate::fromIso(value.toString());
    return date && !date->isComplete();
}

/// Not for want of answers, which count as none here, but by a date with unknown parts.
bool isLeftOpenByDate(const Expression& expression, const LogicContext& open)
{
    const auto isPartial = [&](const QString& each) { return isPartialDate(answerTo(each, *open.source)); };
    if (expression.holds(open) != Truth::Unknown || std::ranges::none_of(expression.variables(), isPartial))
        return false;
    LogicContext closed = open;
    closed.world = LogicContext::World::Closed;
    return expression.holds(closed) == Truth::Unknown;
}

/// One assessment in the making.
class Assessor
{
public:
    Assessor(const Procedure& procedure, const Request& request, QDate on)
        : m_procedure(procedure)
        , m_request(request)
        , m_answers(request)
        , m_context{{}, on, LogicContext::World::Open, &m_answers}
    {
        m_assessment.procedure = procedure.id;
        m_assessment.edition = procedure.edition;
    }

    Assessment assessed()
    {
        m_assessment.filedHere = m_procedure.kind == ProcedureKind::Procedure;
        if (!m_assessment.filedHere)
            m_assessment.reasons.append({QStringLiteral("guide-only"),
                                         m_procedure.isPrepared() ? Effect::Hint : Effect::Block,
                                         Certainty::High,
                                         QStringLiteral("domain §1.1"),
                                         notFiledHere(m_procedure.summary),
                                         {}});
        for (const Rule& rule : m_procedure.rules)
            assess(rule);
        for (const Field& field : m_procedure.fields)
            assess(field);
        for (const DocumentRequirement& document : m_procedure.documents)
            assess(document);
        tellWhatIsLeftOpen();
        const bool blocked = std::ranges::any_of(m_assessment.reasons,
                                                 [](const Reason& reason) { return reason.effect == Effect::Block; });
        m_assessment.eligible = blocked ? Truth::False : m_undecided ? Truth::Unknown : Truth::True;
        addConsequences();
        return std::move(m_assessment);
    }

private:
    bool isCertain(const Expression& expression) const { return expression.holds(m_context) == Truth::True; }

    void assess(const Rule& rule)
    {
        const Truth holds = rule.holds.holds(m_context);
        if (holds == Truth::False)
            m_assessment.reasons.append({rule.id, rule.effect, rule.certainty, rule.source, rule.text, rule.pointers});
        if (holds != Truth::Unknown || rule.effect != Effect::Block)
            return;
        m_undecided = true;
        if (isAllGiven(rule.holds, m_answers))
            m_assessment.reasons.append(
                {rule.id, Effect::Warn, Certainty::Medium, rule.source, toCheckByHand(rule.text), rule.pointers});
    }

    static LocalText notFiledHere(const LocalText& summary)
    {
        return {QStringLiteral("Aucune demande ne se dépose ici. %1").arg(summary.fr),
                QStringLiteral("No request is filed here. %1").arg(summary.en)};
    }

    /// Everything it looks at was answered, but by a date with unknown parts.
    static LocalText toCheckByHand(const LocalText& rule)
    {
        return {QStringLiteral(
                    "Avec une date incomplète, ce point ne se vérifie pas ici\u202f; l’administration le fera. %1")
                    .arg(rule.fr),
                QStringLiteral("With an incomplete date this can’t be checked here; the administration will do so. %1")
                    .arg(rule.en)};
    }

    void assess(const Field& field)
    {
        const Truth visible = field.visible.holds(m_context);
        if (visible == Truth::False)
            return;
        // A consent is no answer; it is looked for in its own list.
        const QJsonValue value = field.kind == FieldKind::Consent ? QJsonValue() : m_answers.at(field.pointer);
        const bool answered = isAnswered(field, value);
        if (!answered) {
            const Truth required = field.required.holds(m_context);
            if (visible == Truth::True && required == Truth::True)
                m_assessment.missing.append(field.pointer);
            if (required == Truth::Unknown || (required == Truth::True && visible == Truth::Unknown))
                noteIfLeftOpen(field.visible, field.required, field.label, field.pointer);
            m_undecided = m_undecided || required != Truth::False;
            return;
        }
        const auto finding = checkField(field, value, &m_answers);
        if (!finding)
            return;
        if (visible == Truth::Unknown)
            m_undecided = m_undecided || finding->effect == Effect::Block;
        else
            m_assessment.reasons.append({QStringLiteral("field-format"),
                                         finding->effect,
                                         finding->certainty,
                                         finding->source,
                                         finding->text,
                                         {field.pointer}});
    }

    bool isAnswered(const Field& field, const QJsonValue& value) const
    {
        if (field.kind == FieldKind::Consent)
            return std::ranges::any_of(m_request.consents,
                                       [&](const Consent& consent) { return consent.id == field.consent; });
        if (field.kind == FieldKind::PhotoSignature)
            return m_request.photoSignature.means == PhotoSignature::Means::ClassicPhoto ||
                   !m_request.photoSignature.code.isEmpty();
        return isGiven(value);
    }

    void assess(const DocumentRequirement& document)
    {
        const Truth offered = document.offered.holds(m_context);
        if (offered == Truth::False)
            return;
        const Truth asked = document.required.holds(m_context);
        const Truth needed = asked == Truth::False ? Truth::False : offered == Truth::Unknown ? Truth::Unknown : asked;
        const bool certain = document.certainty == Certainty::High;
        const bool present = std::ranges::any_of(m_request.documents, [&](const SupportingDocument& each) {
            return each.kind == document.kind && !each.files.isEmpty();
        });
        const bool advised = !certain && needed == Truth::True;
        m_assessment.documents.append({document.kind, certain ? needed : Truth::False, advised, present, document.title,
                                       document.why, acceptedAs(document), document.sides});
        const QString pointer = QStringLiteral("/documents/") + document.kind;
        if (certain && needed == Truth::True && !present)
            m_assessment.missing.append(pointer);
        if (certain && needed == Truth::Unknown && !present)
            noteIfLeftOpen(document.offered, document.required, document.title, pointer);
        if (advised && !present)
            m_assessment.reasons.append({QStringLiteral("document-advised"),
                                         Effect::Warn,
                                         document.certainty,
                                         document.source,
                                         toBeExpected(document.title),
                                         {pointer}});
    }

    /// Few people have one: for all others nothing is looked at twice.
    bool hasPartialDate()
    {
        if (!m_hasPartialDate)
            m_hasPartialDate = std::ranges::any_of(m_procedure.fields, [this](const Field& field) {
                return field.kind == FieldKind::PartialDate && isPartialDate(m_answers.at(field.pointer));
            });
        return *m_hasPartialDate;
    }

    /// What may be asked, depending on the unknown part of a date, though all that decides it was answered.
    void noteIfLeftOpen(const Expression& shown, const Expression& required, const LocalText& what,
                        const QString& pointer)
    {
        if (!hasPartialDate() || (!isLeftOpenByDate(shown, m_context) && !isLeftOpenByDate(required, m_context)))
            return;
        m_leftOpen.fr.append(u"«\u00a0%1\u00a0»"_s.arg(what.fr));
        m_leftOpen.en.append(u"“%1”"_s.arg(what.en));
        m_leftOpen.pointers.append(pointer);
    }

    void tellWhatIsLeftOpen()
    {
        if (m_leftOpen.pointers.isEmpty())
            return;
        const LocalText text{
            u"Avec une date incomplète, on ne peut pas savoir si ceci est demandé\u00a0: %1. Donnez-le "
            u"si vous le pouvez."_s.arg(m_leftOpen.fr.join(u", "_s)),
            u"With an incomplete date nobody can tell whether this is asked for: %1. Give it if you "
            u"can."_s.arg(m_leftOpen.en.join(u", "_s))};
        m_assessment.reasons.append(
            {u"date-incomplete"_s, Effect::Warn, Certainty::Medium, u"domain §3.3"_s, text, m_leftOpen.pointers});
    }

    const LocalText& acceptedAs(const DocumentRequirement& document) const
    {
        for (const AcceptedVariant& variant : document.variants)
            if (isCertain(variant.applies))
                return variant.accepted;
        return document.accepted;
    }

    static LocalText toBeExpected(const LocalText& title)
    {
        return LocalText{
            QStringLiteral("«\u00a0%1\u00a0» est d’ordinaire demandé. Sans cette pièce, la demande peut revenir."),
            QStringLiteral("“%1” is usually asked for. Without it the request may come back.")}
            .with(title);
    }

    void addConsequences()
    {
        for (const Fee& fee : m_procedure.fees) {
            const Truth applies = fee.applies.holds(m_context);
            if (applies == Truth::True)
                m_assessment.fee = fee;
            if (applies != Truth::False)
                break;
        }
        std::ranges::copy_if(m_procedure.outputs, std::back_inserter(m_assessment.outputs),
                             [this](const Output& output) { return isCertain(output.due); });
        const auto applies = [this](const Advice& advice) { return isCertain(advice.applies); };
        std::ranges::copy_if(m_procedure.advice, std::back_inserter(m_assessment.advice), applies);
        std::ranges::copy_if(m_procedure.meanwhile, std::back_inserter(m_assessment.meanwhile), applies);
    }

    const Procedure& m_procedure;
    const Request& m_request;
    RequestAnswers m_answers;
    LogicContext m_context;
    Assessment m_assessment;
    bool m_undecided = false;
    std::optional<bool> m_hasPartialDate;
    struct
    {
        QStringList fr;
        QStringList en;
        QStringList pointers;
    } m_leftOpen;
};

} // namespace

Assessment assess(const Procedure& procedure, const Request& request, QDate on)
{
    return Assessor(procedure, request, on).assessed();
}

bool isAsked(const Field& field, const Request& request, QDate on)
{
    const RequestAnswers answers(request);
    const LogicContext context{{}, on, LogicContext::World::Open, &answers};
    return field.visible.holds(context) == Truth::True || isLeftOpenByDate(field.visible, context);
}

} // namespace guichet::catalogue
