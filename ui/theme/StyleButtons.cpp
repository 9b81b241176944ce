#include "ui/theme/StyleParts.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

namespace guichet::ui::parts {

namespace {

struct ButtonLook
{
    QColor fill;
    QColor border;
    QColor text;
    qreal width = 1;
};

ButtonKind kindOf(const QWidget* widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(GuichetStyle::buttonKind).toInt()) : ButtonKind::Ordinary;
}

Icon iconOf(const QWidget* widget)
{
    return widget ? static_cast<Icon>(widget->property(GuichetStyle::buttonIcon).toInt()) : Icon::None;
}

QColor towards(const QColor& from, const QColor& to, qreal part)
{
    return QColor::fromRgbF(float(from.redF() + (to.redF() - from.redF()) * part),
                            float(from.greenF() + (to.greenF() - from.greenF()) * part),
                            float(from.blueF() + (to.blueF() - from.blueF()) * part));
}

ButtonLook lookOf(const QStyleOptionButton& option, ButtonKind kind)
{
    const QPalette& palette = option.palette;
    const StatusColours colours = StatusColours::of(palette);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor text = palette.color(QPalette::Active, QPalette::ButtonText);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    const bool down = option.state & (QStyle::State_Sunken);
    const bool over = option.state & QStyle::State_MouseOver;
    const bool on = option.state & QStyle::State_On;

    if (!(option.state & QStyle::State_Enabled))
        return {kind == ButtonKind::Quiet || kind == ButtonKind::Link ? QColor() : palette.color(QPalette::Window),
                kind == ButtonKind::Quiet || kind == ButtonKind::Link ? QColor() : colours.line,
                palette.color(QPalette::Active, QPalette::PlaceholderText)};
    switch (kind) {
    case ButtonKind::Filled: {
        const QColor fill = down ? towards(accent, text, 0.18) : over ? towards(accent, base, 0.10) : accent;
        return {fill, {}, palette.color(QPalette::Active, QPalette::HighlightedText)};
    }
    case ButtonKind::Insistent: {
        const QColor fill = down || over ? towards(colours.accentSoft, accent, down ? 0.18 : 0.08) : colours.accentSoft;
        return {fill, accent, link};
    }
    case ButtonKind::Quiet:
    case ButtonKind::Link:
        return {(down || over) && kind == ButtonKind::Quiet ? colours.accentSoft : QColor(), {}, link};
    case ButtonKind::Filter:
        if (on)
            return {base, accent, link, 2};
        [[fallthrough]];
    case ButtonKind::Ordinary:
        break;
    }
    const QColor fill = down   ? palette.color(QPalette::AlternateBase)
                        : over ? towards(base, colours.accentSoft, 0.6)
                               : base;
    return {fill, colours.control, text};
}

int horizontalPadding(ButtonKind kind, bool compact, bool square, const Tokens& tokens)
{
    if (square)
        return compact ? tokens.compactPadding() : tokens.fieldPadding();
    switch (kind) {
    case ButtonKind::Link:
        return 0;
    case ButtonKind::Quiet:
        return tokens.u(compact ? 2 : 2.75);
    case ButtonKind::Filled:
        return tokens.u(compact ? 4 : 5);
    case ButtonKind::Filter:
        return tokens.u(3.5);
    default:
        return tokens.u(compact ? 3 : 4);
    }
}

int verticalPadding(ButtonKind kind, bool compact, const Tokens& tokens)
{
    if (kind == ButtonKind::Link)
        return tokens.u(0.5);
    if (kind == ButtonKind::Filter)
        return tokens.u(2.25);
    return compact ? tokens.compactPadding() : tokens.fieldPadding();
}

/// « Toutes\t3 »: words, then a count in lighter weight.
struct Label
{
    QString words;
    QString count;
};

Label labelOf(const QString& text)
{
    const int tab = int(text.indexOf(u'\t'));
    return tab < 0 ? Label{text, {}} : Label{text.left(tab), text.mid(tab + 1)};
}

QFont wordsFont(const QWidget* widget, ButtonKind kind, const Tokens& tokens, bool on)
{
    if (kind == ButtonKind::Link && !(widget && widget->property("guichetBodySize").toBool()))
        return tokens.font(TextRole::Small);
    QFont font = tokens.font(TextRole::Button);
    if (kind == ButtonKind::Filled || (kind == ButtonKind::Filter && on))
        font.setWeight(QFont::DemiBold);
    return font;
}

struct WrappedWords
{
    QSize size;
    int flag; ///< for QPainter::drawText
};

/// What a button of its own size leaves to words in several lines when it is that much narrower. A word that is wider,
/// an address, is broken.
WrappedWords wrappedWords(const QStyleOptionButton& option, const QWidget* widget, int narrower)
{
    const QString words = labelOf(option.text).words;
    const QFontMetrics metrics(wordsFont(widget, kindOf(widget), Tokens::current(), true));
    const int width = metrics.horizontalAdvance(words) + 2 - narrower;
    int flag = Qt::TextWordWrap;
    for (const QString& word : words.split(u' '))
        if (metrics.horizontalAdvance(word) > width)
            flag = Qt::TextWrapAnywhere;
    return {metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), flag, words).size(), flag};
}

} // namespace

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const Tokens tokens = Tokens::current();
    const ButtonKind kind = kindOf(widget);
    const bool compact = widget && widget->property(GuichetStyle::compact).toBool();
    const Icon icon = iconOf(widget);
    const Label label = labelOf(option.text);
    // Measured bold where a state makes it bold, so that nothing moves when the state changes.
    const QFontMetrics metrics(wordsFont(widget, kind, tokens, true));
    const int iconSide = tokens.icon(compact ? IconSize::Small : IconSize::Normal);
    int width = label.words.isEmpty() ? 0 : metrics.horizontalAdvance(label.words) + 2;
    if (!label.count.isEmpty())
        width += tokens.u(2) + QFontMetrics(tokens.font(TextRole::Body)).horizontalAdvance(label.count);
    int height = metrics.height();
    if (icon != Icon::None) {
        width += iconSide + (label.words.isEmpty() ? 0 : tokens.u(2));
        height = qMax(height, iconSide);
    }
    const bool square = label.words.isEmpty();
    const int padding = verticalPadding(kind, compact, tokens);
    height = metrics.height() + 2 * padding;
    width = square ? height : width + 2 * horizontalPadding(kind, compact, square, tokens);
    const int target = kind == ButtonKind::Link ? qRound(24 * tokens.textPixels() / 15.0) : tokens.smallestTarget();
    return QSize(qMax(width, target), qMax(height, target));
}

int buttonHeight(const QStyleOptionButton& option, const QWidget* widget, int width)
{
    const QSize natural = buttonSize(option, widget);
    if (width >= natural.width())
        return natural.height();
    const int line = QFontMetrics(wordsFont(widget, kindOf(widget), Tokens::current(), true)).height();
    return natural.height() + wrappedWords(option, widget, natural.width() - width).size.height() - line;
}

void drawButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    const Tokens tokens = Tokens::current();
    const ButtonKind kind = kindOf(widget);
    const bool compact = widget && widget->property(GuichetStyle::compact).toBool();
    const bool after = widget && widget->property(GuichetStyle::iconAfter).toBool();
    const bool on = option.state & QStyle::State_On;
    const ButtonLook look = lookOf(option, kind);
    if (kind != ButtonKind::Link)
        drawRounded(painter, option.rect, tokens.fieldRadius(), look.fill, look.border, look.width);

    const Label label = labelOf(option.text);
    QFont font = wordsFont(widget, kind, tokens, on);
    if (kind == ButtonKind::Link)
        font.setUnderline(!(widget && widget->property("guichetPlainLink").toBool()));
    const QFontMetrics metrics(font);
    const Icon icon = iconOf(widget);
    const int side = tokens.icon(compact ? IconSize::Small : IconSize::Normal);
    const int gap = label.words.isEmpty() ? 0 : tokens.u(2);
    const QSize natural = buttonSize(option, widget);
    // In its own height it stays in one line, whatever the rounding of widths says.
    const bool wraps = option.rect.height() > natural.height() && option.rect.width() < natural.width();
    const WrappedWords lines =
        wraps ? wrappedWords(option, widget, natural.width() - option.rect.width()) : WrappedWords{{}, 0};
    const int words = label.words.isEmpty() ? 0 : wraps ? lines.size.width() : metrics.horizontalAdvance(label.words);
    const QFont countFont = tokens.font(TextRole::Body);
    const int count = label.count.isEmpty() ? 0 : tokens.u(2) + QFontMetrics(countFont).horizontalAdvance(label.count);
    const int iconWidth = icon == Icon::None ? 0 : side + gap;
    const int total = words + count + iconWidth;
    const bool atStart = kind == ButtonKind::Link || (widget && widget->property("guichetStartAligned").toBool());
    const int indent = horizontalPadding(kind, compact, false, tokens);
    int x = atStart ? option.rect.left() + indent : option.rect.left() + (option.rect.width() - total) / 2;

    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(left, option.rect.top(), width, option.rect.height()));
    };
    painter.save();
    painter.setPen(look.text);
    if (icon != Icon::None && !after) {
        icons::paint(
            painter,
            placed(x, side).adjusted(0, (option.rect.height() - side) / 2, 0, -(option.rect.height() - side) / 2), icon,
            look.text, option.direction);
        x += iconWidth;
    }
    painter.setFont(font);
    const int wrapped = lines.flag | (atStart ? Qt::AlignLeft : Qt::AlignHCenter);
    painter.drawText(placed(x, words + 2), Qt::AlignVCenter | (wraps ? wrapped : Qt::AlignLeft | Qt::TextSingleLine),
                     label.words);
    x += words;
    if (count > 0) {
        painter.setFont(countFont);
        painter.drawText(placed(x + tokens.u(2), count - tokens.u(2)),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, label.count);
        x += count;
    }
    if (icon != Icon::None && after)
        icons::paint(
            painter,
            placed(x + gap, side).adjusted(0, (option.rect.height() - side) / 2, 0, -(option.rect.height() - side) / 2),
            icon, look.text, option.direction);
    painter.restore();
}

} // namespace guichet::ui::parts
