#pragma once

#include <QWidget>

class QProgressBar;

namespace guichet::ui {

class Text;
class Button;

/// « Lecture de la page 2 sur 6 », a bar that moves only with real progress, « Annuler ». Appears 300 ms after start().
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void start(const QString& sentence, bool cancellable = true);
    void setSentence(const QString& sentence);
    void setProgress(qint64 done, qint64 total); ///< total 0: not known yet
    void finish();
    bool isRunning() const { return m_running; }

signals:
    void cancelled();

protected:
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Text* m_sentence;
    QProgressBar* m_bar = nullptr;
    Button* m_cancel;
    int m_timer = 0;
    bool m_running = false;
};

} // namespace guichet::ui
