#include "ui/guide/PassingClipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace guichet::ui {

PassingClipboard::PassingClipboard(std::chrono::milliseconds keep, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keep);
    connect(&m_timer, &QTimer::timeout, this, &PassingClipboard::clean);
}

PassingClipboard::~PassingClipboard()
{
    clean();
}

void PassingClipboard::copy(const QString& text)
{
    m_copied = text;
    QGuiApplication::clipboard()->setText(text);
    m_timer.start();
}

void PassingClipboard::clean()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!m_copied.isEmpty() && clipboard->text() == m_copied)
        clipboard->clear();
    m_copied.clear();
    m_timer.stop();
}

} // namespace guichet::ui
