#pragma once

#include "ui/pages/fields/AnswersPage.h"

namespace guichet::ui {

/// Categories and what the procedure asks besides: the declaration of the loss and its consent, the error on the title,
/// the diploma. Object names are the last parts of the answers' pointers ("categories", "lossDate", "loss-is-final").
class DetailsPage : public AnswersPage
{
    Q_OBJECT

public:
    explicit DetailsPage(const PageContext& context, QWidget* parent = nullptr)
        : AnswersPage(context, QStringLiteral("details"), parent)
    {
    }
};

} // namespace guichet::ui
