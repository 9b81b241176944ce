#pragma once

#include "ui/kit/Field.h"

#include <QCheckBox>

class QButtonGroup;

namespace guichet::ui {

/// A few answers side by side, one of which holds; they wrap when there is no room.
class RadioGroup : public Field
{
    Q_OBJECT

public:
    explicit RadioGroup(QWidget* parent = nullptr);

    void clearChoices();
    void addChoice(const QString& value, const QString& words);
    void setWords(const QString& value, const QString& words); ///< after a change of language
    QString value() const;
    void setValue(const QString& value);
    QWidget* input() const override;

protected:
    void refreshNames() override;

private:
    QWidget* m_row;
    QButtonGroup* m_group;
};

/// Several answers of which any number may hold (licence categories).
class CheckGroup : public Field
{
    Q_OBJECT

public:
    explicit CheckGroup(QWidget* parent = nullptr);

    void clearChoices();
    void addChoice(const QString& value, const QString& words, const QString& accessibleName = {});
    QStringList values() const; ///< in the order of the choices
    void setValues(const QStringList& values);
    QWidget* input() const override;

protected:
    void refreshNames() override;

private:
    QWidget* m_row;
    QList<QCheckBox*> m_boxes;
};

} // namespace guichet::ui
