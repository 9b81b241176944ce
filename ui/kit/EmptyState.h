#pragma once

#include "ui/kit/Card.h"
#include "ui/theme/Icons.h"

namespace guichet::ui {

class Text;
class Button;
class IconTile;

/// What is missing, and the one thing to do about it.
class EmptyState : public Card
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& sentence, const QString& button);
    Button* button() const { return m_button; }

signals:
    void activated();

private:
    Text* m_title;
    Text* m_sentence;
    Button* m_button;
};

} // namespace guichet::ui
