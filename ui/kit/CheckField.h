#pragma once

#include "ui/kit/Field.h"

class QCheckBox;

namespace guichet::ui {

/// A consent or a yes/no: a box and a sentence that wraps and may be clicked.
class CheckField : public Field
{
    Q_OBJECT

public:
    explicit CheckField(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    bool isChecked() const;
    void setChecked(bool checked);
    QWidget* input() const override;

protected:
    void refreshNames() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QCheckBox* m_box;
    Text* m_sentence;
};

} // namespace guichet::ui
