#include "ui/wizard/StepSelector.h"

#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

StepSelector::StepSelector(QWidget* parent)
    : QWidget(parent)
    , m_combo(new QComboBox(this))
{
    const Tokens tokens = Tokens::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_combo, 1);
    m_combo->setObjectName(u"stepSelector"_s);
    m_combo->setAccessibleName(tr("Step"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setFont(tokens.font(TextRole::Item));
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { emit stepChosen(m_combo->itemData(index).toString()); });
}

void StepSelector::setSteps(const QList<StepEntry>& entries)
{
    const QString current = m_combo->currentData().toString();
    m_combo->clear();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const StepEntry& entry = entries[i];
        m_combo->addItem(tr("%1 of %2 · %3").arg(i + 1).arg(entries.size()).arg(entry.name), entry.id);
        const QString spoken = u"%1, %2"_s.arg(entry.name, entry.completeness);
        m_combo->setItemData(static_cast<int>(i), spoken, Qt::AccessibleTextRole);
        m_combo->setItemData(static_cast<int>(i), entry.completeness, Qt::ToolTipRole);
    }
    setCurrentStep(current);
}

void StepSelector::setCurrentStep(const QString& id)
{
    m_combo->setCurrentIndex(m_combo->findData(id));
}

} // namespace guichet::ui
