#pragma once

#include "ui/kit/Card.h"
#include "vault/FiledElsewhere.h"

namespace guichet::ui {

class ChoiceField;
class DateFields;
class TextField;

/// The journal that the person keeps by hand: filed when, under what number, and the state last seen there.
/// Object names: elsewhereFiledOn, elsewhereNumber, elsewhereState, elsewhereStateOn.
class ElsewhereCard : public Card
{
    Q_OBJECT

public:
    explicit ElsewhereCard(const vault::FiledElsewhere& noted, QWidget* parent = nullptr);

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
};

} // namespace guichet::ui
