#include "ui/pages/civilstatus/CivilStatusForm.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

QString tidiedText(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C).simplified();
    // What copied papers and telephones write for one sign of the keyboard.
    for (QChar& each : text) {
        if (QStringView(u"\u2018\u2019\u00b4`").contains(each))
            each = u'\'';
        else if (QStringView(u"\u2010\u2011\u2012\u2013").contains(each))
            each = u'-';
    }
    // Invisible: where a line may break, which direction is written. Joiners (U+200C, U+200D) are part of a name.
    text.removeIf([](QChar each) { return QStringView(u"\u00ad\u200b\u200e\u200f\ufeff").contains(each); });
    return text.simplified();
}

CivilStatusForm CivilStatusForm::from(const CivilStatus& status)
{
    CivilStatusForm form;
    form.familyName = status.familyName;
    form.usageName = status.usageName;
    form.givenNames = status.givenNames.join(u", "_s);
    form.birthDate = status.birthDate;
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
    status.birthDate = birthDate;
    status.nationality = nationality;
    status.birthPlace.country = birthCountry;
    status.birthPlace.commune = tidiedText(birthCommune);
    status.birthPlace.inseeCode = inseeCode;
    return status;
}

} // namespace guichet::ui
