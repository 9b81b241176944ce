#include "catalogue/Assessment.h"
#include "catalogue/ProcedureJson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

QJsonObject toJson(const Assessment& assessment, const QString& language)
{
    QJsonArray reasons;
    for (const Reason& reason : assessment.reasons)
        reasons.append(QJsonObject{{u"rule"_s, reason.rule},
                                   {u"effect"_s, effectName(reason.effect)},
                                   {u"certainty"_s, certaintyName(reason.certainty)},
                                   {u"source"_s, reason.source},
                                   {u"text"_s, reason.text.in(language)},
                                   {u"pointers"_s, QJsonArray::fromStringList(reason.pointers)}});
    QJsonArray documents;
    for (const AssessedDocument& document : assessment.documents)
        documents.append(QJsonObject{{u"kind"_s, document.kind},
                                     {u"required"_s, truthJson(document.required)},
                                     {u"advised"_s, document.advised},
                                     {u"present"_s, document.present},
                                     {u"title"_s, document.title.in(language)},
                                     {u"why"_s, document.why.in(language)}});
    QJsonArray outputs;
    for (const Output& output : assessment.outputs)
        outputs.append(outputJson(output, language));
    return {{u"procedure"_s, assessment.procedure},
            {u"edition"_s, assessment.edition},
            {u"filedHere"_s, assessment.filedHere},
            {u"eligible"_s, truthJson(assessment.eligible)},
            {u"reasons"_s, reasons},
            {u"missing"_s, QJsonArray::fromStringList(assessment.missing)},
            {u"documents"_s, documents},
            {u"fee"_s, assessment.fee ? QJsonValue(feeJson(*assessment.fee, language)) : QJsonValue()},
            {u"outputs"_s, outputs},
            {u"advice"_s, adviceJson(assessment.advice, language)},
            {u"meanwhile"_s, adviceJson(assessment.meanwhile, language)}};
}

} // namespace guichet::catalogue
