#include "ui/pages/contact/ContactForm.h"

#include "ui/pages/civilstatus/CivilStatusForm.h"

namespace guichet::ui {

ContactForm ContactForm::from(const ContactDetails& contact)
{
    return {contact.email,
            contact.mobile,
            contact.address.line1,
            contact.address.line2,
            contact.address.postalCode,
            contact.address.city,
            contact.address.country};
}

ContactDetails ContactForm::contact() const
{
    ContactDetails contact;
    contact.email = email.trimmed();
    contact.mobile = mobile.simplified();
    contact.address.line1 = tidiedText(line1);
    contact.address.line2 = tidiedText(line2);
    contact.address.postalCode = postalCode.simplified().remove(u' ');
    contact.address.city = tidiedText(city);
    contact.address.country = country;
    return contact;
}

} // namespace guichet::ui
