#pragma once

#include "ui/kit/Field.h"

#include <QMap>

namespace guichet::ui {

class CodeEdit;

/// The 22 characters of a photo code in one line edit painted in groups 4-4-4-4-4-2, always left to right. Paste strips
/// spaces and hyphens; characters easily mistaken (O and 0, I and 1) stand on amber until they were confirmed.
class CodeField : public Field
{
    Q_OBJECT

public:
    explicit CodeField(QWidget* parent = nullptr);

    void setGroups(const QList<int>& groups); ///< 4 4 4 4 4 2 by default
    QString code() const;                     ///< without spaces, capitals
    void setCode(const QString& code);
    /// Positions (0-based) that are pointed out: those of confusablePositions() less the confirmed ones.
    QList<int> doubtfulPositions() const;
    void confirmCharacter(int position, QChar right); ///< writes it and takes it off the amber
    QWidget* input() const override;

signals:
    void doubtsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshCount();
    void forgetConfirmed();

    CodeEdit* m_edit;
    Text* m_count;
    QMap<int, QChar> m_confirmed; ///< position and the character that the person said it is
};

} // namespace guichet::ui
