#include "ui/kit/Margins.h"

#include <QLayout>
#include <QWidget>

namespace guichet::ui {

void setDirectedMargins(QWidget* widget, int start, int top, int end, int bottom)
{
    const bool mirrored = widget->isRightToLeft();
    widget->layout()->setContentsMargins(mirrored ? end : start, top, mirrored ? start : end, bottom);
}

} // namespace guichet::ui
