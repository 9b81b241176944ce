#pragma once

#include "ui/theme/Appearance.h"

#include <QWidget>

namespace guichet::ui {

class ChoiceCardGroup;
class PageHeading;
class RadioGroup;
class Text;

/// « Réglages et accessibilité »: language, colours and text size, applied at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

    void setAppearance(const Appearance& appearance); ///< emits nothing
    void setLanguage(const QString& language);
    void focusHeading();

signals:
    void appearanceChosen(const Appearance& appearance);
    void languageChosen(const QString& language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Appearance m_appearance;
    PageHeading* m_heading;
    Text* m_languageTitle;
    RadioGroup* m_language;
    Text* m_textTitle;
    RadioGroup* m_text;
    Text* m_coloursTitle;
    ChoiceCardGroup* m_colours;
};

} // namespace guichet::ui
