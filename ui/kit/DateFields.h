#pragma once

#include "ui/kit/Field.h"

#include "model/PartialDate.h"

class QLineEdit;

namespace guichet::ui {

/// Day, month and year in three inputs; 00 stands for an unknown day or month where that is allowed. A whole date may
/// be pasted into any of them (« 31/05/1962 », « 1962-05-31 »).
class DateFields : public Field
{
    Q_OBJECT

public:
    explicit DateFields(QWidget* parent = nullptr);

    void setPartialAllowed(bool allowed); ///< 00; allowed by default
    /// Nothing while incomplete or impossible.
    std::optional<PartialDate> date() const;
    void setDate(const std::optional<PartialDate>& date);
    bool isEmpty() const;
    QWidget* input() const override;

protected:
    void refreshNames() override;
    void changeEvent(QEvent* event) override;

private:
    bool takePasted(const QString& text);
    void refreshWidths();

    QLineEdit* m_day;
    QLineEdit* m_month;
    QLineEdit* m_year;
    bool m_partial = true;
};

} // namespace guichet::ui
