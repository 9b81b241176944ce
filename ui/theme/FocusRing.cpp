#include "ui/theme/FocusRing.h"

#include <QAbstractItemView>
#include <QFocusFrame>
#include <QMenu>
#include <QMenuBar>
#include <QVariant>
#include <QWidget>

namespace guichet::ui {

namespace {
constexpr char targetProperty[] = "guichetRingTarget";
constexpr char noneProperty[] = "guichetNoRing";
} // namespace

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
}

FocusRing::~FocusRing()
{
    delete m_frame.data();
}

void FocusRing::setTarget(QWidget* widget, QWidget* target)
{
    widget->setProperty(targetProperty, QVariant::fromValue<QObject*>(target));
}

void FocusRing::setNone(QWidget* widget)
{
    widget->setProperty(noneProperty, true);
}

void FocusRing::follow(QWidget*, QWidget* now)
{
    if (m_frame)
        m_frame->setWidget(nullptr);
    if (!now || now->isWindow() || now->property(noneProperty).toBool() || qobject_cast<QAbstractItemView*>(now) ||
        qobject_cast<QMenuBar*>(now) || qobject_cast<QMenu*>(now))
        return;
    auto* target = qobject_cast<QWidget*>(now->property(targetProperty).value<QObject*>());
    if (!m_frame) { // it dies with the window that it was shown in
        m_frame = new QFocusFrame;
        m_frame->setObjectName(QStringLiteral("focusRing"));
    }
    m_frame->setWidget(target ? target : now);
}

} // namespace guichet::ui
