#include "ui/theme/Palettes.h"

#include <QtMath>

namespace guichet::ui {

namespace {

struct SchemeColours
{
    QRgb window, base, alternateBase, text, secondary, highlight, highlightedText, link, line;
};

SchemeColours coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return {0xF2F5F4, 0xFFFFFF, 0xE8EDEB, 0x16211F, 0x4E5C59, 0x0B5D66, 0xFFFFFF, 0x0B5D66, 0xD3DBD8};
    case Scheme::Dark:
        return {0x12181A, 0x1A2224, 0x242E30, 0xE7EEEC, 0xA8B6B3, 0x72CBCF, 0x05272A, 0x86D6D9, 0x333F41};
    case Scheme::HighContrast:
        return {0x000000, 0x000000, 0x1F1F1F, 0xFFFFFF, 0xFFFFFF, 0xFFDE3B, 0x000000, 0xFFDE3B, 0xFFFFFF};
    }
    Q_UNREACHABLE();
}

qreal luminance(const QColor& colour)
{
    const auto linear = [](qreal part) { return part <= 0.04045 ? part / 12.92 : qPow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QPalette paletteFor(Scheme scheme)
{
    const SchemeColours c = coloursOf(scheme);
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb rgb) { palette.setColor(QPalette::All, role, QColor(rgb)); };
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternateBase);
    set(QPalette::Button, c.base);
    set(QPalette::ToolTipBase, c.base);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, c.text);
    set(QPalette::PlaceholderText, c.secondary);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlightedText);
    set(QPalette::BrightText, c.highlightedText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::Light, c.base);
    set(QPalette::Midlight, c.alternateBase);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.line);
    set(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.secondary));
    return palette;
}

Scheme schemeOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    if (contrastRatio(window, text) > 19.5 && window == base)
        return Scheme::HighContrast;
    return luminance(window) < luminance(text) ? Scheme::Dark : Scheme::Light;
}

qreal contrastRatio(const QColor& one, const QColor& other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace guichet::ui
