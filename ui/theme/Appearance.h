#pragma once

#include <QString>

namespace guichet::ui {

/// What a person may set about the look; kept in the profile's settings.
struct Appearance
{
    enum class Colours
    {
        System,
        Light,
        Dark,
        HighContrast
    };

    Colours colours = Colours::System;
    int textPercent = 100; ///< 100 to 200
    bool operator==(const Appearance&) const = default;
};

inline constexpr int smallestTextPercent = 100;
inline constexpr int largestTextPercent = 200;
inline constexpr int textPercentStep = 25;

QString coloursName(Appearance::Colours colours);         ///< "system", "light", "dark", "high-contrast"
Appearance::Colours coloursFromName(const QString& name); ///< System for anything unknown

} // namespace guichet::ui
