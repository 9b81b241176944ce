#include "guide/FormGuide.h"

#include "guide/AnswerWords.h"
#include "guide/FormInstructions.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::guide {

namespace {

QString nameOf(const catalogue::Procedure& procedure, const QString& pointer, const QString& language)
{
    if (const catalogue::Field* field = procedure.field(pointer))
        return plainText(field->label.in(language));
    const catalogue::DocumentRequirement* document = procedure.document(pointer.section(u'/', 2, 2));
    return document ? document->title.in(language) : pointer;
}

GuideStep stepOf(const catalogue::Procedure& procedure, const catalogue::Step& step, const Request& request,
                 const QString& language, QDate on)
{
    GuideStep made{
        step.id, stepTitle(procedure, step, language), instructionsFor(procedure, step, request, language), {}};
    for (const catalogue::Field& field : procedure.fields) {
        if (field.step != step.id || !catalogue::isAsked(field, request, on))
            continue;
        const QString value = answerInWords(field, request, language);
        if (!value.isEmpty())
            made.fields.append({field.pointer, field.label.in(language), value});
    }
    return made;
}

GuideStep adviceOf(const catalogue::Procedure& procedure, const QString& language)
{
    GuideStep step{u"advice"_s, procedure.title.in(language), {plainText(procedure.summary.in(language))}, {}};
    for (const catalogue::Advice& advice : procedure.advice)
        step.instructions.append(plainText(advice.text.in(language)));
    return step;
}

} // namespace

FormGuide formGuide(const catalogue::Procedure& procedure, const Request& request, const QString& language, QDate on)
{
    FormGuide guide;
    guide.procedure = procedure.id;
    guide.title = procedure.title.in(language);
    guide.person = (request.civilStatus.givenNames.value(0) + u' ' + request.civilStatus.familyName).trimmed();
    guide.hasForm = procedure.isPrepared();
    if (procedure.kind == catalogue::ProcedureKind::Guide)
        guide.steps.append(adviceOf(procedure, language));
    if (!guide.hasForm)
        return guide;
    for (const catalogue::Deadline& deadline : procedure.deadlines)
        if (deadline.from.startsWith(u"/journal/"))
            guide.journalDays.append(deadline.from);
    for (const catalogue::Step& step : procedure.steps)
        guide.steps.append(stepOf(procedure, step, request, language, on));
    const catalogue::Assessment assessment = catalogue::assess(procedure, request, on);
    for (const QString& pointer : assessment.missing) {
        // On the official site consents are given, and the stamp is bought, at the end.
        const catalogue::Field* field = procedure.field(pointer);
        const bool there = field && (field->kind == catalogue::FieldKind::Consent || field->step == u"revenue-stamp");
        if (!there)
            guide.missing.append(nameOf(procedure, pointer, language));
    }
    for (const catalogue::Reason& reason : assessment.reasons)
        if (reason.effect == catalogue::Effect::Block)
            guide.blocking.append(plainText(reason.text.in(language)));
    return guide;
}

papers::SummaryPaper summaryOf(const FormGuide& guide, const papers::PaperSettings& settings)
{
    papers::SummaryPaper paper{settings, guide.title, guide.person, {}};
    for (const GuideStep& step : guide.steps) {
        papers::SummaryPaper::Section section{step.title, {}};
        for (const GuideField& field : step.fields)
            section.rows.append({field.label, field.value});
        if (!section.rows.isEmpty())
            paper.sections.append(section);
    }
    return paper;
}

} // namespace guichet::guide
