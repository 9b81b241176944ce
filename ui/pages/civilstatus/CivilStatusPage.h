#pragma once

#include "places/Place.h"
#include "ui/pages/civilstatus/CivilStatusForm.h"
#include "ui/pages/fields/FieldsPage.h"

namespace guichet::ui {

class Banner;
class ChoiceField;
class DateFields;
class RadioGroup;
class Suggestions;
class TextField;
struct Suggestion;

/// Names, birth date (day and month may be unknown), birth place, sex, nationality, as on the identity paper. Communes
/// of France are suggested, also former ones; one that is chosen brings its INSEE code, any other text stays as typed.
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
    /// The INSEE code that goes with a commune as long as its name stays.
    struct BirthCode
    {
        QString commune;
        QString code;
    };

    CivilStatusForm form() const;
    QList<Suggestion> communesLike(const QString& typed);
    void chooseCommune(int index);
    QString placeNote() const;

    TextField* m_familyName;
    TextField* m_usageName;
    TextField* m_givenNames;
    DateFields* m_birthDate;
    ChoiceField* m_birthCountry;
    TextField* m_birthCommune;
    Suggestions* m_communes;
    QList<places::Place> m_offered;
    BirthCode m_birthCode;
    RadioGroup* m_sex;
    ChoiceField* m_nationality;
    Banner* m_operators;
};

} // namespace guichet::ui
