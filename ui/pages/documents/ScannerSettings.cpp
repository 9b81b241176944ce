#include "ui/pages/documents/ScannerSettings.h"

#include "ui/kit/ChoiceField.h"
#include "ui/kit/RadioGroup.h"
#include "ui/kit/Text.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

using scan::PageColour;
using scan::PageSource;

QString sourceWords(PageSource source)
{
    switch (source) {
    case PageSource::Flatbed:
        return ScannerSettings::tr("On the glass");
    case PageSource::Feeder:
        return ScannerSettings::tr("In the feeder");
    case PageSource::FeederBothSides:
        return ScannerSettings::tr("In the feeder, both sides");
    }
    Q_UNREACHABLE();
}

QString sourceHint(PageSource source)
{
    return source == PageSource::Flatbed
               ? ScannerSettings::tr("Lay the paper face down in the marked corner of the glass and close the lid.")
               : ScannerSettings::tr("All the pages in the feeder are scanned, one after the other.");
}

QString resolutionWords(int resolution, bool isUsual)
{
    const QString number = QLocale().toString(resolution);
    return isUsual ? ScannerSettings::tr("%1 dots per inch, recommended").arg(number)
                   : ScannerSettings::tr("%1 dots per inch").arg(number);
}

template <typename Value>
QString asChoice(Value value)
{
    return QString::number(static_cast<int>(value));
}

/// Puts a list into a field; what was chosen before stays if it is there, else `first`.
template <typename Input>
void offer(Input* input, const QList<QPair<QString, QString>>& choices, const QString& first)
{
    const QString before = input->value();
    QString chosen = first;
    input->clearChoices();
    for (const auto& [value, words] : choices) {
        input->addChoice(value, words);
        if (value == before)
            chosen = value;
    }
    input->setValue(chosen);
}

} // namespace

ScannerSettings::ScannerSettings(QWidget* parent)
    : Card(parent)
    , m_scanner(new ChoiceField)
    , m_choices(new QWidget)
    , m_source(new RadioGroup)
    , m_hint(new Text(TextRole::Small))
    , m_resolution(new ChoiceField)
    , m_colour(new RadioGroup)
{
    const Tokens tokens = Tokens::current();
    m_scanner->setObjectName(u"scannerField"_s);
    m_source->setObjectName(u"scannerSource"_s);
    m_resolution->setObjectName(u"scannerResolution"_s);
    m_colour->setObjectName(u"scannerColour"_s);
    m_scanner->setLabel(tr("Scanner"));
    m_source->setLabel(tr("Where the pages lie"));
    m_resolution->setLabel(tr("Resolution"));
    m_colour->setLabel(tr("Colours"));
    m_hint->setColour(TextColour::Secondary);
    for (Field* field : std::initializer_list<Field*>{m_scanner, m_source, m_resolution, m_colour})
        field->setNeed(Field::Need::Unmarked);

    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(tokens.u(4));
    choices->addWidget(m_source);
    choices->addWidget(m_hint);
    choices->addWidget(m_resolution);
    choices->addWidget(m_colour);
    column()->setSpacing(tokens.u(4));
    column()->addWidget(m_scanner);
    column()->addWidget(m_choices);
    column()->addStretch(1);
    m_choices->hide();
    connect(m_scanner, &Field::edited, this, &ScannerSettings::scannerChosen);
    connect(m_source, &Field::edited, this, [this] {
        refreshHint();
        emit changed();
    });
}

void ScannerSettings::setScanners(const QList<scan::Scanner>& scanners)
{
    QList<QPair<QString, QString>> choices;
    for (const scan::Scanner& each : scanners)
        choices.append({each.id, each.name});
    offer(m_scanner, choices, choices.isEmpty() ? QString() : choices.first().first);
}

QString ScannerSettings::scanner() const
{
    return m_scanner->value();
}

void ScannerSettings::setAbilities(const scan::ScannerAbilities& abilities)
{
    QList<QPair<QString, QString>> sources;
    for (const PageSource each : abilities.sources)
        sources.append({asChoice(each), sourceWords(each)});
    offer(m_source, sources, sources.first().first);
    QList<QPair<QString, QString>> resolutions;
    const int usual = scan::usualResolution(abilities);
    for (const int each : abilities.resolutions)
        resolutions.append({QString::number(each), resolutionWords(each, each == usual)});
    offer(m_resolution, resolutions, QString::number(usual));
    QList<QPair<QString, QString>> colours;
    for (const PageColour each : abilities.colours)
        colours.append({asChoice(each), each == PageColour::Colour ? tr("In colour") : tr("In grey")});
    offer(m_colour, colours, colours.first().first);
    m_known = true;
    refreshHint();
    m_choices->show();
}

void ScannerSettings::forgetAbilities()
{
    m_known = false;
    m_choices->hide();
}

scan::ScanOrder ScannerSettings::order() const
{
    return {scanner(), static_cast<PageSource>(m_source->value().toInt()), m_resolution->value().toInt(),
            static_cast<PageColour>(m_colour->value().toInt())};
}

void ScannerSettings::refreshHint()
{
    m_hint->setText(sourceHint(order().source));
}

} // namespace guichet::ui
