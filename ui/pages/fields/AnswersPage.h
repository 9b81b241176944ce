#pragma once

#include "ui/pages/fields/AnswerInput.h"
#include "ui/pages/fields/AnswersForm.h"
#include "ui/pages/fields/FieldsPage.h"

namespace guichet::ui {

/// A page whose questions come from the catalogue alone, one below the other in the catalogue's order.
class AnswersPage : public FieldsPage
{
    Q_OBJECT

public:
    AnswersPage(const PageContext& context, const QString& step, QWidget* parent = nullptr);

    Request applied(Request request) const override;

protected:
    void fill(const Request& request) override;
    QString problemWhileTyping(const QString& pointer) const override;

private:
    QList<catalogue::Field> m_questions;
    QList<AnswerInput> m_inputs;
};

} // namespace guichet::ui
