#pragma once

#include "ui/kit/Card.h"
#include "vault/FiledElsewhere.h"

namespace guichet::ui {

class ChoiceField;
class DateFields;
class TextField;

/// The journal that the person keeps by hand: filed when, under what number, and the state last seen there.
/// Object names: elsewhereFiledOn, elsewhereNumber, elsewhereState, elsewhereStateOn, elsewhereReceivedOn,
/// elsewhereCertificateOn.
class ElsewhereCard : public Card
{
    Q_OBJECT

public:
    /// `days`: the days of the journal that deadlines count from, as "/journal/receivedOn"; others aren't asked.
    ElsewhereCard(const vault::FiledElsewhere& noted, const QStringList& days, QWidget* parent = nullptr);

    /// What was noted, put into `before`.
    vault::FiledElsewhere applied(vault::FiledElsewhere before) const;

signals:
    void edited();

private:
    void showState();

    DateFields* m_filedOn;
    TextField* m_number;
    ChoiceField* m_state;
    DateFields* m_stateOn;
    DateFields* m_receivedOn;
    DateFields* m_certificateOn;
    bool m_asksReceived;
    bool m_asksCertificate;
};

} // namespace guichet::ui
