#include "ui/theme/StyleParts.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace guichet::ui::parts {

namespace {

void drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(option.palette);
    const bool wrong = widget && widget->property(GuichetStyle::erroneous).toBool();
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor border = !enabled  ? colours.line
                          : wrong   ? colours.of(Status::Error).line
                          : focused ? option.palette.color(QPalette::Active, QPalette::Highlight)
                                    : colours.control;
    const QColor fill = enabled ? option.palette.color(QPalette::Active, QPalette::Base)
                                : option.palette.color(QPalette::Active, QPalette::Window);
    drawRounded(painter, option.rect, tokens.fieldRadius(), fill, border, wrong ? tokens.strongLine() : tokens.line());
}

} // namespace

void drawInputFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    drawFrame(option, painter, widget);
}

void drawCombo(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget)
{
    const Tokens tokens = Tokens::current();
    drawFrame(option, painter, widget);
    const int side = tokens.icon(IconSize::Small);
    const QRect arrow(option.rect.right() - tokens.u(3) - side, option.rect.center().y() - side / 2, side, side);
    icons::paint(painter, QStyle::visualRect(option.direction, option.rect, arrow), Icon::ChevronDown,
                 option.palette.color(QPalette::Active, QPalette::Text));
}

} // namespace guichet::ui::parts
