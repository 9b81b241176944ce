#include "ui/kit/Text.h"

#include "ui/theme/TextDirection.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

QColor colourOf(TextColour colour, const QPalette& palette)
{
    const auto status = [&](Status which) { return StatusColours::of(palette).of(which).text; };
    switch (colour) {
    case TextColour::Normal:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case TextColour::Secondary:
        return palette.color(QPalette::Active, QPalette::PlaceholderText);
    case TextColour::Accent:
        return palette.color(QPalette::Active, QPalette::Link);
    case TextColour::Attention:
        return status(Status::Attention);
    case TextColour::Error:
        return status(Status::Error);
    case TextColour::Good:
        return status(Status::Good);
    case TextColour::Waiting:
        return status(Status::Waiting);
    }
    Q_UNREACHABLE();
}

} // namespace

Text::Text(TextRole role, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Text::Text(TextRole role, const QString& text, QWidget* parent)
    : Text(role, parent)
{
    setText(text);
}

void Text::setText(const QString& text)
{
    m_bold.clear();
    QString plain;
    plain.reserve(text.size());
    qsizetype from = 0;
    bool bold = false;
    int boldStart = 0;
    for (;;) {
        const qsizetype mark = text.indexOf(u"**"_s, from);
        plain += QStringView(text).mid(from, mark < 0 ? -1 : mark - from);
        if (mark < 0)
            break;
        if (bold)
            m_bold.append({boldStart, int(plain.size()) - boldStart});
        boldStart = int(plain.size());
        bold = !bold;
        from = mark + 2;
    }
    if (plain == QLabel::text())
        update();
    else
        QLabel::setText(plain);
    updateGeometry();
}

void Text::setColour(TextColour colour)
{
    m_colour = colour;
    update();
}

void Text::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void Text::setOneLine(bool oneLine)
{
    m_oneLine = oneLine;
    QSizePolicy policy(oneLine ? QSizePolicy::Minimum : QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(!oneLine);
    setSizePolicy(policy);
    updateGeometry();
}

void Text::setCharactersPerLine(int characters)
{
    m_charactersPerLine = characters;
    updateGeometry();
}

QSizeF Text::laidOut(qreal width, QPainter* painter) const
{
    const Tokens tokens = Tokens::current();
    const QFont font = tokens.font(m_role);
    const QFontMetricsF metrics(font);
    const qreal step = qCeil(QFontInfo(font).pointSizeF() * logicalDpiY() / 72.0 * Tokens::lineHeight(m_role));
    if (m_charactersPerLine > 0 && !m_oneLine)
        width = qMin(width, metrics.averageCharWidth() * m_charactersPerLine);

    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : m_bold) {
        QTextLayout::FormatRange range;
        range.start = run.start;
        range.length = run.length;
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font, painter ? painter->device() : nullptr);
    QTextOption option;
    option.setWrapMode(m_oneLine ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(shown, layoutDirection()));
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (step - line.height()) / 2));
        widest = qMax(widest, line.naturalTextWidth());
        y += step;
    }
    layout.endLayout();
    if (painter) {
        const bool atRight = QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignRight;
        const bool centred = alignment() & Qt::AlignHCenter;
        const qreal spare = this->width() - width;
        const qreal x = atRight ? spare : centred ? spare / 2 : 0;
        const qreal free = this->height() - y;
        const qreal top = alignment() & Qt::AlignVCenter  ? qMax(0.0, free / 2)
                          : alignment() & Qt::AlignBottom ? free
                                                          : 0;
        layout.draw(painter, QPointF(x, top));
    }
    return {widest, y};
}

qreal Text::naturalWidth() const
{
    return laidOut(1e6, nullptr).width();
}

qreal Text::widestWord() const
{
    const Tokens tokens = Tokens::current();
    QFont font = tokens.font(m_role);
    if (!m_bold.isEmpty())
        font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    const QString all = text();
    for (const auto word : QStringView(all).tokenize(u' ', Qt::SkipEmptyParts))
        widest = qMax(widest, metrics.horizontalAdvance(word.toString()));
    return qMin(widest, qreal(tokens.times(10)));
}

QSize Text::sizeHint() const
{
    if (text().isEmpty())
        return {0, 0};
    const qreal width = naturalWidth();
    const QSizeF size = laidOut(width + 1, nullptr);
    return {qCeil(width) + 1, qCeil(size.height())};
}

QSize Text::minimumSizeHint() const
{
    if (m_oneLine || text().isEmpty())
        return sizeHint();
    const qreal step = laidOut(1e6, nullptr).height();
    return {qCeil(widestWord()) + 1, qCeil(step)};
}

int Text::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    return qCeil(laidOut(width, nullptr).height());
}

void Text::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool disabled = !isEnabled() && m_colour == TextColour::Normal;
    painter.setPen(colourOf(disabled ? TextColour::Secondary : m_colour, palette()));
    laidOut(width(), &painter);
}

void Text::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace guichet::ui
