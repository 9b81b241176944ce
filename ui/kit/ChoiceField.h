#pragma once

#include "ui/kit/Field.h"

class QComboBox;

namespace guichet::ui {

/// One of a list, in a combo box. Long lists (countries) are searched by typing.
class ChoiceField : public Field
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget* parent = nullptr);

    void clearChoices();
    void addChoice(const QString& value, const QString& words);
    void setSearchable(bool searchable);
    QString value() const; ///< empty while nothing is chosen
    void setValue(const QString& value);
    void setPlaceholder(const QString& words); ///< « Choisissez »
    QWidget* input() const override;

protected:
    void refreshNames() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeSelected();

    QComboBox* m_combo;
    bool m_moved = false; ///< to another entry of the list, in this turn of the event loop
};

} // namespace guichet::ui
