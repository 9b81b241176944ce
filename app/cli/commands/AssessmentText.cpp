#include "cli/commands/AssessmentText.h"

#include "guide/AnswerWords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct AssessmentWords
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentText)
};

QString effectWord(catalogue::Effect effect)
{
    switch (effect) {
    case catalogue::Effect::Block:
        return AssessmentWords::tr("not possible");
    case catalogue::Effect::Warn:
        return AssessmentWords::tr("please check");
    case catalogue::Effect::Hint:
        return AssessmentWords::tr("good to know");
    }
    Q_UNREACHABLE();
}

/// Which answer a sentence is about, where it doesn't say so itself.
QString labelled(const catalogue::Procedure& procedure, const catalogue::Reason& reason, const QString& language)
{
    const QString text = reason.text.in(language);
    if (reason.rule != u"field-format" || reason.pointers.isEmpty())
        return text;
    return AssessmentWords::tr("%1: %2").arg(missingLabel(procedure, reason.pointers.first(), language), text);
}

QString eligibleWords(catalogue::Truth eligible)
{
    switch (eligible) {
    case catalogue::Truth::True:
        return AssessmentWords::tr("This request may be filed.");
    case catalogue::Truth::False:
        return AssessmentWords::tr("This request can't be filed as it is.");
    case catalogue::Truth::Unknown:
        return AssessmentWords::tr("It can't be said yet whether this request may be filed.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString missingLabel(const catalogue::Procedure& procedure, const QString& pointer, const QString& language)
{
    if (pointer.startsWith(u"/documents/"))
        if (const auto* document = procedure.document(pointer.section(u'/', 2)))
            return document->title.in(language);
    if (const auto* field = procedure.field(pointer))
        return field->label.in(language);
    return pointer;
}

QString assessmentText(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment,
                       const QString& language)
{
    if (!procedure.isPrepared())
        return procedureText(procedure, language);
    QStringList lines{procedure.title.in(language), eligibleWords(assessment.eligible)};
    for (const catalogue::Reason& reason : assessment.reasons)
        lines.append(u"- "_s + AssessmentWords::tr("%1: %2").arg(effectWord(reason.effect),
                                                                 labelled(procedure, reason, language)));
    if (!assessment.missing.isEmpty())
        lines.append(AssessmentWords::tr("Still missing:"));
    for (const QString& pointer : assessment.missing)
        lines.append(u"- %1  (%2)"_s.arg(missingLabel(procedure, pointer, language), pointer));
    if (assessment.fee)
        lines.append(assessment.fee->text.in(language));
    for (const catalogue::Advice& advice : assessment.advice + assessment.meanwhile)
        lines.append(u"\n"_s + guide::plainText(advice.text.in(language)));
    return lines.join(u'\n');
}

QString procedureText(const catalogue::Procedure& procedure, const QString& language)
{
    QStringList lines{procedure.title.in(language), procedure.summary.in(language)};
    if (!procedure.documents.isEmpty())
        lines << QString() << AssessmentWords::tr("Documents:");
    for (const catalogue::DocumentRequirement& document : procedure.documents)
        lines.append(u"- "_s +
                     AssessmentWords::tr("%1: %2").arg(u"%1 (%2)"_s.arg(document.title.in(language), document.kind),
                                                       document.why.in(language)));
    for (const catalogue::Fee& fee : procedure.fees)
        lines.append(fee.text.in(language));
    for (const catalogue::Output& output : procedure.outputs)
        lines.append(u"- "_s + output.title.in(language));
    for (const catalogue::Advice& advice : procedure.advice + procedure.meanwhile)
        lines.append(u"\n"_s + guide::plainText(advice.text.in(language)));
    return lines.join(u'\n');
}

} // namespace guichet::cli
