#include "ui/kit/CodeField.h"

#include "model/PhotoSignature.h"
#include "ui/kit/CodeEdit.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guichet::ui {

CodeField::CodeField(QWidget* parent)
    : Field(parent)
    , m_edit(new CodeEdit)
    , m_count(new Text(TextRole::Small))
{
    m_edit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setInput(m_edit, {m_edit});
    column()->insertWidget(3, m_count);
    setGroups({4, 4, 4, 4, 4, 2});
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& typed) {
        const QString code = normalisedPhotoCode(typed);
        if (code != typed) {
            const int cursor = int(normalisedPhotoCode(typed.left(m_edit->cursorPosition())).size());
            m_edit->setText(code);
            m_edit->setCursorPosition(cursor);
        }
        forgetConfirmed();
        refreshCount();
        emit doubtsChanged();
        valueChanged(true);
    });
}

void CodeField::setGroups(const QList<int>& groups)
{
    m_edit->setGroups(groups);
    refreshCount();
}

QString CodeField::code() const
{
    return m_edit->text();
}

void CodeField::setCode(const QString& code)
{
    const QString normalised = normalisedPhotoCode(code);
    if (normalised == m_edit->text())
        return;
    m_edit->setText(normalised);
    forgetConfirmed();
    refreshCount();
    emit doubtsChanged();
    valueChanged(false);
}

QList<int> CodeField::doubtfulPositions() const
{
    QList<int> doubtful;
    const QString text = code();
    // The seed speaks of 22 digits: a letter that looks like one is the doubtful of the pair.
    for (const int position : confusablePositions(text))
        if (text.at(position).isLetter() && m_confirmed.value(position) != text.at(position))
            doubtful.append(position);
    return doubtful;
}

void CodeField::confirmCharacter(int position, QChar right)
{
    QString text = code();
    if (position < 0 || position >= text.size())
        return;
    m_confirmed.insert(position, right);
    const bool changed = text.at(position) != right;
    if (changed) {
        text[position] = right;
        m_edit->setText(text);
    }
    refreshCount();
    emit doubtsChanged();
    valueChanged(changed);
}

QWidget* CodeField::input() const
{
    return m_edit;
}

void CodeField::forgetConfirmed()
{
    const QString text = code();
    m_confirmed.removeIf([&](const auto& entry) { return text.mid(entry.key(), 1) != QString(entry.value()); });
}

void CodeField::refreshCount()
{
    const int length = int(code().size());
    const int expected = m_edit->expectedLength();
    m_edit->setDoubtful(doubtfulPositions());
    m_count->setVisible(length > 0);
    m_count->setColour(length > expected ? TextColour::Error : TextColour::Normal);
    if (length < expected)
        m_count->setText(tr("%1 of %2 characters, %n missing", nullptr, expected - length).arg(length).arg(expected));
    else if (length > expected)
        m_count->setText(tr("%n character(s) too many", nullptr, length - expected));
    else
        m_count->setText(tr("%1 characters, complete").arg(expected));
}

void CodeField::changeEvent(QEvent* event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshCount();
}

} // namespace guichet::ui
