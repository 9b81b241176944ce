#pragma once

#include "places/Place.h"
#include "ui/pages/contact/ContactForm.h"
#include "ui/pages/fields/FieldsPage.h"

namespace guichet::ui {

class Banner;
class ChoiceField;
class TextField;
struct Suggestion;

/// E-mail, mobile and address: of the person whom the licence is for, also when someone else files (seed). A French
/// postal code suggests its cities and a city its postal codes; choosing one fills in both, typing fills in nothing.
/// Object names: email, mobile, line1, line2, postalCode, city, country, otherPersonBanner.
class ContactPage : public FieldsPage
{
    Q_OBJECT

public:
    explicit ContactPage(const PageContext& context, QWidget* parent = nullptr);

    Request applied(Request request) const override;

protected:
    void fill(const Request& request) override;
    void refreshPage(const Request& request) override;

private:
    QList<Suggestion> offer(const QList<places::PostalPlace>& found, bool codeFirst);
    QList<Suggestion> citiesOf(const QString& postalCode);
    QList<Suggestion> citiesLike(const QString& typed);
    void choosePlace(int index);

    Banner* m_reminder;
    TextField* m_email;
    TextField* m_mobile;
    TextField* m_line1;
    TextField* m_line2;
    TextField* m_postalCode;
    TextField* m_city;
    ChoiceField* m_country;
    QList<places::PostalPlace> m_offered;
};

} // namespace guichet::ui
