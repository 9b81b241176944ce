#include "ui/wizard/OtherProcedure.h"

#include "catalogue/Assessment.h"
#include "model/JsonPointer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

bool asksAnythingBelow(const catalogue::Procedure& procedure, const QString& pointer)
{
    return std::ranges::any_of(procedure.fields, [&](const catalogue::Field& field) {
        return field.pointer == pointer || field.pointer.startsWith(pointer + u'/');
    });
}

QJsonObject detailsThatApply(const QJsonObject& details, const catalogue::Procedure& procedure)
{
    QJsonObject kept;
    const QString prefix = u"/details"_s;
    for (const catalogue::Field& field : procedure.fields) {
        if (!field.pointer.startsWith(prefix + u'/'))
            continue;
        const QString below = field.pointer.mid(prefix.size());
        const QJsonValue value = valueAt(details, below);
        if (value.isUndefined())
            continue;
        if (const auto changed = withValueAt(kept, below, value))
            kept = *changed;
    }
    return kept;
}

} // namespace

Request requestForOtherProcedure(const Request& request, const catalogue::Procedure& procedure, QDate today)
{
    Request other;
    other.procedure = procedure.id;
    other.filedBy = request.filedBy;
    other.civilStatus = request.civilStatus;
    other.contact = request.contact;
    if (asksAnythingBelow(procedure, u"/categories"_s))
        other.categories = request.categories;
    if (asksAnythingBelow(procedure, u"/photoSignature"_s))
        other.photoSignature = request.photoSignature;
    other.details = detailsThatApply(request.details, procedure);
    const catalogue::Assessment assessment = catalogue::assess(procedure, other, today);
    for (const SupportingDocument& document : request.documents)
        if (std::ranges::any_of(assessment.documents, [&](const auto& each) { return each.kind == document.kind; }))
            other.documents.append(document);
    return other;
}

} // namespace guichet::ui
