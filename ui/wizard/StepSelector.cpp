#include "ui/wizard/StepSelector.h"

#include "ui/kit/Button.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

StepSelector::StepSelector(QWidget* parent)
    : QWidget(parent), m_combo(new QComboBox(this)), m_menu(new IconButton(Icon::Menu, tr("Menu"), this))
{
    const Tokens tokens = Tokens::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(tokens.u(4), tokens.u(2.5), tokens.u(4), tokens.u(2.5));
    row->setSpacing(tokens.u(3));
    row->addWidget(m_menu);
    row->addWidget(m_combo, 1);
    m_menu->setObjectName(u"stepMenuButton"_s);
    m_combo->setObjectName(u"stepSelector"_s);
    m_combo->setAccessibleName(tr("Step"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setFont(tokens.font(TextRole::Item));
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { emit stepChosen(m_combo->itemData(index).toString()); });
    connect(static_cast<Button*>(m_menu), &QPushButton::clicked, this, &StepSelector::openMenu);
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

void StepSelector::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("My requests"), this, &StepSelector::backWanted);
    menu->addAction(tr("Undo"), this, &StepSelector::undoWanted);
    menu->addAction(tr("Redo"), this, &StepSelector::redoWanted);
    if (!m_notice.isEmpty()) {
        menu->addSeparator();
        for (const QString& line : m_notice.split(u'\n'))
            menu->addAction(line)->setEnabled(false);
    }
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void StepSelector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, StatusColours::of(palette()).line);
}

} // namespace guichet::ui
