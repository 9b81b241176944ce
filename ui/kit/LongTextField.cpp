#include "ui/kit/LongTextField.h"

#include "ui/kit/Text.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace guichet::ui {

LongTextField::LongTextField(QWidget* parent)
    : Field(parent)
    , m_edit(new QPlainTextEdit)
    , m_count(new Text(TextRole::Small))
{
    m_edit->setTabChangesFocus(true);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->document()->setDocumentMargin(Tokens::current().u(2.5));
    m_count->setColour(TextColour::Secondary);
    m_count->hide();
    setInput(m_edit, {m_edit});
    column()->insertWidget(3, m_count);
    setVisibleLines(4);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        refreshCount();
        valueChanged(true);
    });
}

QString LongTextField::text() const
{
    return m_edit->toPlainText();
}

void LongTextField::setText(const QString& text)
{
    if (m_edit->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    refreshCount();
    valueChanged(false);
}

void LongTextField::setPlaceholder(const QString& example)
{
    m_edit->setPlaceholderText(example);
}

void LongTextField::setVisibleLines(int lines)
{
    m_lines = lines;
    const Tokens tokens = Tokens::current();
    m_edit->setFixedHeight(lines * QFontMetrics(tokens.font(TextRole::Body)).lineSpacing() + 2 * tokens.u(3));
}

void LongTextField::setMaximumLength(int characters)
{
    m_maximum = characters;
    refreshCount();
}

QWidget* LongTextField::input() const
{
    return m_edit;
}

void LongTextField::refreshCount()
{
    const int length = int(m_edit->toPlainText().size());
    const int over = length - m_maximum;
    m_count->setVisible(m_maximum > 0 && length > m_maximum * 3 / 4);
    if (m_maximum <= 0)
        return;
    m_count->setColour(over > 0 ? TextColour::Error : TextColour::Secondary);
    m_count->setText(over > 0 ? tr("%n character(s) too many", nullptr, over)
                              : tr("%n character(s) left", nullptr, -over));
}

void LongTextField::changeEvent(QEvent* event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setVisibleLines(m_lines);
    if (event->type() == QEvent::LanguageChange)
        refreshCount();
}

} // namespace guichet::ui
