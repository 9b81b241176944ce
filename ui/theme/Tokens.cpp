#include "ui/theme/Tokens.h"

#include "ui/theme/BodyFont.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>
#include <QtMath>

namespace guichet::ui {

namespace {

struct TypeStep
{
    qreal factor;
    QFont::Weight weight;
    qreal lineHeight;
};

TypeStep stepOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {1.80, QFont::DemiBold, 1.25};
    case TextRole::Section:
        return {1.20, QFont::DemiBold, 1.35};
    case TextRole::Item:
        return {1.07, QFont::DemiBold, 1.40};
    case TextRole::Body:
        return {1.00, QFont::Normal, 1.45};
    case TextRole::BodyStrong:
        return {1.00, QFont::DemiBold, 1.45};
    case TextRole::Button:
        return {1.00, QFont::Medium, 1.30};
    case TextRole::Small:
        return {0.87, QFont::Normal, 1.45};
    case TextRole::SmallStrong:
        return {0.87, QFont::DemiBold, 1.45};
    case TextRole::Code:
        return {1.33, QFont::Normal, 1.30};
    }
    Q_UNREACHABLE();
}

} // namespace

Tokens Tokens::current()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return Tokens(QApplication::font(), (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0);
}

Tokens::Tokens(const QFont& body, qreal pixelsPerPoint)
    : m_body(body)
    , m_textPixels(body.pointSizeF() > 0 ? body.pointSizeF() * pixelsPerPoint : body.pixelSize())
{
}

int Tokens::u(qreal steps) const
{
    return qRound(steps * 4.0 * qSqrt(m_textPixels / 15.0));
}

int Tokens::times(qreal factor) const
{
    return qRound(factor * m_textPixels);
}

int Tokens::icon(IconSize size) const
{
    const qreal px = size == IconSize::Small ? 16 : size == IconSize::Normal ? 20 : 24;
    return qRound(px * m_textPixels / 15.0);
}

int Tokens::fieldPadding() const
{
    return u(2.75);
}

int Tokens::compactPadding() const
{
    return u(2);
}

int Tokens::smallestTarget() const
{
    return qRound(28 * m_textPixels / 15.0);
}

QFont Tokens::font(TextRole role) const
{
    const TypeStep step = stepOf(role);
    QFont font = role == TextRole::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_body;
    if (m_body.pointSizeF() > 0)
        font.setPointSizeF(m_body.pointSizeF() * step.factor);
    else
        font.setPixelSize(qRound(m_textPixels * step.factor));
    font.setWeight(step.weight);
    if (role == TextRole::Title && !isInArabicScript()) // whose letters are joined
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

qreal Tokens::lineHeight(TextRole role)
{
    constexpr qreal arabic = 1.55 / 1.45; // letters with marks above and below
    return stepOf(role).lineHeight * (isInArabicScript() ? arabic : 1);
}

} // namespace guichet::ui
