#pragma once

#include "ui/pages/civilstatus/CivilStatusForm.h"
#include "ui/pages/fields/FieldsPage.h"

namespace guichet::ui {

class Banner;
class ChoiceField;
class DateFields;
class RadioGroup;
class TextField;

/// Names, birth date (day and month may be unknown), birth place, sex, nationality, as on the identity paper.
/// Object names: familyName, usageName, givenNames, birthDate (day input), country, commune, sex, nationality,
/// operatorsBanner, operatorsLink.
class CivilStatusPage : public FieldsPage
{
    Q_OBJECT

public:
    explicit CivilStatusPage(const PageContext& context, QWidget* parent = nullptr);

    Request applied(Request request) const override;

protected:
    void fill(const Request& request) override;
    QString problemWhileTyping(const QString& pointer) const override;
    void refreshPage(const Request& request) override;

private:
    CivilStatusForm form() const;

    TextField* m_familyName;
    TextField* m_usageName;
    TextField* m_givenNames;
    DateFields* m_birthDate;
    ChoiceField* m_birthCountry;
    TextField* m_birthCommune;
    RadioGroup* m_sex;
    ChoiceField* m_nationality;
    Banner* m_operators;
};

} // namespace guichet::ui
