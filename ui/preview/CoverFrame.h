#pragma once

class QVBoxLayout;
class QWidget;

namespace guichet::ui {

class ButtonBar;

/// Lays out a page that covers the window: its content, which scrolls where its parts stand below each other, over the
/// bar. Returns the content's column.
QVBoxLayout* frameCover(QWidget* cover, ButtonBar* bar);

} // namespace guichet::ui
