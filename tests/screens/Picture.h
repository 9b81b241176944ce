#pragma once

#include "Screens.h"

#include <QFont>
#include <QImage>

class QApplication;

namespace guichet::ui {
class Theme;
}

namespace guichet::screens {

/// How a screen is looked at.
struct Variant
{
    QString language = QStringLiteral("fr");  ///< of windowLanguages(), or "pseudo"
    QString scheme = QStringLiteral("light"); ///< as coloursFromName() takes it
    int text = 100;                           ///< percent

    QString name() const; ///< "fr-light-100"
};

/// "fr", "en", "ar", "pseudo".
const QStringList& pictureLanguages();

/// Whether the font of the pictures, Inter, is installed: with another one they look different.
bool hasSteadyFont();
/// Inter where it is installed, in the size that the look was drawn with.
QFont steadyFont();

/// To be called before the application is made: time zone, so that all times of day are the same everywhere.
void steadySurroundings();

/// Gives the application a variant's language, colours and size of text.
void wear(QApplication& application, ui::Theme& theme, const Variant& variant);

/// The size of a screen's window: at more than 100 % that of a small display.
QSize sizeOf(const Screen& screen, int textPercent);

/// Shows the screen's window in that size and waits until it has drawn what it gets from elsewhere.
std::unique_ptr<QWidget> shown(const Screen& screen, int textPercent);

/// What the window shows, as pixels.
QImage pictureOf(const Screen& screen, int textPercent);

} // namespace guichet::screens
