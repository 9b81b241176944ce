#include "ui/theme/GuichetStyle.h"

#include "ui/theme/Palettes.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/Tokens.h"

#include <QFocusFrame>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace guichet::ui {

GuichetStyle::GuichetStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void GuichetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring stands outside: CE_FocusFrame
    case PE_PanelLineEdit:
        if (widget && widget->property("guichetBare").toBool())
            return;
        [[fallthrough]];
    case PE_FrameLineEdit:
        parts::drawInputFrame(*option, *painter, widget);
        return;
    case PE_Frame:
        if (widget && widget->inherits("QPlainTextEdit")) {
            parts::drawInputFrame(*option, *painter, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        parts::drawCheckMark(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        parts::drawRadioMark(*option, *painter);
        return;
    case PE_PanelMenuBar:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void GuichetStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case CE_FocusFrame:
        parts::drawFocusFrame(*option, *painter, widget);
        return;
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            parts::drawButton(*button, *painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (widget && widget->inherits("QPlainTextEdit")) {
            parts::drawInputFrame(*option, *painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            parts::drawProgressGroove(*bar, *painter);
            return;
        }
        break;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            parts::drawProgressContents(*bar, *painter);
            return;
        }
        break;
    case CE_ProgressBarLabel:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          StatusColours::of(option->palette).line);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const StatusColours colours = StatusColours::of(option->palette);
            const bool active = option->state & (State_Selected | State_Sunken);
            painter->fillRect(option->rect, option->palette.window());
            if (active)
                painter->fillRect(option->rect,
                                  colours.outlined ? option->palette.highlight() : QBrush(colours.accentSoft));
            painter->setPen(colours.outlined && active ? option->palette.color(QPalette::HighlightedText)
                                                       : option->palette.color(QPalette::WindowText));
            painter->setFont(Tokens::current().font(TextRole::Small));
            painter->drawText(option->rect,
                              Qt::AlignCenter | Qt::TextSingleLine |
                                  (widget && widget->hasFocus() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                              item->text);
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void GuichetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            parts::drawCombo(*combo, *painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            parts::drawScrollBar(*slider, *painter,
                                 proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize GuichetStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    const Tokens tokens = Tokens::current();
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return parts::buttonSize(*button, widget);
        break;
    case CT_LineEdit:
        return QSize(size.width() + 2 * tokens.u(3),
                     QFontMetrics(widget ? widget->font() : tokens.font(TextRole::Body)).height() +
                         2 * tokens.fieldPadding());
    case CT_ComboBox:
        return QSize(size.width() + 2 * tokens.u(3) + tokens.icon(IconSize::Small) + tokens.u(2),
                     QFontMetrics(tokens.font(TextRole::Body)).height() + 2 * tokens.fieldPadding());
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return wanted.expandedTo(QSize(0, tokens.smallestTarget()));
    }
    case CT_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const QFontMetrics metrics(tokens.font(TextRole::Small));
            return QSize(metrics.size(Qt::TextShowMnemonic, item->text).width() + tokens.u(5),
                         metrics.height() + tokens.u(3));
        }
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect GuichetStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const Tokens tokens = Tokens::current();
    switch (element) {
    case SE_LineEditContents: {
        const int inset = widget && widget->property("guichetBare").toBool() ? 0 : tokens.u(3) - 2;
        return option->rect.adjusted(inset, 0, -inset, 0);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect GuichetStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                   const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const Tokens tokens = Tokens::current();
        const int arrow = tokens.icon(IconSize::Small) + 2 * tokens.u(3) - tokens.u(1);
        const QRect& all = option->rect;
        switch (subControl) {
        case SC_ComboBoxEditField:
            return visualRect(
                option->direction, all,
                QRect(all.left() + tokens.u(3), all.top() + 2, all.width() - arrow - tokens.u(3), all.height() - 4));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, all, QRect(all.right() - arrow, all.top(), arrow, all.height()));
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        // No arrows: the whole bar is the groove.
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider && subControl != SC_ScrollBarFirst && subControl != SC_ScrollBarLast) {
            const bool upright = slider->orientation == Qt::Vertical;
            const int length = upright ? slider->rect.height() : slider->rect.width();
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
            const int handle = range <= 0
                                   ? length
                                   : qBound(least, int(qint64(slider->pageStep) * length / (range + slider->pageStep)),
                                            qMax(least, length));
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - handle, slider->upsideDown);
            const auto part = [&](int from, int size) {
                return upright ? QRect(0, from, slider->rect.width(), size)
                               : QRect(from, 0, size, slider->rect.height());
            };
            switch (subControl) {
            case SC_ScrollBarGroove:
                return slider->rect;
            case SC_ScrollBarSlider:
                return part(start, handle);
            case SC_ScrollBarSubPage:
                return part(0, start);
            case SC_ScrollBarAddPage:
                return part(start + handle, length - start - handle);
            default:
                break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int GuichetStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Tokens tokens = Tokens::current();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return tokens.icon(IconSize::Normal);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return tokens.u(2);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: {
        // Round a mark with its words the ring keeps a larger distance than round a frame.
        const auto* frame = qobject_cast<const QFocusFrame*>(widget);
        const QWidget* target = frame ? frame->widget() : nullptr;
        const bool airy =
            target && (target->inherits("QRadioButton") || target->inherits("QCheckBox") || target->inherits("QLabel"));
        return airy ? tokens.focusMargin() + (metric == PM_FocusFrameHMargin ? tokens.u(1) : 0) : tokens.focusMargin();
    }
    case PM_ScrollBarExtent:
        return tokens.u(3);
    case PM_ScrollBarSliderMin:
        return tokens.u(8);
    case PM_MenuBarHMargin:
        return tokens.u(2);
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int GuichetStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0; // a mask would cut the ring's round corners
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves by itself
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace guichet::ui
