#include "ui/theme/StatusColours.h"

#include "ui/theme/Palettes.h"

namespace guichet::ui {

StatusColours StatusColours::of(const QPalette& palette)
{
    const auto set = [](QRgb text, QRgb fill, QRgb line) {
        return StatusSet{QColor(text), QColor(fill), QColor(line)};
    };
    StatusColours colours;
    auto& sets = colours.m_sets;
    const auto at = [](Status status) { return static_cast<int>(status); };
    switch (schemeOf(palette)) {
    case Scheme::Light:
        sets[at(Status::Neutral)] = set(0x16211F, 0xE8EDEB, 0x74827E);
        sets[at(Status::Attention)] = set(0x744000, 0xFFF0D2, 0xB86E00);
        sets[at(Status::Error)] = set(0x9C2018, 0xFBE8E5, 0xC23A2E);
        sets[at(Status::Good)] = set(0x1C5F30, 0xDFF1E2, 0x2F7D46);
        sets[at(Status::Waiting)] = set(0x2C4656, 0xE1EAEF, 0x557386);
        colours.line = QColor(0xD3DBD8);
        colours.control = QColor(0x74827E);
        colours.accentSoft = QColor(0xDCEDED);
        break;
    case Scheme::Dark:
        sets[at(Status::Neutral)] = set(0xE7EEEC, 0x242E30, 0x7C8C89);
        sets[at(Status::Attention)] = set(0xFFC976, 0x382809, 0xD9942B);
        sets[at(Status::Error)] = set(0xFFB0A6, 0x421B17, 0xE8695B);
        sets[at(Status::Good)] = set(0x93D9A4, 0x163322, 0x4FA168);
        sets[at(Status::Waiting)] = set(0xB6D0DE, 0x20313B, 0x7799AB);
        colours.line = QColor(0x333F41);
        colours.control = QColor(0x7C8C89);
        colours.accentSoft = QColor(0x17383B);
        break;
    case Scheme::HighContrast: {
        const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
        const QColor back = palette.color(QPalette::Active, QPalette::Base);
        const bool dark = back.lightness() < 128;
        const auto own = [&](QRgb onBlack, QRgb onWhite) {
            const QColor colour(dark ? onBlack : onWhite);
            return StatusSet{colour, back, colour};
        };
        sets[at(Status::Neutral)] = {text, back, text};
        sets[at(Status::Attention)] = own(0xFFC14A, 0x5C3200);
        sets[at(Status::Error)] = own(0xFF9E94, 0x8A1009);
        sets[at(Status::Good)] = own(0x7CE895, 0x0F4A21);
        sets[at(Status::Waiting)] = own(0xA9D8F0, 0x17384A);
        colours.line = text;
        colours.control = text;
        colours.accentSoft = back;
        colours.outlined = true;
        break;
    }
    }
    return colours;
}

} // namespace guichet::ui
