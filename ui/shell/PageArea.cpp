#include "ui/shell/PageArea.h"

#include "ui/kit/ScrollPage.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QLayout>

namespace guichet::ui {

namespace {

/// What scrolls: as high as the page that is shown must be, not as high as the highest would like to be.
class Holder : public QWidget
{
public:
    Holder()
        : m_stack(new QStackedWidget(this))
    {
        connect(m_stack, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QStackedWidget* stack() const { return m_stack; }

    QSize minimumSizeHint() const override
    {
        const QWidget* page = m_stack->currentWidget();
        if (!page)
            return {};
        QSize least = page->minimumSizeHint();
        if (const QLayout* layout = page->layout(); layout && layout->hasHeightForWidth())
            least.setHeight(layout->minimumHeightForWidth(qMax(width(), least.width())));
        return least;
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_stack->setGeometry(rect()); }

private:
    QStackedWidget* m_stack;
};

} // namespace

PageArea::PageArea(QWidget* parent)
    : QScrollArea(parent)
{
    auto* holder = new Holder;
    m_stack = holder->stack();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(holder);
    connect(qApp, &QApplication::focusChanged, this, &PageArea::keepInView);
}

PageArea::~PageArea()
{
    // The focus moves once more while the pages are destroyed.
    disconnect(qApp, nullptr, this, nullptr);
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    const bool isLow = ScrollPage::isInLowWindow(*this);
    if (isLow != m_isLow)
        for (ScrollPage* page : m_stack->findChildren<ScrollPage*>())
            page->updateGeometry();
    m_isLow = isLow;
    QScrollArea::resizeEvent(event);
}

QSize PageArea::sizeHint() const
{
    return m_stack->sizeHint();
}

void PageArea::keepInView(QWidget*, QWidget* now)
{
    if (now && m_stack->isAncestorOf(now))
        ensureWidgetVisible(now, 0, Tokens::current().u(3));
}

} // namespace guichet::ui
