#include "ui/kit/Accessibility.h"

#include "ui/kit/AccessibleChoice.h"
#include "ui/kit/AccessibleLine.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLineEdit>

namespace guichet::ui {

namespace {

/// Asked for a class's name, then for that of each class it derives from.
QAccessibleInterface* interfaceFor(const QString& name, QObject* object)
{
    if (name == QLatin1String("QLineEdit"))
        return accessibleLine(*qobject_cast<QLineEdit*>(object));
    if (auto* button = qobject_cast<QAbstractButton*>(object); button && button->isCheckable())
        return accessibleChoice(*button);
    if (name == QLatin1String("QScrollArea") || name == QLatin1String("QAbstractScrollArea"))
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Client);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(interfaceFor);
}

} // namespace guichet::ui
