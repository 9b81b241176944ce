#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace guichet::ui {

/// Puts an answer into the clipboard for a while: it is a person's data, and other programs can read it there. What
/// somebody else has copied meanwhile stays.
class PassingClipboard : public QObject
{
    Q_OBJECT

public:
    explicit PassingClipboard(std::chrono::milliseconds keep = std::chrono::minutes(2), QObject* parent = nullptr);
    ~PassingClipboard() override; ///< cleans at once

    void copy(const QString& text);

private:
    void clean();

    QString m_copied;
    QTimer m_timer;
};

} // namespace guichet::ui
