#pragma once

#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QLabel>

namespace guichet::ui {

enum class TextColour
{
    Normal,
    Secondary,
    Accent,
    Attention,
    Error,
    Good,
    Waiting
};

/// A text that wraps, never elides and follows the text size: plain text, with **words** in bold. At most 75 characters
/// to a line. Use it for every label that people read.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(TextRole role, QWidget* parent = nullptr);
    Text(TextRole role, const QString& text, QWidget* parent = nullptr);

    void
    setText(const QString& text); ///< hides QLabel::setText: bold marks become format, the accessible text has none
    void setColour(TextColour colour);
    void setRole(TextRole role);
    TextRole role() const { return m_role; }
    /// No line break: for short words beside others (« obligatoire »).
    void setOneLine(bool oneLine);
    /// Lifts or sets the limit of a line, in characters; 0 = none.
    void setCharactersPerLine(int characters);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !m_oneLine; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Run
    {
        int start;
        int length;
    };
    QSizeF laidOut(qreal width, QPainter* painter) const;
    qreal naturalWidth() const;
    qreal widestWord() const;

    TextRole m_role;
    TextColour m_colour = TextColour::Normal;
    QList<Run> m_bold;
    int m_charactersPerLine = 75;
    bool m_oneLine = false;
};

} // namespace guichet::ui
