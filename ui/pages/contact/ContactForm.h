#pragma once

#include "model/Request.h"

namespace guichet::ui {

/// What the contact page shows: where the person whom the licence is for can be reached (seed).
struct ContactForm
{
    QString email;
    QString mobile;
    QString line1;
    QString line2;
    QString postalCode;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2

    bool operator==(const ContactForm&) const = default;

    static ContactForm from(const ContactDetails& contact);
    ContactDetails contact() const;
};

} // namespace guichet::ui
