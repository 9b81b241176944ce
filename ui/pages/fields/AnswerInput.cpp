#include "ui/pages/fields/AnswerInput.h"

#include "catalogue/Countries.h"
#include "model/Category.h"
#include "ui/kit/CheckField.h"
#include "ui/kit/ChoiceField.h"
#include "ui/kit/DateFields.h"
#include "ui/kit/LongTextField.h"
#include "ui/kit/RadioGroup.h"
#include "ui/kit/TextField.h"
#include "ui/pages/civilstatus/CivilStatusForm.h"
#include "ui/wizard/PlainText.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

using catalogue::FieldKind;

namespace {

constexpr int optionsSideBySide = 4; // more are a list
const QString yes = u"yes"_s;
const QString no = u"no"_s;

QString words(const char* source)
{
    return QCoreApplication::translate("AnswerInput", source);
}

Field* makeYesNo()
{
    auto* group = new RadioGroup;
    group->addChoice(yes, words(QT_TRANSLATE_NOOP("AnswerInput", "Yes")));
    group->addChoice(no, words(QT_TRANSLATE_NOOP("AnswerInput", "No")));
    return group;
}

Field* makeCountry(const QString& language)
{
    auto* field = new ChoiceField;
    for (const catalogue::Country& country : catalogue::countries(language))
        field->addChoice(country.code, country.name);
    field->setSearchable(true);
    field->setPlaceholder(words(QT_TRANSLATE_NOOP("AnswerInput", "Choose a country")));
    return field;
}

QStringList splitNames(const QString& typed)
{
    QStringList names;
    for (const QString& name : typed.split(u','))
        if (!name.trimmed().isEmpty())
            names.append(tidiedText(name));
    return names;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts.append(each.toString());
    return texts;
}

QJsonValue orUndefined(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue orUndefined(const QStringList& texts)
{
    return texts.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(texts));
}

} // namespace

AnswerInput::AnswerInput(const catalogue::Field& question, const QString& language)
    : m_question(question)
    , m_widget(makeWidget(language))
{
}

Field* AnswerInput::makeChoice(const QString& language) const
{
    if (m_question.options.size() <= optionsSideBySide) {
        auto* group = new RadioGroup;
        for (const catalogue::Option& option : m_question.options)
            group->addChoice(option.value, option.label.in(language));
        return group;
    }
    auto* list = new ChoiceField;
    list->setPlaceholder(words(QT_TRANSLATE_NOOP("AnswerInput", "Choose")));
    for (const catalogue::Option& option : m_question.options)
        list->addChoice(option.value, option.label.in(language));
    return list;
}

Field* AnswerInput::makeWidget(const QString& language) const
{
    switch (m_question.kind) {
    case FieldKind::LongText: {
        auto* field = new LongTextField;
        field->setVisibleLines(4);
        field->setMaximumLength(m_question.limit);
        return field;
    }
    case FieldKind::Date:
    case FieldKind::PartialDate: {
        auto* field = new DateFields;
        field->setPartialAllowed(m_question.kind == FieldKind::PartialDate);
        return field;
    }
    case FieldKind::Choice:
        return makeChoice(language);
    case FieldKind::Categories: {
        auto* group = new CheckGroup;
        if (m_question.options.isEmpty())
            for (Category category : allCategories())
                group->addChoice(categoryName(category), categoryName(category),
                                 words(QT_TRANSLATE_NOOP("AnswerInput", "Category %1")).arg(categoryName(category)));
        for (const catalogue::Option& option : m_question.options)
            group->addChoice(option.value, option.label.in(language));
        return group;
    }
    case FieldKind::Consent: {
        auto* field = new CheckField;
        field->setSentence(plainText(m_question.label.in(language)));
        return field;
    }
    case FieldKind::YesNo:
        return makeYesNo();
    case FieldKind::Country:
        return makeCountry(language);
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::GivenNames:
    case FieldKind::PostalCode:
    case FieldKind::Email:
    case FieldKind::Mobile:
    case FieldKind::PhotoSignature:
    case FieldKind::Neph:
    case FieldKind::LicenceNumber:
    case FieldKind::CardNumber:
    case FieldKind::StampNumber:
    case FieldKind::PurchaseReference:
    case FieldKind::Iban:
    case FieldKind::Siret:
    case FieldKind::IdentityNumber:
    case FieldKind::StayPermitNumber:
    case FieldKind::SchoolApproval:
        return new TextField;
    }
    Q_UNREACHABLE();
}

QJsonValue AnswerInput::value() const
{
    if (const auto* field = qobject_cast<LongTextField*>(m_widget))
        return orUndefined(field->text());
    if (const auto* field = qobject_cast<DateFields*>(m_widget)) {
        const auto date = field->date();
        return orUndefined(date ? date->toIso() : QString());
    }
    if (const auto* field = qobject_cast<RadioGroup*>(m_widget)) {
        if (m_question.kind == FieldKind::YesNo)
            return field->value().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(field->value() == yes);
        return orUndefined(field->value());
    }
    if (const auto* field = qobject_cast<CheckGroup*>(m_widget))
        return orUndefined(field->values());
    if (const auto* field = qobject_cast<CheckField*>(m_widget))
        return field->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
    if (const auto* field = qobject_cast<ChoiceField*>(m_widget))
        return orUndefined(field->value());
    const QString typed = static_cast<TextField*>(m_widget)->text();
    if (m_question.kind == FieldKind::GivenNames)
        return orUndefined(splitNames(typed));
    if (m_question.kind == FieldKind::Name)
        return orUndefined(tidiedText(typed));
    return orUndefined(typed.trimmed());
}

void AnswerInput::setValue(const QJsonValue& value)
{
    if (auto* field = qobject_cast<LongTextField*>(m_widget))
        field->setText(value.toString());
    else if (auto* date = qobject_cast<DateFields*>(m_widget))
        date->setDate(PartialDate::fromIso(value.toString()));
    else if (auto* radio = qobject_cast<RadioGroup*>(m_widget))
        radio->setValue(value.isBool() ? (value.toBool() ? yes : no) : value.toString());
    else if (auto* checks = qobject_cast<CheckGroup*>(m_widget))
        checks->setValues(textsOf(value));
    else if (auto* check = qobject_cast<CheckField*>(m_widget))
        check->setChecked(value.toBool());
    else if (auto* choice = qobject_cast<ChoiceField*>(m_widget))
        choice->setValue(value.toString());
    else
        static_cast<TextField*>(m_widget)->setText(value.isArray() ? textsOf(value).join(u", "_s) : value.toString());
}

bool AnswerInput::isHalfTyped() const
{
    const auto* field = qobject_cast<DateFields*>(m_widget);
    return field && !field->isEmpty() && !field->date();
}

} // namespace guichet::ui
