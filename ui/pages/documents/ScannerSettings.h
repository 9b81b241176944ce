#pragma once

#include "scan/source/ScanSource.h"
#include "ui/kit/Card.h"

namespace guichet::ui {

class ChoiceField;
class RadioGroup;
class Text;

/// Which scanner, where the pages lie in it, how finely, in colour or not. What a person chose holds for the next
/// scanner too, where it can.
/// Object names: scannerField, scannerSource, scannerResolution, scannerColour (each field's; its input is inside).
class ScannerSettings : public Card
{
    Q_OBJECT

public:
    explicit ScannerSettings(QWidget* parent = nullptr);

    /// Keeps the one that was chosen if it is still there.
    void setScanners(const QList<scan::Scanner>& scanners);
    QString scanner() const;
    /// Until they are known, nothing but the scanner is shown.
    void setAbilities(const scan::ScannerAbilities& abilities);
    void forgetAbilities();
    bool hasAbilities() const { return m_known; }
    /// As chosen; only with abilities.
    scan::ScanOrder order() const;

signals:
    void scannerChosen();
    void changed();

private:
    void refreshHint();

    bool m_known = false;
    ChoiceField* m_scanner;
    QWidget* m_choices;
    RadioGroup* m_source;
    Text* m_hint;
    ChoiceField* m_resolution;
    RadioGroup* m_colour;
};

} // namespace guichet::ui
