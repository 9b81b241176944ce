#include "ui/shell/SettingsPage.h"

#include "ui/kit/ChoiceCard.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/RadioGroup.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_heading(new PageHeading)
    , m_languageTitle(new Text(TextRole::Section))
    , m_language(new RadioGroup)
    , m_textTitle(new Text(TextRole::Section))
    , m_text(new RadioGroup)
    , m_coloursTitle(new Text(TextRole::Section))
    , m_colours(new ChoiceCardGroup)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* page = new ScrollPage;
    all->addWidget(page);
    page->add(m_heading);
    page->add(m_languageTitle, 6);
    m_language->setNeed(Field::Need::Unmarked);
    m_language->addChoice(u"fr"_s, u"Français"_s);
    m_language->addChoice(u"en"_s, u"English"_s);
    m_language->addChoice(u"ar"_s, u"العربية"_s);
    page->add(m_language, 2);
    page->add(m_textTitle, 6);
    m_text->setNeed(Field::Need::Unmarked);
    for (int percent = smallestTextPercent; percent <= largestTextPercent; percent += textPercentStep)
        m_text->addChoice(QString::number(percent), QString());
    page->add(m_text, 2);
    page->add(m_coloursTitle, 6);
    const std::pair<Appearance::Colours, Icon> colours[] = {{Appearance::Colours::System, Icon::Gear},
                                                            {Appearance::Colours::Light, Icon::Sun},
                                                            {Appearance::Colours::Dark, Icon::Moon},
                                                            {Appearance::Colours::HighContrast, Icon::Contrast}};
    for (const auto& [choice, icon] : colours)
        m_colours->addCard(coloursName(choice))->setIcon(icon);
    page->add(m_colours, 3);

    connect(m_language, &RadioGroup::edited, this, [this] { emit languageChosen(m_language->value()); });
    connect(m_text, &RadioGroup::edited, this, [this] {
        m_appearance.textPercent = m_text->value().toInt();
        emit appearanceChosen(m_appearance);
    });
    connect(m_colours, &ChoiceCardGroup::chosen, this, [this](const QString& value) {
        m_appearance.colours = coloursFromName(value);
        emit appearanceChosen(m_appearance);
    });
    setAppearance({});
    retranslate();
}

void SettingsPage::setAppearance(const Appearance& appearance)
{
    m_appearance = appearance;
    m_text->setValue(QString::number(appearance.textPercent));
    m_colours->setValue(coloursName(appearance.colours));
}

void SettingsPage::setLanguage(const QString& language)
{
    m_language->setValue(language);
}

void SettingsPage::focusHeading()
{
    m_heading->takeFocus();
}

void SettingsPage::retranslate()
{
    m_heading->setTitle(tr("Settings and accessibility"));
    m_heading->setPurpose(tr("Each change shows at once and is kept on this computer."));
    m_languageTitle->setText(tr("Language"));
    m_language->setLabel(tr("Language of the window"));
    m_language->setHint(tr("In Arabic, the texts of the procedures and printed papers are in French."));
    m_textTitle->setText(tr("Text size"));
    m_text->setLabel(tr("Size of all texts"));
    m_text->setHint(tr("Also with Ctrl and + or −."));
    for (int percent = smallestTextPercent; percent <= largestTextPercent; percent += textPercentStep)
        m_text->setWords(QString::number(percent), tr("%1 %").arg(percent));
    m_coloursTitle->setText(tr("Colours"));
    m_colours->setAccessibleGroupName(tr("Colours"));
    const std::pair<QString, QString> words[] = {
        {tr("As the system"), tr("Follows the settings of this computer")},
        {tr("Light"), tr("Dark text on a light ground")},
        {tr("Dark"), tr("Light text on a dark ground")},
        {tr("High contrast"), tr("White and yellow on black, with outlines")},
    };
    for (int i = 0; i < 4; ++i) {
        m_colours->cards().at(i)->setTitle(words[i].first);
        m_colours->cards().at(i)->setConsequence(words[i].second);
    }
}

void SettingsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
