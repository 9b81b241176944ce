#include "ui/pages/fields/AnswersPage.h"

#include <algorithm>

namespace guichet::ui {

AnswersPage::AnswersPage(const PageContext& context, const QString& step, QWidget* parent)
    : FieldsPage(context, step, parent)
{
    std::ranges::copy_if(context.procedure.fields, std::back_inserter(m_questions),
                         [&](const catalogue::Field& field) { return field.step == step; });
    for (const catalogue::Field& question : std::as_const(m_questions)) {
        const AnswerInput input(question, context.language);
        m_inputs.append(input);
        if (ask(question.pointer, input.widget()))
            addRow({input.widget()});
        if (question.kind == catalogue::FieldKind::Consent)
            input.widget()->setLabel({}); // its sentence stands beside the box
    }
}

Request AnswersPage::applied(Request request) const
{
    AnswersForm form;
    for (const AnswerInput& input : m_inputs)
        if (const QJsonValue value = input.value(); !value.isUndefined())
            form.answers.insert(input.question().pointer, value);
    return form.into(std::move(request), m_questions, context().now());
}

void AnswersPage::fill(const Request& request)
{
    const AnswersForm form = AnswersForm::from(request, m_questions);
    for (AnswerInput& input : m_inputs)
        input.setValue(form.answers.value(input.question().pointer, QJsonValue(QJsonValue::Undefined)));
}

QString AnswersPage::problemWhileTyping(const QString& pointer) const
{
    const auto found =
        std::ranges::find_if(m_inputs, [&](const AnswerInput& input) { return input.question().pointer == pointer; });
    if (found != m_inputs.end() && found->isHalfTyped())
        return tr("This is no possible date. Write day, month and four digits of the year.");
    return {};
}

} // namespace guichet::ui
