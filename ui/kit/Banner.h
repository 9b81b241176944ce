#pragma once

#include "ui/theme/Icons.h"

#include <QFrame>

namespace guichet::ui {

class Text;
class Button;

/// A message in the page that stays until what it says is solved: icon, sentence (with **bold** start), a link below.
/// Announces itself to screen readers when shown.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Info,
        Good,
        Attention,
        Error
    };

    explicit Banner(Kind kind, QWidget* parent = nullptr);
    Banner(Kind kind, const QString& text, QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString& text);
    QString text() const;
    void setIcon(Icon icon); ///< instead of the kind's own
    /// A link-button under the sentence; empty removes it. Emits linkActivated.
    void setLink(const QString& words);
    Button* link() const { return m_link; }
    void addButton(Button* button); ///< further actions in a row

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshMargins();

    Kind m_kind;
    Icon m_icon = Icon::None;
    Text* m_text;
    Button* m_link;
    QWidget* m_buttons;
};

} // namespace guichet::ui
