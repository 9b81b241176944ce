#pragma once

class QString;
class QWidget;

namespace guichet::ui {

/// Says a sentence to screen readers without moving the focus: an announcement event where Qt has it (6.8), an alert of
/// the widget else.
void announce(QWidget* from, const QString& sentence);

} // namespace guichet::ui
