#include "ui/kit/Button.h"

#include "ui/theme/StyleParts.h"
#include "ui/theme/Tokens.h"

#include <QStyleOptionButton>

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

void Button::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    QSizePolicy policy(wrapping ? QSizePolicy::Maximum : QSizePolicy::Fixed,
                       wrapping ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrapping);
    setSizePolicy(policy);
}

QSize Button::minimumSizeHint() const
{
    if (!m_wrapping)
        return sizeHint();
    QStyleOptionButton option;
    initStyleOption(&option);
    int widest = 0;
    for (const QString& word : text().split(u' ')) {
        option.text = word;
        widest = qMax(widest, parts::buttonSize(option, this).width());
    }
    // An address is broken where there is no room for it.
    return {qMin(widest, Tokens::current().times(10)), sizeHint().height()};
}

int Button::heightForWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return parts::buttonHeight(option, this, width);
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
