#pragma once

#include "ui/wizard/WizardPage.h"

namespace guichet::ui {

class Banner;

/// The choice that was made, which can't be changed any more, and the way out of a wrong one.
/// Object names: wrongMotifButton.
class MotifPage : public WizardPage
{
    Q_OBJECT

public:
    explicit MotifPage(const PageContext& context, QWidget* parent = nullptr);

    void show(const Request& request, const catalogue::Assessment& assessment) override;
    Request applied(Request request) const override { return request; }

private:
    Banner* m_rules;
};

} // namespace guichet::ui
