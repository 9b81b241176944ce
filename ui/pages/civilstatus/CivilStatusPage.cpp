#include "ui/pages/civilstatus/CivilStatusPage.h"

#include "catalogue/Countries.h"
#include "catalogue/PlaceCheck.h"
#include "catalogue/PlaceWords.h"
#include "places/Places.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ChoiceField.h"
#include "ui/kit/DateFields.h"
#include "ui/kit/RadioGroup.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Suggestions.h"
#include "ui/kit/TextField.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
const QString birthDatePointer = u"/civilStatus/birthDate"_s;
constexpr qsizetype mostCommunes = 12;
constexpr qsizetype fewestLetters = 2;
} // namespace

CivilStatusPage::CivilStatusPage(const PageContext& context, QWidget* parent)
    : FieldsPage(context, u"civil-status"_s, parent)
    , m_familyName(new TextField)
    , m_usageName(new TextField)
    , m_givenNames(new TextField)
    , m_birthDate(new DateFields)
    , m_birthCountry(new ChoiceField)
    , m_birthCommune(new TextField)
    , m_communes(new Suggestions(m_birthCommune, [this](const QString& typed) { return communesLike(typed); }))
    , m_sex(new RadioGroup)
    , m_nationality(new ChoiceField)
    , m_operators(new Banner(Banner::Kind::Info))
{
    for (const catalogue::Country& country : catalogue::countries(context.language)) {
        m_birthCountry->addChoice(country.code, country.name);
        m_nationality->addChoice(country.code, country.name);
    }
    for (ChoiceField* field : {m_birthCountry, m_nationality}) {
        field->setSearchable(true);
        field->setPlaceholder(tr("Choose a country"));
    }
    m_sex->addChoice(u"F"_s, tr("Female"));
    m_sex->addChoice(u"M"_s, tr("Male"));
    m_usageName->setPlaceholder(tr("For example, a spouse's name"));

    // Another country has other communes. Before the page tells of the change.
    connect(m_birthCountry, &Field::edited, this, [this] {
        if (!catalogue::hasFrenchPlaces(m_birthCountry->value()))
            m_birthCode.code.clear();
    });

    const QString base = u"/civilStatus/"_s;
    const auto row = [this](std::initializer_list<std::pair<QString, Field*>> wanted) {
        QList<Field*> asked;
        for (const auto& [pointer, field] : wanted)
            if (ask(pointer, field))
                asked.append(field);
        if (!asked.isEmpty())
            addRow(asked);
    };
    row({{base + u"familyName"_s, m_familyName}, {base + u"usageName"_s, m_usageName}});
    row({{base + u"givenNames"_s, m_givenNames}});
    row({{birthDatePointer, m_birthDate}});
    page()->add(m_operators);
    row({{base + u"birthPlace/country"_s, m_birthCountry}, {base + u"birthPlace/commune"_s, m_birthCommune}});
    row({{base + u"sex"_s, m_sex}});
    row({{base + u"nationality"_s, m_nationality}});

    connect(m_communes, &Suggestions::chosen, this, &CivilStatusPage::chooseCommune);

    m_operators->setObjectName(u"operatorsBanner"_s);
    m_operators->setLink(tr("Whom to contact?"));
    m_operators->link()->setObjectName(u"operatorsLink"_s);
    m_operators->hide();
    connect(m_operators, &Banner::linkActivated, this, [this] { showHelpTopic(u"theory-operators"_s); });
}

CivilStatusForm CivilStatusPage::form() const
{
    CivilStatusForm form;
    form.familyName = m_familyName->text();
    form.usageName = m_usageName->text();
    form.givenNames = m_givenNames->text();
    form.birthDate = m_birthDate->date();
    form.birthCountry = m_birthCountry->value();
    form.birthCommune = m_birthCommune->text();
    form.nationality = m_nationality->value();
    if (tidiedText(form.birthCommune) == m_birthCode.commune)
        form.inseeCode = m_birthCode.code;
    form.sex = m_sex->value() == u"F" ? Sex::F : m_sex->value() == u"M" ? Sex::M : Sex::Unanswered;
    return form;
}

Request CivilStatusPage::applied(Request request) const
{
    request.civilStatus = form().status();
    return request;
}

void CivilStatusPage::fill(const Request& request)
{
    const CivilStatusForm form = CivilStatusForm::from(request.civilStatus);
    m_familyName->setText(form.familyName);
    m_usageName->setText(form.usageName);
    m_givenNames->setText(form.givenNames);
    m_birthDate->setDate(form.birthDate);
    m_birthCountry->setValue(form.birthCountry);
    m_birthCommune->setText(form.birthCommune);
    m_birthCode = {tidiedText(form.birthCommune), form.inseeCode};
    m_nationality->setValue(form.nationality);
    m_sex->setValue(form.sex == Sex::F ? u"F"_s : form.sex == Sex::M ? u"M"_s : QString());
}

QString CivilStatusPage::problemWhileTyping(const QString& pointer) const
{
    if (pointer == birthDatePointer && !m_birthDate->isEmpty() && !m_birthDate->date())
        return tr("This is no possible date. Write day, month and four digits of the year; 00 for what is unknown.");
    return {};
}

QList<Suggestion> CivilStatusPage::communesLike(const QString& typed)
{
    m_offered.clear();
    QList<Suggestion> suggestions;
    const auto known = context().knownPlaces();
    if (!known || typed.trimmed().size() < fewestLetters || !catalogue::hasFrenchPlaces(m_birthCountry->value()))
        return suggestions;
    m_offered = known->find(typed, mostCommunes);
    for (const places::Place& place : std::as_const(m_offered))
        suggestions.append({place.name, context().text(catalogue::placeInWords(place))});
    return suggestions;
}

void CivilStatusPage::chooseCommune(int index)
{
    const places::Place place = m_offered.value(index);
    emit answerLeft(); // one step of its own to undo
    m_birthCode = {place.name, place.code};
    m_birthCommune->enter(place.name);
    emit answerLeft();
}

QString CivilStatusPage::placeNote() const
{
    const CivilStatusForm now = form();
    const auto known = context().knownPlaces();
    if (!known || now.inseeCode.isEmpty())
        return {};
    for (const places::Place& place : known->withCode(now.inseeCode))
        if (place.name == tidiedText(now.birthCommune))
            return context().text(catalogue::placeInWords(place));
    return {};
}

void CivilStatusPage::refreshPage(const Request&)
{
    const CivilStatusForm now = form();
    m_birthCommune->setNote(placeNote());
    m_operators->setVisible(now.hasUnknownDateParts());
    if (now.hasUnknownDateParts())
        m_operators->setText(tr("**%1 is a valid date, keep it.** Some operators of the theory test refuse it when one "
                                "registers. Your file isn't wrong: it is for them to accept it.")
                                 .arg(now.birthDate->toDisplay()));
}

} // namespace guichet::ui
