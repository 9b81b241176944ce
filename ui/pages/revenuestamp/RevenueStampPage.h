#pragma once

#include "ui/pages/fields/AnswersPage.h"

namespace guichet::ui {

class Banner;

/// Only in procedures where a stamp may be due: how much, when to buy it, and its number.
/// Object names: feeBanner and the last parts of the answers' pointers.
class RevenueStampPage : public AnswersPage
{
    Q_OBJECT

public:
    explicit RevenueStampPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void refreshPage(const Request& request) override;

private:
    Banner* m_fee;
};

} // namespace guichet::ui
