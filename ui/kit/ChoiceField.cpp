#include "ui/kit/ChoiceField.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace guichet::ui {

ChoiceField::ChoiceField(QWidget* parent)
    : Field(parent)
    , m_combo(new QComboBox)
{
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    setInput(m_combo, {m_combo});
    connect(m_combo, &QComboBox::activated, this, [this] { valueChanged(true); });
    connect(m_combo->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_moved = true;
        QMetaObject::invokeMethod(
            this, [this] { m_moved = false; }, Qt::QueuedConnection);
    });
    connect(m_combo->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChoiceField::takeSelected,
            Qt::QueuedConnection);
}

/// Mouse and keys move to an entry, which selects it, and then activate it. Assistive technology selects without
/// moving; an entry that is selected it can only unselect.
void ChoiceField::takeSelected()
{
    const QAbstractItemView* list = m_combo->view();
    if (m_moved || !list->isVisible())
        return;
    const QModelIndexList selected = list->selectionModel()->selectedIndexes();
    const QModelIndex meant = selected.isEmpty() ? list->currentIndex() : selected.first();
    if (!meant.isValid() || meant.row() == m_combo->currentIndex())
        return;
    m_combo->setCurrentIndex(meant.row());
    m_combo->hidePopup();
    valueChanged(true);
}

void ChoiceField::clearChoices()
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
}

void ChoiceField::addChoice(const QString& value, const QString& words)
{
    const QSignalBlocker quiet(m_combo);
    const int before = m_combo->currentIndex();
    m_combo->addItem(words, value);
    m_combo->setCurrentIndex(before);
}

void ChoiceField::setSearchable(bool searchable)
{
    m_combo->setEditable(searchable);
    if (!searchable)
        return;
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_combo->lineEdit()->setProperty("guichetBare", true);
    m_combo->lineEdit()->setFrame(false);
    m_combo->setCurrentIndex(-1);
    // What was typed and fits no choice is no answer: the last answer comes back when the field is left.
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int found = m_combo->findText(m_combo->currentText(), Qt::MatchFixedString);
        if (found >= 0 && found != m_combo->currentIndex()) {
            m_combo->setCurrentIndex(found);
            valueChanged(true);
        } else if (found < 0) {
            m_combo->setEditText(m_combo->itemText(m_combo->currentIndex()));
        }
    });
    refreshNames();
}

QString ChoiceField::value() const
{
    return m_combo->currentIndex() < 0 ? QString() : m_combo->currentData().toString();
}

void ChoiceField::setValue(const QString& value)
{
    const int index = value.isEmpty() ? -1 : m_combo->findData(value);
    if (index == m_combo->currentIndex())
        return;
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(index);
    if (index < 0 && m_combo->isEditable())
        m_combo->clearEditText();
    valueChanged(false);
}

void ChoiceField::setPlaceholder(const QString& words)
{
    const int before = m_combo->currentIndex();
    m_combo->setPlaceholderText(words);
    m_combo->setCurrentIndex(before);
    if (m_combo->lineEdit())
        m_combo->lineEdit()->setPlaceholderText(words);
}

QWidget* ChoiceField::input() const
{
    return m_combo;
}

void ChoiceField::refreshNames()
{
    Field::refreshNames();
    if (m_combo->lineEdit()) {
        m_combo->lineEdit()->setAccessibleName(m_combo->accessibleName());
        m_combo->lineEdit()->setAccessibleDescription(m_combo->accessibleDescription());
    }
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling the page must not change an answer that happens to lie under the mouse.
    if (watched == m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace guichet::ui
