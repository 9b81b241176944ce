#pragma once

#include "ui/pages/forwhom/ForWhomForm.h"
#include "ui/wizard/WizardPage.h"

namespace guichet::ui {

class Banner;
class ChoiceCardGroup;
class Text;

/// For oneself, for another person, or as an agent who helps; for another, the seed's reminder whose data and contact
/// details are meant. Object names of the radios: forWhom-self, forWhom-third-party, forWhom-agent.
class ForWhomPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ForWhomPage(const PageContext& context, QWidget* parent = nullptr);

    void show(const Request& request, const catalogue::Assessment& assessment) override;
    Request applied(Request request) const override;
    bool focusAnswer(const QString& pointer) override;
    void left() override { m_wasLeft = true; }

private:
    ForWhomForm form() const;

    ChoiceCardGroup* m_cards;
    Text* m_missing;
    Banner* m_reminder;
    Banner* m_rule;
    bool m_wasLeft = false;
};

} // namespace guichet::ui
