#include "ui/kit/ProgressLine.h"

#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {
constexpr int patience = 300; ///< milliseconds before anything shows
}

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Text(TextRole::Small))
    , m_bar(new QProgressBar)
    , m_cancel(new Button(ButtonKind::Ordinary))
{
    const Tokens tokens = Tokens::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens.u(4));
    auto* column = new QVBoxLayout;
    column->setSpacing(tokens.u(1));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(tokens.u(2));
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addStretch(1);
    row->addLayout(column, 1);
    m_cancel->setCompact(true);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    connect(m_cancel, &Button::clicked, this, &ProgressLine::cancelled);
    retranslate();
    hide();
}

void ProgressLine::start(const QString& sentence, bool cancellable)
{
    m_running = true;
    m_bar->setRange(0, 0);
    m_bar->reset();
    setSentence(sentence);
    m_cancel->setVisible(cancellable);
    if (m_timer == 0 && !isVisible())
        m_timer = startTimer(patience);
}

void ProgressLine::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_cancel->setAccessibleDescription(sentence);
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    // Thousandths: sizes in bytes may pass what a progress bar counts.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(qBound(qint64(0), done * 1000 / total, qint64(1000))));
}

void ProgressLine::finish()
{
    m_running = false;
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
    hide();
}

void ProgressLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer) {
        QWidget::timerEvent(event);
        return;
    }
    killTimer(std::exchange(m_timer, 0));
    show();
    announce(m_bar, m_sentence->text());
}

void ProgressLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_bar)
        m_bar->setFixedHeight(Tokens::current().u(2));
}

void ProgressLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace guichet::ui
