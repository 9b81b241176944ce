#include "ui/kit/TextField.h"

#include "ui/kit/Placeholder.h"
#include "ui/theme/Tokens.h"

#include <QEvent>

namespace guichet::ui {

TextField::TextField(QWidget* parent)
    : Field(parent)
    , m_line(new QLineEdit)
{
    m_line->setMaxLength(500);
    setInput(m_line, {m_line});
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] { valueChanged(true); });
}

bool TextField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::Resize && !m_placeholder.isEmpty())
        fitPlaceholder(*m_line, m_placeholder);
    return Field::eventFilter(watched, event);
}

QString TextField::text() const
{
    return m_line->text();
}

void TextField::setText(const QString& text)
{
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    valueChanged(false);
}

void TextField::enter(const QString& text)
{
    if (m_line->text() == text) {
        valueChanged(true);
        return;
    }
    m_line->selectAll();
    m_line->insert(text);
}

void TextField::setPlaceholder(const QString& example)
{
    m_placeholder = example;
    fitPlaceholder(*m_line, m_placeholder);
}

void TextField::setMaximumLength(int characters)
{
    m_line->setMaxLength(characters);
}

void TextField::setExpectedLength(int characters)
{
    m_expected = characters;
    refreshWidth();
}

void TextField::refreshWidth()
{
    if (m_expected <= 0)
        return;
    const Tokens tokens = Tokens::current();
    const int width = QFontMetrics(tokens.font(TextRole::Body)).horizontalAdvance(u'0') * m_expected + tokens.u(9);
    m_line->setMaximumWidth(width);
    m_line->setMinimumWidth(qMin(width, tokens.times(16)));
}

void TextField::changeEvent(QEvent* event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshWidth();
}

} // namespace guichet::ui
