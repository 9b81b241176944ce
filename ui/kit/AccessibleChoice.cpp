#include "ui/kit/AccessibleChoice.h"

#include <QAccessibleWidget>
#include <QCheckBox>
#include <QRadioButton>
#include <QRegularExpression>

namespace guichet::ui {

namespace {

class AccessibleChoice final : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(QAbstractButton* button)
        : QAccessibleWidget(button,
                            qobject_cast<QRadioButton*>(button) ? QAccessible::RadioButton : QAccessible::CheckBox)
    {
        addControllingSignal(QStringLiteral("clicked(bool)"));
    }

    QString text(QAccessible::Text what) const override
    {
        static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
        const QString words = QAccessibleWidget::text(what);
        if (what == QAccessible::Name && words.isEmpty())
            return button()->text().replace(mnemonic, QStringLiteral("\\1"));
        if (what == QAccessible::Accelerator)
            return button()->shortcut().toString(QKeySequence::NativeText);
        return words;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto* box = qobject_cast<const QCheckBox*>(button());
        state.checkable = true;
        state.checked = button()->isChecked();
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList(toggleAction()) + QAccessibleWidget::actionNames() : QStringList();
    }
    void doAction(const QString& action) override
    {
        if (action == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    ~AccessibleChoice() override = default;
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

} // namespace

QAccessibleInterface* accessibleChoice(QAbstractButton& button)
{
    return new AccessibleChoice(&button);
}

} // namespace guichet::ui
