#pragma once

#include "ui/theme/GuichetStyle.h"
#include "ui/theme/Icons.h"

#include <QPushButton>

namespace guichet::ui {

/// A push button of the kit. Its words wrap nowhere and are never cut; where the same words stand twice on a page,
/// setAccessibleName carries the target (« Améliorer, justificatif de domicile »).
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, QWidget* parent = nullptr);
    Button(ButtonKind kind, const QString& words, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    ButtonKind kind() const;
    void setIcon(Icon icon, bool afterWords = false);
    void setCompact(bool compact); ///< in cards

    /// Where there is no room for the words in one line they take several.
    void setWrapping(bool wrapping);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    bool m_wrapping = false;
};

/// A square button with an icon alone: only for zoom and menu. The name is read aloud and shown when hovered.
class IconButton : public Button
{
    Q_OBJECT

public:
    IconButton(Icon icon, const QString& name, QWidget* parent = nullptr);
    void setName(const QString& name);
};

} // namespace guichet::ui
