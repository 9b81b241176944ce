#include "ui/kit/Button.h"

namespace guichet::ui {

Button::Button(ButtonKind kind, QWidget* parent)
    : QPushButton(parent)
{
    setKind(kind);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAutoDefault(true);
}

Button::Button(ButtonKind kind, const QString& words, QWidget* parent)
    : Button(kind, parent)
{
    setText(words);
}

void Button::setKind(ButtonKind kind)
{
    setProperty(GuichetStyle::buttonKind, static_cast<int>(kind));
    setCheckable(kind == ButtonKind::Filter);
    updateGeometry();
    update();
}

ButtonKind Button::kind() const
{
    return static_cast<ButtonKind>(property(GuichetStyle::buttonKind).toInt());
}

void Button::setIcon(Icon icon, bool afterWords)
{
    setProperty(GuichetStyle::buttonIcon, static_cast<int>(icon));
    setProperty(GuichetStyle::iconAfter, afterWords);
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    setProperty(GuichetStyle::compact, compact);
    updateGeometry();
    update();
}

IconButton::IconButton(Icon icon, const QString& name, QWidget* parent)
    : Button(ButtonKind::Ordinary, parent)
{
    setIcon(icon);
    setName(name);
}

void IconButton::setName(const QString& name)
{
    setAccessibleName(name);
    setToolTip(name);
}

} // namespace guichet::ui
