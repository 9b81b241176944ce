#include "ui/theme/Theme.h"

#include "ui/theme/BodyFont.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/GuichetStyle.h"

#include <QApplication>
#include <QLocale>
#include <QStyleHints>
#include <QWidget>

namespace guichet::ui {

namespace {

Scheme systemScheme(const QPalette& systemPalette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
        return Scheme::Dark;
#endif
    return schemeOf(systemPalette);
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
    , m_ring(new FocusRing(this))
{
    QApplication::setStyle(new GuichetStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(m_appearance); });
#endif
    connect(&application, &QApplication::focusChanged, m_ring, &FocusRing::follow);
}

Theme::~Theme() = default;

void Theme::apply(const Appearance& appearance)
{
    apply(appearance, m_systemFont);
}

void Theme::apply(const Appearance& appearance, const QFont& font)
{
    m_appearance = appearance;
    m_appearance.textPercent = qBound(smallestTextPercent, appearance.textPercent, largestTextPercent);
    m_systemFont = font;
    QApplication::setPalette(chosenPalette());
    QApplication::setFont(bodyFont(font, m_appearance.textPercent));
    QApplication::setLayoutDirection(QLocale().textDirection());
    emit changed();
}

Scheme Theme::scheme() const
{
    return schemeOf(QApplication::palette());
}

QPalette Theme::chosenPalette() const
{
    switch (m_appearance.colours) {
    case Appearance::Colours::Light:
        return paletteFor(Scheme::Light);
    case Appearance::Colours::Dark:
        return paletteFor(Scheme::Dark);
    case Appearance::Colours::HighContrast:
        return paletteFor(Scheme::HighContrast);
    case Appearance::Colours::System:
        break;
    }
    const Scheme scheme = systemScheme(m_systemPalette);
    // A high-contrast palette that the system imposes is the person's own choice of colours: kept as it is.
    return scheme == Scheme::HighContrast ? m_systemPalette : paletteFor(scheme);
}

} // namespace guichet::ui
