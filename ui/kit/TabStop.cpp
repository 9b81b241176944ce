#include "ui/kit/TabStop.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace guichet::ui {

void tabToChosen(const QButtonGroup& group)
{
    const auto buttons = group.buttons();
    const QAbstractButton* stop = buttons.isEmpty() ? nullptr : buttons.first();
    for (const QAbstractButton* button : buttons)
        if (button->isChecked()) // checkedButton() doesn't know what was set while the group wasn't exclusive
            stop = button;
    for (QAbstractButton* button : buttons)
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace guichet::ui
