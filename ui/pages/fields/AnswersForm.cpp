#include "ui/pages/fields/AnswersForm.h"

#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

bool isConsent(const catalogue::Field& question)
{
    return question.kind == catalogue::FieldKind::Consent;
}

bool isGiven(const Request& request, const QString& consent)
{
    return std::ranges::any_of(request.consents, [&](const Consent& each) { return each.id == consent; });
}

void setConsent(Request& request, const QString& consent, bool given, const QDateTime& now)
{
    if (!given)
        request.consents.removeIf([&](const Consent& each) { return each.id == consent; });
    else if (!isGiven(request, consent))
        request.consents.append({consent, now.toUTC()});
}

bool isEmpty(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray());
}

/// Only what generic questions may be about is taken over, so that nothing else of the request passes through JSON.
void takeOver(Request& request, const Request& changed)
{
    request.civilStatus = changed.civilStatus;
    request.categories = changed.categories;
    request.contact = changed.contact;
    request.details = changed.details;
}

} // namespace

AnswersForm AnswersForm::from(const Request& request, const QList<catalogue::Field>& questions)
{
    const QJsonObject json = toJson(request);
    AnswersForm form;
    for (const catalogue::Field& question : questions) {
        const QJsonValue value = isConsent(question)
                                     ? (isGiven(request, question.consent) ? QJsonValue(true) : QJsonValue())
                                     : valueAt(json, question.pointer);
        if (!isEmpty(value))
            form.answers.insert(question.pointer, value);
    }
    return form;
}

Request AnswersForm::into(Request request, const QList<catalogue::Field>& questions, const QDateTime& now) const
{
    QJsonObject json = toJson(request);
    for (const catalogue::Field& question : questions) {
        const QJsonValue value = answers.value(question.pointer, QJsonValue(QJsonValue::Undefined));
        if (isConsent(question)) {
            setConsent(request, question.consent, value.toBool(), now);
            continue;
        }
        const bool wasThere = !valueAt(json, question.pointer).isUndefined();
        if (isEmpty(value) && !wasThere)
            continue;
        const auto changed =
            withValueAt(json, question.pointer, isEmpty(value) ? QJsonValue(QJsonValue::Undefined) : value);
        if (!changed)
            continue;
        // One answer that can't be kept must not hold back the others.
        if (requestFromJson(*changed))
            json = *changed;
    }
    if (const auto changed = requestFromJson(json))
        takeOver(request, *changed);
    return request;
}

} // namespace guichet::ui
