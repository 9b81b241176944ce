#pragma once

#include "ui/kit/Field.h"

#include <QLineEdit>

namespace guichet::ui {

/// One line of text. No mask ever refuses a paste; what is typed stays as typed.
class TextField : public Field
{
    Q_OBJECT

public:
    explicit TextField(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text); ///< emits nothing
    /// The person chose this text instead of typing it: emits edited(), also if it is the same; typing can be undone.
    void enter(const QString& text);
    void setPlaceholder(const QString& example); ///< left out where it has no room
    void setMaximumLength(int characters);
    /// The width of about so many characters instead of the whole line: post codes, years.
    void setExpectedLength(int characters);
    QLineEdit* line() const { return m_line; }
    QWidget* input() const override { return m_line; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshWidth();

    QLineEdit* m_line;
    QString m_placeholder;
    int m_expected = 0;
};

} // namespace guichet::ui
