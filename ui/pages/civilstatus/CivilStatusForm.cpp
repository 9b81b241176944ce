#include "ui/pages/civilstatus/CivilStatusForm.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

/// 0 to 9999, or -1 for anything but ASCII digits.
int numberOf(const QString& typed)
{
    const QString text = typed.trimmed();
    const bool digits = !text.isEmpty() && text.size() <= 4
                        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? text.toInt() : -1;
}

QString padded(int number, int width)
{
    return u"%1"_s.arg(number, width, 10, QLatin1Char('0'));
}

} // namespace

QString tidiedText(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C).simplified();
    return text.replace(u'\u2019', u'\'');
}

CivilStatusForm CivilStatusForm::from(const CivilStatus& status)
{
    CivilStatusForm form;
    form.familyName = status.familyName;
    form.usageName = status.usageName;
    form.givenNames = status.givenNames.join(u", "_s);
    if (status.birthDate) {
        form.day = padded(status.birthDate->day(), 2);
        form.month = padded(status.birthDate->month(), 2);
        form.year = padded(status.birthDate->year(), 4);
    }
    form.nationality = status.nationality;
    form.birthCountry = status.birthPlace.country;
    form.birthCommune = status.birthPlace.commune;
    form.inseeCode = status.birthPlace.inseeCode;
    form.sex = status.sex;
    return form;
}

CivilStatus CivilStatusForm::status() const
{
    CivilStatus status;
    status.familyName = tidiedText(familyName);
    status.usageName = tidiedText(usageName);
    for (const QString& name : givenNames.split(u','))
        if (const QString tidied = tidiedText(name); !tidied.isEmpty())
            status.givenNames.append(tidied);
    status.sex = sex;
    status.birthDate = birthDate();
    status.nationality = nationality;
    status.birthPlace.country = birthCountry;
    status.birthPlace.commune = tidiedText(birthCommune);
    status.birthPlace.inseeCode = inseeCode;
    return status;
}

std::optional<PartialDate> CivilStatusForm::birthDate() const
{
    if (!hasWholeDate())
        return std::nullopt;
    return PartialDate::fromParts(numberOf(year), numberOf(month), numberOf(day));
}

bool CivilStatusForm::hasWholeDate() const
{
    return !day.trimmed().isEmpty() && !month.trimmed().isEmpty() && year.trimmed().size() == 4;
}

bool CivilStatusForm::hasUnknownDateParts() const
{
    const auto date = birthDate();
    return date && !date->isComplete();
}

} // namespace guichet::ui
