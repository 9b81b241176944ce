#include "ui/theme/Appearance.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

QString coloursName(Appearance::Colours colours)
{
    switch (colours) {
    case Appearance::Colours::System:
        return u"system"_s;
    case Appearance::Colours::Light:
        return u"light"_s;
    case Appearance::Colours::Dark:
        return u"dark"_s;
    case Appearance::Colours::HighContrast:
        return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

Appearance::Colours coloursFromName(const QString& name)
{
    for (const auto colours :
         {Appearance::Colours::Light, Appearance::Colours::Dark, Appearance::Colours::HighContrast})
        if (coloursName(colours) == name)
            return colours;
    return Appearance::Colours::System;
}

} // namespace guichet::ui
