#pragma once

#include "ui/kit/Field.h"

class QPlainTextEdit;

namespace guichet::ui {

/// Several lines of plain text. Tab leaves it.
class LongTextField : public Field
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    void setPlaceholder(const QString& example);
    void setVisibleLines(int lines);
    void setMaximumLength(int characters); ///< past it the field says so; nothing is cut
    QWidget* input() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshCount();

    QPlainTextEdit* m_edit;
    Text* m_count;
    int m_maximum = 0;
    int m_lines = 4;
};

} // namespace guichet::ui
