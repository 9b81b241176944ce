#pragma once

#include "ui/theme/GuichetStyle.h"

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFocusRect;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// The drawing behind GuichetStyle, one file per family of controls.
namespace guichet::ui::parts {

void drawButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget);
/// In a narrower one the words take several lines.
int buttonHeight(const QStyleOptionButton& option, const QWidget* widget, int width);

void drawInputFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawCombo(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget);

void drawCheckMark(const QStyleOption& option, QPainter& painter);
void drawRadioMark(const QStyleOption& option, QPainter& painter);

void drawFocusFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawProgressGroove(const QStyleOptionProgressBar& option, QPainter& painter);
void drawProgressContents(const QStyleOptionProgressBar& option, QPainter& painter);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle);

} // namespace guichet::ui::parts
