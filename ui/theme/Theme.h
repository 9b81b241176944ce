#pragma once

#include "ui/theme/Appearance.h"
#include "ui/theme/Palettes.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace guichet::ui {

class FocusRing;

/// Gives the application its style, palette, font, direction and focus ring, and changes them at run time. One per
/// process, made by the program (or a test) before the first widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication& application);
    ~Theme() override;

    /// Font and direction follow the language, QLocale(): to be called again when that has changed.
    void apply(const Appearance& appearance);
    /// Like apply, with the font given instead of the system's: pictures that must not depend on the machine.
    void apply(const Appearance& appearance, const QFont& font);
    Appearance appearance() const { return m_appearance; }
    Scheme scheme() const; ///< the one in use

signals:
    void changed();

private:
    QPalette chosenPalette() const;

    QApplication& m_application;
    QPalette m_systemPalette;
    QFont m_systemFont;
    Appearance m_appearance;
    FocusRing* m_ring;
};

} // namespace guichet::ui
