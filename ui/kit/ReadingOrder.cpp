#include "ui/kit/ReadingOrder.h"

#include <QApplication>
#include <QLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>

namespace guichet::ui {

namespace {

void collect(QWidget* widget, QList<QWidget*>& order);

void collect(QLayout* layout, QList<QWidget*>& order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, order);
        else if (QLayout* inner = item->layout())
            collect(inner, order);
    }
}

void collect(QWidget* widget, QList<QWidget*>& order)
{
    if (order.contains(widget))
        return;
    order.append(widget);
    if (auto* window = qobject_cast<QMainWindow*>(widget)) {
        if (window->centralWidget())
            collect(window->centralWidget(), order);
    } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget())
            collect(area->widget(), order);
    } else if (auto* stack = qobject_cast<QStackedWidget*>(widget)) {
        if (stack->currentWidget())
            collect(stack->currentWidget(), order);
    } else if (widget->layout()) {
        collect(widget->layout(), order);
    }
    // What no layout holds: the parts of compound inputs.
    for (QObject* child : widget->children())
        if (auto* part = qobject_cast<QWidget*>(child); part && !part->isWindow() && !qobject_cast<QMenuBar*>(part))
            if (!qobject_cast<QStackedWidget*>(widget))
                collect(part, order);
}

bool takesTab(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

QList<QWidget*> readingOrder(QWidget* root)
{
    QList<QWidget*> order;
    collect(root, order);
    return order;
}

bool focusInReadingOrder(QWidget* window, bool next)
{
    const QList<QWidget*> order = readingOrder(window);
    const qsizetype count = order.size();
    const qsizetype at = order.indexOf(QApplication::focusWidget());
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget* widget = order.at(((at < 0 ? (next ? -1 : 0) : at) + (next ? step : count - step)) % count);
        if (takesTab(widget)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace guichet::ui
