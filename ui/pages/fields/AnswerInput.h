#pragma once

#include "catalogue/Procedure.h"
#include "ui/kit/Field.h"

#include <QJsonValue>

namespace guichet::ui {

/// The input that suits a question of the catalogue, and its value as JSON.
class AnswerInput
{
public:
    AnswerInput(const catalogue::Field& question, const QString& language);

    Field* widget() const { return m_widget; }
    const catalogue::Field& question() const { return m_question; }

    /// Undefined while there is no answer (also while a date is half typed).
    QJsonValue value() const;
    void setValue(const QJsonValue& value); ///< emits nothing
    /// A date is begun but is no possible date yet.
    bool isHalfTyped() const;

private:
    Field* makeWidget(const QString& language) const;
    Field* makeChoice(const QString& language) const;

    catalogue::Field m_question;
    Field* m_widget;
};

} // namespace guichet::ui
