#include "ui/kit/RadioGroup.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/TabStop.h"
#include "ui/theme/Tokens.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {
constexpr char valueProperty[] = "guichetValue";
}

RadioGroup::RadioGroup(QWidget* parent)
    : Field(parent)
    , m_row(new QWidget)
    , m_group(new QButtonGroup(this))
{
    auto* flow = new FlowLayout(m_row, Tokens::current().u(6), Tokens::current().u(1));
    flow->setContentsMargins(0, Tokens::current().u(0.5), 0, 0);
    setInput(m_row, {});
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] {
        tabToChosen(*m_group);
        valueChanged(true);
    });
}

void RadioGroup::clearChoices()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) { // a click on one of them may have led here
        m_group->removeButton(button);
        m_row->layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
}

void RadioGroup::addChoice(const QString& value, const QString& words)
{
    auto* radio = new QRadioButton(words, m_row);
    radio->setProperty(valueProperty, value);
    m_group->addButton(radio);
    m_row->layout()->addWidget(radio);
    tabToChosen(*m_group);
    refreshNames();
}

void RadioGroup::setWords(const QString& value, const QString& words)
{
    for (QAbstractButton* button : m_group->buttons())
        if (button->property(valueProperty).toString() == value)
            button->setText(words);
    refreshNames();
}

QString RadioGroup::value() const
{
    for (const QAbstractButton* button : m_group->buttons())
        if (button->isChecked())
            return button->property(valueProperty).toString();
    return {};
}

void RadioGroup::setValue(const QString& value)
{
    if (value == this->value())
        return;
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(button->property(valueProperty).toString() == value);
    m_group->setExclusive(true);
    tabToChosen(*m_group);
    valueChanged(false);
}

QWidget* RadioGroup::input() const
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons)
        if (button->isChecked())
            return button;
    return buttons.isEmpty() ? m_row : buttons.first();
}

void RadioGroup::refreshNames()
{
    m_row->setAccessibleName(label());
    // Each answer tells its question: a reader that comes from elsewhere hears only the answer else.
    for (QAbstractButton* button : m_group->buttons()) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(QStringList{label(), needWord(), description()}.join(QStringLiteral(", ")));
    }
}

CheckGroup::CheckGroup(QWidget* parent)
    : Field(parent)
    , m_row(new QWidget)
{
    auto* flow = new FlowLayout(m_row, Tokens::current().u(6), Tokens::current().u(1));
    flow->setContentsMargins(0, Tokens::current().u(0.5), 0, 0);
    setInput(m_row, {});
}

void CheckGroup::clearChoices()
{
    for (QCheckBox* box : std::as_const(m_boxes)) {
        m_row->layout()->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
}

void CheckGroup::addChoice(const QString& value, const QString& words, const QString& accessibleName)
{
    auto* box = new QCheckBox(words, m_row);
    box->setProperty(valueProperty, value);
    box->setAccessibleName(accessibleName.isEmpty() ? words : accessibleName);
    m_row->layout()->addWidget(box);
    m_boxes.append(box);
    connect(box, &QCheckBox::clicked, this, [this] { valueChanged(true); });
    refreshNames();
}

QStringList CheckGroup::values() const
{
    QStringList values;
    for (const QCheckBox* box : m_boxes)
        if (box->isChecked())
            values.append(box->property(valueProperty).toString());
    return values;
}

void CheckGroup::setValues(const QStringList& values)
{
    if (values == this->values())
        return;
    for (QCheckBox* box : m_boxes)
        box->setChecked(values.contains(box->property(valueProperty).toString()));
    valueChanged(false);
}

QWidget* CheckGroup::input() const
{
    return m_boxes.isEmpty() ? m_row : static_cast<QWidget*>(m_boxes.first());
}

void CheckGroup::refreshNames()
{
    m_row->setAccessibleName(label());
    for (QCheckBox* box : m_boxes)
        box->setAccessibleDescription(QStringList{label(), needWord(), description()}.join(QStringLiteral(", ")));
}

} // namespace guichet::ui
