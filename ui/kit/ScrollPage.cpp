#include "ui/kit/ScrollPage.h"

#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {

constexpr int lowWindow = 400; ///< pixels of height, whatever the size of text

/// The space above a widget: none while that is hidden; grows with the text size.
class Gap : public QSpacerItem
{
public:
    Gap(const QWidget* below, qreal steps)
        : QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed)
        , m_below(below)
        , m_steps(steps)
    {
    }

    QSize sizeHint() const override { return {0, m_below && m_below->isHidden() ? 0 : Tokens::current().u(m_steps)}; }
    QSize minimumSize() const override { return sizeHint(); }
    QSize maximumSize() const override { return {QWIDGETSIZE_MAX, sizeHint().height()}; }
    void setGeometry(const QRect&) override {}

private:
    QPointer<const QWidget> m_below;
    qreal m_steps;
};

} // namespace

ScrollPage::ScrollPage(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageContent"));
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(content);
    refreshMargins();
    connect(qApp, &QApplication::focusChanged, this, &ScrollPage::keepInView);
}

ScrollPage::~ScrollPage()
{
    // The focus moves once more while the contents are destroyed.
    disconnect(qApp, nullptr, this, nullptr);
}

int ScrollPage::end() const
{
    return m_column->count() - (m_tail ? 3 : 1); // the stretch, and the tail with its gap
}

void ScrollPage::add(QWidget* widget, qreal spaceBefore)
{
    if (end() > 0)
        m_column->insertItem(end(), new Gap(widget, spaceBefore));
    m_column->insertWidget(end(), widget);
}

void ScrollPage::addLayout(QLayout* layout, qreal spaceBefore)
{
    if (end() > 0)
        m_column->insertItem(end(), new Gap(nullptr, spaceBefore));
    m_column->insertLayout(end(), layout);
}

void ScrollPage::setLead(QWidget* lead)
{
    if (lead == m_lead)
        return;
    if (m_lead) {
        m_column->removeWidget(m_lead);
        delete m_column->takeAt(0); // its gap
    }
    if (lead) {
        m_column->insertWidget(0, lead);
        m_column->insertItem(1, new Gap(lead, 5));
    }
    m_lead = lead;
}

void ScrollPage::setTail(QWidget* tail)
{
    if (tail == m_tail)
        return;
    if (m_tail) {
        delete m_column->takeAt(end());
        m_column->removeWidget(m_tail);
    }
    if (tail) {
        m_column->insertItem(end(), new Gap(tail, 8));
        m_column->insertWidget(m_column->count() - 1, tail);
    }
    m_tail = tail;
}

void ScrollPage::setMargins(qreal steps)
{
    m_margins = steps;
    refreshMargins();
}

void ScrollPage::refreshMargins()
{
    const Tokens tokens = Tokens::current();
    const double most = window()->width() < tokens.times(22) ? 2 : width() < tokens.times(40) ? 4 : m_margins;
    const int side = tokens.u(qMin(m_margins, most));
    m_column->setContentsMargins(side, tokens.u(qMin(m_margins, 6.0)), side, tokens.u(qMin(m_margins, 6.0)));
}

void ScrollPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_column)
        refreshMargins();
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    refreshMargins();
    QScrollArea::resizeEvent(event);
    if (isInLowWindow(*this)) // the height of what it holds follows its width
        updateGeometry();
}

bool ScrollPage::isInLowWindow(const QWidget& widget)
{
    return widget.window()->height() < lowWindow;
}

bool ScrollPage::eventFilter(QObject* watched, QEvent* event)
{
    if (isInLowWindow(*this) && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

QSize ScrollPage::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!isInLowWindow(*this) || !m_column->hasHeightForWidth())
        return least;
    return {least.width(), m_column->totalHeightForWidth(width())};
}

void ScrollPage::keepInView(QWidget*, QWidget* now)
{
    if (now && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, 8, Tokens::current().u(6));
}

} // namespace guichet::ui
