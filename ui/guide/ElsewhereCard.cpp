#include "ui/guide/ElsewhereCard.h"

#include "ui/kit/ChoiceField.h"
#include "ui/kit/DateFields.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/kit/TextField.h"
#include "ui/theme/Tokens.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

std::optional<PartialDate> shown(QDate day)
{
    return day.isValid() ? PartialDate::fromIso(day.toString(Qt::ISODate)) : std::nullopt;
}

QDate noted(const DateFields* fields)
{
    const std::optional<PartialDate> date = fields->date();
    return date ? QDate::fromString(date->toIso(), Qt::ISODate) : QDate();
}

} // namespace

ElsewhereCard::ElsewhereCard(const vault::FiledElsewhere& before, const QStringList& days, QWidget* parent)
    : Card(parent)
    , m_filedOn(new DateFields)
    , m_number(new TextField)
    , m_state(new ChoiceField)
    , m_stateOn(new DateFields)
    , m_receivedOn(new DateFields)
    , m_certificateOn(new DateFields)
    , m_asksReceived(days.contains(u"/journal/receivedOn"_s))
    , m_asksCertificate(days.contains(u"/journal/certificateOn"_s))
{
    column()->setSpacing(Tokens::current().u(4));
    column()->addWidget(new Text(TextRole::Section, tr("Journal kept by hand")));
    auto* why = new Text(TextRole::Body, tr("This program doesn't see the official site. Note here what it says, so "
                                            "that the request and its dates stand among your requests."));
    why->setColour(TextColour::Secondary);
    column()->addWidget(why);
    m_filedOn->setLabel(tr("Filed on the official site on"));
    m_number->setLabel(tr("Number of the request"));
    m_state->setLabel(tr("State seen there"));
    m_stateOn->setLabel(tr("Seen on"));
    m_receivedOn->setLabel(tr("Card received on"));
    m_certificateOn->setLabel(tr("Driving-rights certificate (ADCS) downloaded on"));
    m_filedOn->input()->setObjectName(u"elsewhereFiledOn"_s);
    m_number->input()->setObjectName(u"elsewhereNumber"_s);
    m_state->input()->setObjectName(u"elsewhereState"_s);
    m_stateOn->input()->setObjectName(u"elsewhereStateOn"_s);
    m_receivedOn->input()->setObjectName(u"elsewhereReceivedOn"_s);
    m_certificateOn->input()->setObjectName(u"elsewhereCertificateOn"_s);
    m_number->setMaximumLength(60);
    m_number->setExpectedLength(24);
    m_state->setPlaceholder(tr("Choose"));
    for (const RequestState state : allRequestStates())
        if (state != RequestState::Draft)
            m_state->addChoice(stateName(state), lookOf(state).words);
    for (DateFields* date : {m_filedOn, m_stateOn, m_receivedOn, m_certificateOn})
        date->setPartialAllowed(false);
    m_filedOn->setDate(shown(before.filedOn));
    m_number->setText(before.number);
    if (before.state != RequestState::Draft)
        m_state->setValue(stateName(before.state));
    m_stateOn->setDate(shown(before.stateOn));
    m_receivedOn->setDate(shown(before.receivedOn));
    m_certificateOn->setDate(shown(before.certificateOn));
    for (Field* field :
         std::initializer_list<Field*>{m_filedOn, m_number, m_state, m_stateOn, m_receivedOn, m_certificateOn}) {
        field->setNeed(Field::Need::Optional);
        column()->addWidget(field);
        connect(field, &Field::edited, this, [this] {
            showState();
            emit edited();
        });
    }
    showState();
}

vault::FiledElsewhere ElsewhereCard::applied(vault::FiledElsewhere before) const
{
    before.filedOn = noted(m_filedOn);
    before.number = m_number->text().trimmed();
    const RequestState seen = stateFromName(m_state->value()).value_or(RequestState::Sent);
    before.state = before.isFiled() ? seen : RequestState::Draft;
    before.stateOn = before.isFiled() ? noted(m_stateOn) : QDate();
    if (m_asksReceived)
        before.receivedOn = before.isFiled() ? noted(m_receivedOn) : QDate();
    if (m_asksCertificate)
        before.certificateOn = noted(m_certificateOn);
    return before;
}

/// A state is asked only of what was filed.
void ElsewhereCard::showState()
{
    const bool filed = noted(m_filedOn).isValid();
    m_number->setVisible(filed);
    m_state->setVisible(filed);
    m_stateOn->setVisible(filed);
    m_receivedOn->setVisible(filed && m_asksReceived);
    m_certificateOn->setVisible(m_asksCertificate);
}

} // namespace guichet::ui
