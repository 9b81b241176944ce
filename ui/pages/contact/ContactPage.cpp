#include "ui/pages/contact/ContactPage.h"

#include "catalogue/Countries.h"
#include "catalogue/PlaceCheck.h"
#include "places/Places.h"
#include "ui/kit/Banner.h"
#include "ui/kit/ChoiceField.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Suggestions.h"
#include "ui/kit/TextField.h"
#include "ui/pages/forwhom/ForWhomForm.h"
#include "vault/DraftContent.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
constexpr qsizetype mostPlaces = 24; // the postal codes of Paris
constexpr qsizetype fewestCharacters = 2;
} // namespace

ContactPage::ContactPage(const PageContext& context, QWidget* parent)
    : FieldsPage(context, u"contact"_s, parent)
    , m_reminder(new Banner(Banner::Kind::Attention))
    , m_email(new TextField)
    , m_mobile(new TextField)
    , m_line1(new TextField)
    , m_line2(new TextField)
    , m_postalCode(new TextField)
    , m_city(new TextField)
    , m_country(new ChoiceField)
{
    for (const catalogue::Country& country : catalogue::countries(context.language))
        m_country->addChoice(country.code, country.name);
    m_country->setSearchable(true);
    m_country->setPlaceholder(tr("Choose a country"));
    m_email->setPlaceholder(u"prenom.nom@courriel.example"_s);
    m_postalCode->setExpectedLength(8);

    m_reminder->setObjectName(u"otherPersonBanner"_s);
    m_reminder->hide();
    page()->add(m_reminder);
    const QString base = u"/contact/"_s;
    const auto row = [this](std::initializer_list<std::pair<QString, Field*>> wanted) {
        QList<Field*> asked;
        for (const auto& [pointer, field] : wanted)
            if (ask(pointer, field))
                asked.append(field);
        if (!asked.isEmpty())
            addRow(asked);
    };
    row({{base + u"email"_s, m_email}, {base + u"mobile"_s, m_mobile}});
    row({{base + u"address/line1"_s, m_line1}});
    row({{base + u"address/line2"_s, m_line2}});
    row({{base + u"address/postalCode"_s, m_postalCode}, {base + u"address/city"_s, m_city}});
    row({{base + u"address/country"_s, m_country}});

    const auto codes = new Suggestions(m_postalCode, [this](const QString& typed) { return citiesOf(typed); });
    const auto cities = new Suggestions(m_city, [this](const QString& typed) { return citiesLike(typed); });
    connect(codes, &Suggestions::chosen, this, &ContactPage::choosePlace);
    connect(cities, &Suggestions::chosen, this, &ContactPage::choosePlace);
}

QList<Suggestion> ContactPage::offer(const QList<places::PostalPlace>& found, bool codeFirst)
{
    m_offered = found;
    QList<Suggestion> suggestions;
    for (const places::PostalPlace& place : found)
        suggestions.append(codeFirst ? Suggestion{place.postalCode, place.city}
                                     : Suggestion{place.city, place.postalCode});
    return suggestions;
}

QList<Suggestion> ContactPage::citiesOf(const QString& postalCode)
{
    const auto known = context().knownPlaces();
    const QString typed = QString(postalCode).remove(u' ');
    if (!known || typed.size() < fewestCharacters || !catalogue::hasFrenchPlaces(m_country->value()))
        return offer({}, true);
    return offer(known->citiesOf(typed, mostPlaces), true);
}

QList<Suggestion> ContactPage::citiesLike(const QString& typed)
{
    const auto known = context().knownPlaces();
    if (!known || !catalogue::hasFrenchPlaces(m_country->value()))
        return offer({}, false);
    const QString postalCode = QString(m_postalCode->text()).remove(u' ');
    // Nothing typed yet: the arrow down asks for the cities of the postal code.
    if (typed.trimmed().isEmpty())
        return offer(postalCode.size() == 5 ? known->citiesOf(postalCode, mostPlaces) : QList<places::PostalPlace>(),
                     false);
    if (typed.trimmed().size() < fewestCharacters)
        return offer({}, false);
    QList<places::PostalPlace> found = known->addressesOf(typed, mostPlaces);
    std::stable_partition(found.begin(), found.end(),
                          [&](const places::PostalPlace& place) { return place.postalCode == postalCode; });
    return offer(found, false);
}

void ContactPage::choosePlace(int index)
{
    if (index < 0 || index >= m_offered.size())
        return;
    const places::PostalPlace place = m_offered.at(index);
    emit answerLeft(); // what is typed next is another step to undo
    m_postalCode->enter(place.postalCode);
    m_city->enter(place.city);
    emit answerLeft();
}

Request ContactPage::applied(Request request) const
{
    const ContactForm form{m_email->text(),      m_mobile->text(), m_line1->text(),   m_line2->text(),
                           m_postalCode->text(), m_city->text(),   m_country->value()};
    request.contact = form.contact();
    return request;
}

void ContactPage::fill(const Request& request)
{
    const ContactForm form = ContactForm::from(request.contact);
    m_email->setText(form.email);
    m_mobile->setText(form.mobile);
    m_line1->setText(form.line1);
    m_line2->setText(form.line2);
    m_postalCode->setText(form.postalCode);
    m_city->setText(form.city);
    m_country->setValue(form.country);
}

void ContactPage::refreshPage(const Request& request)
{
    const QString name = vault::personName(request);
    m_reminder->setVisible(ForWhomForm::from(request).isForAnother());
    m_reminder->setText(
        name.isEmpty()
            ? tr("**These are the contact details of the person whom the licence is for**, not yours: "
                 "the news of the request go there.")
            : tr("**These are the contact details of %1**, not yours: the news of the request go there.").arg(name));
}

} // namespace guichet::ui
