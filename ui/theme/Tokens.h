#pragma once

#include <QFont>
#include <QtGlobal>

namespace guichet::ui {

/// What a text is on a page; each has a size factor, a weight and a line height.
enum class TextRole
{
    Title,
    Section,
    Item,
    Body,
    BodyStrong,
    Button,
    Small,
    SmallStrong,
    Code
};

enum class IconSize
{
    Small,
    Normal,
    Large
}; ///< 16, 20, 24 px at the ordinary text size

/// Every length and type size of the window, derived from the size of the application's font: `S`.
/// Type grows with the text factor, space (`u`) with its square root, so that big text gets the room and not the gaps.
class Tokens
{
public:
    static constexpr int oneColumnBelow = 60; ///< × S of the window's width: what stands side by side is stacked (§5)

    /// From QApplication::font(), which the Theme sets.
    static Tokens current();
    explicit Tokens(const QFont& body, qreal pixelsPerPoint);

    qreal textPixels() const { return m_textPixels; } ///< S in logical pixels; 15 in the ordinary case
    /// `steps` times the grid unit, in logical pixels: 4 px each at S = 15 px. Steps in use: ½ 1 2 3 4 5 6 8.
    int u(qreal steps = 1) const;
    /// `factor` times S, in logical pixels: for widths that follow the text.
    int times(qreal factor) const;
    int icon(IconSize size) const;
    int line() const { return 1; }
    int strongLine() const { return 2; }
    int badgeRadius() const { return u(1.5); }
    int fieldRadius() const { return u(2); }
    int cardRadius() const { return u(3); }
    int fieldPadding() const;             ///< above and below the text of a field or button: 40 px high at S
    int compactPadding() const;           ///< the same in cards: 34 px high at S
    int smallestTarget() const;           ///< 28 px at S
    int focusMargin() const { return 4; } ///< 2 px gap and 2 px ring

    QFont font(TextRole role) const;
    static qreal lineHeight(TextRole role); ///< factor of the font size; larger in Arabic

private:
    QFont m_body;
    qreal m_textPixels;
};

} // namespace guichet::ui
