#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace guichet::ui {

/// Shows the ring of 2 px around whatever has the keyboard focus, outside it, with a gap of 2 px. Item views draw their
/// own around the current row. The style paints it (CE_FocusFrame).
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

    void follow(QWidget* old, QWidget* now);

    /// Around which widget the ring goes when `widget` has the focus, instead of `widget` itself: a card around its
    /// radio.
    static void setTarget(QWidget* widget, QWidget* target);
    /// No ring: the widget paints its own.
    static void setNone(QWidget* widget);

private:
    QPointer<QFocusFrame> m_frame;
};

} // namespace guichet::ui
