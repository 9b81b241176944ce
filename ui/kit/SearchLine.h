#pragma once

#include <QLineEdit>

namespace guichet::ui {

/// A search input with its icon at the start and, while empty, its shortcut at the end.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget* parent = nullptr);
    void setShortcutHint(const QString& keys); ///< « Ctrl F »; empty shows none
    /// Where the placeholder has no room, « Rechercher » stands in its place.
    void setName(const QString& name, const QString& placeholder);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshMargins();
    void refreshPlaceholder();

    QString m_hint;
    QString m_placeholder;
};

} // namespace guichet::ui
