#include "ui/preview/CoverFrame.h"

#include "ui/kit/ButtonBar.h"
#include "ui/theme/Tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace guichet::ui {

QVBoxLayout* frameCover(QWidget* cover, ButtonBar* bar)
{
    const Tokens tokens = Tokens::current();
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(tokens.u(8), tokens.u(5), tokens.u(8), tokens.u(4));
    inside->setSpacing(tokens.u(4));
    auto* scroll = new QScrollArea(cover);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto* whole = new QVBoxLayout(cover);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(bar);
    return inside;
}

} // namespace guichet::ui
