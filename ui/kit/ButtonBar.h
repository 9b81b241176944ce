#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace guichet::ui {

class Text;
class Button;
class IconLabel;

/// Under the scroll area, always visible: back at the start, what was saved (or an undo) and forward at the end.
class ButtonBar : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonBar(QWidget* parent = nullptr);

    Button* back() const { return m_back; }            ///< « Précédent » by default
    Button* forward() const { return m_forward; }      ///< « Continuer » by default, the page's filled button
    void setForward(const QString& words, bool arrow); ///< empty words bring « Continuer » back
    void setBack(const QString& words);                ///< empty words bring « Précédent » back
    /// « Enregistré sur cet ordinateur à 10:42 »; empty hides it. Announced.
    void setNote(Icon icon, const QString& sentence);
    /// Beside the note: « Annuler »; empty hides it.
    void setUndo(const QString& words);
    void addAtStart(QWidget* widget); ///< further quiet buttons after « Précédent »
    void addBeforeForward(QWidget* widget);

signals:
    void backRequested();
    void forwardRequested();
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void arrange();
    int buttonsWidth() const; ///< of those in the row, beside each other
    int extrasWidth() const;

    QVBoxLayout* m_column;
    QBoxLayout* m_row; ///< below each other where they have no room beside each other
    QWidget* m_extras; ///< beside « Précédent », or above it where there is no room
    Button* m_back;
    Button* m_forward;
    QWidget* m_noteRow;
    IconLabel* m_noteIcon;
    Text* m_note = nullptr;
    Button* m_undo;
    bool m_narrow = false;
    bool m_ownBack = false;
    bool m_ownForward = false;
};

} // namespace guichet::ui
