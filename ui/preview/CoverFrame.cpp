#include "ui/preview/CoverFrame.h"

#include "ui/kit/ButtonBar.h"
#include "ui/theme/Tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {

class CoverContent : public QWidget
{
protected:
    void resizeEvent(QResizeEvent* event) override
    {
        const Tokens tokens = Tokens::current();
        const int side = tokens.u(window()->width() < tokens.times(22) ? 3 : 8);
        layout()->setContentsMargins(side, tokens.u(5), side, tokens.u(4));
        QWidget::resizeEvent(event);
    }
};

} // namespace

QVBoxLayout* frameCover(QWidget* cover, ButtonBar* bar)
{
    const Tokens tokens = Tokens::current();
    auto* content = new CoverContent;
    auto* inside = new QVBoxLayout(content);
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
