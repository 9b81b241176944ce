#include "ui/kit/AccessibleLine.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLineEdit>

namespace guichet::ui {

namespace {

class AccessibleLine final : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleLine(QLineEdit* line)
        : QAccessibleWidget(line, QAccessible::EditableText)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return isSecret() ? line()->displayText() : line()->text();
        const QString words = QAccessibleWidget::text(what);
        return what == QAccessible::Name && words.isEmpty() ? line()->placeholderText() : words;
    }
    void setText(QAccessible::Text what, const QString& words) override
    {
        if (what == QAccessible::Value)
            replaceText(0, characterCount(), words);
        else
            QAccessibleWidget::setText(what, words);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = !line()->isReadOnly();
        state.readOnly = line()->isReadOnly();
        state.passwordEdit = isSecret();
        state.selectableText = true;
        state.hasPopup = line()->completer() != nullptr;
        state.supportsAutoCompletion = line()->completer() != nullptr;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int index, int* start, int* end) const override
    {
        *start = 0;
        *end = 0;
        if (index == 0 && line()->hasSelectedText()) {
            *start = line()->selectionStart();
            *end = line()->selectionEnd();
        }
    }
    int selectionCount() const override { return line()->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override
    {
        if (index == 0)
            line()->deselect();
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            line()->setSelection(start, end - start);
    }
    int cursorPosition() const override { return line()->cursorPosition(); }
    void setCursorPosition(int position) override { line()->setCursorPosition(position); }

    QString text(int start, int end) const override
    {
        return isSecret() ? QString() : line()->text().mid(start, end - start);
    }
    int characterCount() const override { return int(line()->text().size()); }
    QRect characterRect(int offset) const override
    {
        const QString shown = line()->displayText();
        const QFontMetrics metrics = line()->fontMetrics();
        const QRect cursor = line()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        const int way = metrics.horizontalAdvance(shown.left(offset)) -
                        metrics.horizontalAdvance(shown.left(line()->cursorPosition()));
        const QPoint corner = line()->mapToGlobal(cursor.topLeft() + QPoint(way, 0));
        return {corner, QSize(metrics.horizontalAdvance(shown.mid(offset, 1)), cursor.height())};
    }
    int offsetAtPoint(const QPoint& point) const override
    {
        return line()->cursorPositionAt(line()->mapFromGlobal(point));
    }
    void scrollToSubstring(int start, int end) override
    {
        line()->setCursorPosition(end);
        line()->setCursorPosition(start);
    }
    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void deleteText(int start, int end) override { write(start, end, {}, false); }
    void insertText(int offset, const QString& words) override { write(offset, offset, words, false); }
    void replaceText(int start, int end, const QString& words) override { write(start, end, words, true); }

private:
    ~AccessibleLine() override = default;
    QLineEdit* line() const { return static_cast<QLineEdit*>(widget()); }
    bool isSecret() const { return line()->echoMode() != QLineEdit::Normal; }

    /// QLineEdit::insert and del are the person's own edits. Nobody leaves a field that nobody entered: then, and when
    /// the whole is replaced, it is finished at once.
    void write(int start, int end, const QString& words, bool finished)
    {
        if (line()->isReadOnly() || !line()->isEnabled())
            return;
        line()->setSelection(start, end - start);
        if (!words.isEmpty())
            line()->insert(words);
        else if (line()->hasSelectedText())
            line()->del();
        if (finished || !line()->hasFocus())
            emit line()->editingFinished();
    }
};

} // namespace

QAccessibleInterface* accessibleLine(QLineEdit& line)
{
    return new AccessibleLine(&line);
}

} // namespace guichet::ui
