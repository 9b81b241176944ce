#pragma once

#include <QProxyStyle>

namespace guichet::ui {

/// What a push button looks like. One Filled per page.
enum class ButtonKind
{
    Ordinary,
    Filled,
    Insistent,
    Quiet,
    Link,
    Filter
};

/// The one style: focus ring, radii, buttons, frames of fields, check and radio marks, progress and scroll bars, menus.
/// Everything else is Fusion's. Widgets tell it what they are with the dynamic properties below.
class GuichetStyle : public QProxyStyle
{
    Q_OBJECT

public:
    GuichetStyle();

    static constexpr char buttonKind[] = "guichetButtonKind"; ///< int of ButtonKind, on a QPushButton
    static constexpr char buttonIcon[] = "guichetButtonIcon"; ///< int of Icon
    static constexpr char iconAfter[] = "guichetIconAfter";   ///< bool: the icon stands after the words
    static constexpr char compact[] = "guichetCompact";       ///< bool: 34 px instead of 40 px high
    static constexpr char erroneous[] = "guichetErroneous";   ///< bool, on an input: the border of an error

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace guichet::ui
