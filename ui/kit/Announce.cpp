#include "ui/kit/Announce.h"

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace guichet::ui {

void announce(QWidget* from, const QString& sentence)
{
    if (sentence.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(from, sentence);
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent renamed(from, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(from, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

} // namespace guichet::ui
