#include "ui/kit/HelpPanel.h"

#include "ui/kit/Card.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace guichet::ui {

HelpPanel::HelpPanel(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Tokens::current().u(1));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HelpPanel::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void HelpPanel::addHeading(const QString& text)
{
    const Tokens tokens = Tokens::current();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens.u(2));
    layout->addWidget(new IconLabel(Icon::CircleHelp, Status::Neutral, IconSize::Normal), 0, Qt::AlignTop);
    layout->addWidget(new Text(TextRole::Item, text), 1);
    m_column->addWidget(row);
}

void HelpPanel::addSection(const QString& title, const QString& text)
{
    const Tokens tokens = Tokens::current();
    if (!title.isEmpty()) {
        if (m_column->count() > 0)
            m_column->addSpacing(tokens.u(3));
        m_column->addWidget(new Text(TextRole::SmallStrong, title));
    }
    if (!text.isEmpty()) {
        auto* words = new Text(TextRole::Small, text);
        m_column->addWidget(words);
    }
}

void HelpPanel::addWidget(QWidget* widget)
{
    m_column->addSpacing(Tokens::current().u(1));
    m_column->addWidget(widget);
}

bool HelpPanel::isEmpty() const
{
    return m_column->count() == 0;
}

HelpedPage::HelpedPage(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_page(new ScrollPage)
    , m_side(new ScrollPage)
    , m_help(new HelpPanel)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_page, 1);
    m_row->addSpacing(1); // the line between them, painted by this widget
    m_row->addWidget(m_side);
    m_side->setMargins(6);
    m_side->add(m_help);
    arrange();
}

void HelpedPage::arrange()
{
    const Tokens tokens = Tokens::current();
    const bool fold = window()->width() < tokens.times(76);
    m_side->setFixedWidth(tokens.times(20));
    if (fold != m_folded) {
        m_folded = fold;
        if (fold) {
            m_side->column()->removeWidget(m_help);
            m_page->setTail(m_help);
        } else {
            m_page->setTail(nullptr);
            m_side->column()->insertWidget(0, m_help);
        }
        m_help->show();
    }
    m_side->setVisible(!m_folded && !m_help->isEmpty());
    update();
}

void HelpedPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HelpedPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_help)
        arrange();
}

void HelpedPage::paintEvent(QPaintEvent*)
{
    if (m_folded || !m_side->isVisible())
        return;
    QPainter painter(this);
    const int x = isRightToLeft() ? m_side->geometry().right() + 1 : m_side->x() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), StatusColours::of(palette()).line);
}

} // namespace guichet::ui
