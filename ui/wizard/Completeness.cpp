#include "ui/wizard/Completeness.h"

#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

bool isAnswered(const catalogue::Field& field, const Request& request, const QJsonObject& answers)
{
    if (field.kind == catalogue::FieldKind::Consent)
        return std::ranges::any_of(request.consents,
                                   [&](const Consent& consent) { return consent.id == field.consent; });
    const QJsonValue value = valueAt(answers, field.pointer);
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
}

} // namespace

QString stepOfAnswer(const catalogue::Procedure& procedure, const QString& pointer)
{
    if (pointer.startsWith(u"/documents"_s))
        return u"documents"_s;
    if (const catalogue::Field* field = procedure.field(pointer))
        return field->step;
    QString nearest;
    qsizetype shared = 0;
    for (const catalogue::Field& field : procedure.fields) {
        const bool related = field.pointer.startsWith(pointer + u'/') || pointer.startsWith(field.pointer + u'/');
        const qsizetype length = std::min(field.pointer.size(), pointer.size());
        if (related && length > shared) {
            shared = length;
            nearest = field.step;
        }
    }
    return nearest;
}

StepTally tally(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment, const Request& request,
                const QString& step, QDate today)
{
    const auto isHere = [&](const QString& pointer) { return stepOfAnswer(procedure, pointer) == step; };
    StepTally count;
    count.missing = static_cast<int>(std::ranges::count_if(assessment.missing, isHere));
    for (const catalogue::Reason& reason : assessment.reasons) {
        // A rule about answers of several steps is put right where the last of them is asked.
        if (reason.pointers.isEmpty() || !std::ranges::any_of(reason.pointers, isHere))
            continue;
        count.wrong += reason.effect == catalogue::Effect::Block ? 1 : 0;
        count.doubtful += reason.effect == catalogue::Effect::Warn ? 1 : 0;
    }
    const QJsonObject answers = toJson(request);
    for (const catalogue::Field& field : procedure.fields) {
        if (field.step != step || !catalogue::isAsked(field, request, today))
            continue;
        ++count.asked;
        count.answered += isAnswered(field, request, answers) ? 1 : 0;
    }
    return count;
}

int progressOf(const QList<StepEntry>& entries)
{
    if (entries.size() < 2)
        return 0;
    const auto complete = std::ranges::count(entries, StepMark::Complete, &StepEntry::mark);
    return static_cast<int>(100 * complete / entries.size());
}

} // namespace guichet::ui
