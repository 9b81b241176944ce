#include "ui/shell/TopBar.h"

#include "ui/kit/Button.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_menu(new IconButton(Icon::Menu, QString()))
    , m_pages(new QComboBox)
    , m_stack(new QStackedWidget)
{
    const Tokens tokens = Tokens::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(tokens.u(4), tokens.u(2), tokens.u(4), tokens.u(2));
    row->setSpacing(tokens.u(3));
    row->addWidget(m_menu);
    m_stack->addWidget(m_pages);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_stack, 1);
    for (const QString& page : {u"dashboard"_s, u"help"_s, u"settings"_s})
        m_pages->addItem(QString(), page);
    connect(m_pages, &QComboBox::activated, this, [this] { emit chosen(m_pages->currentData().toString()); });
    retranslate();
}

void TopBar::setCurrent(const QString& page)
{
    m_current = page;
    m_pages->setCurrentIndex(m_pages->findData(page));
}

void TopBar::setContent(QWidget* own)
{
    if (own && m_stack->indexOf(own) < 0)
        m_stack->addWidget(own);
    m_stack->setCurrentWidget(own ? own : m_pages);
}

void TopBar::retranslate()
{
    m_menu->setName(tr("Menu"));
    m_pages->setAccessibleName(tr("Page"));
    m_pages->setPlaceholderText(tr("Go to a page"));
    const QStringList words = {tr("My requests"), tr("Help"), tr("Settings")};
    for (int i = 0; i < words.size(); ++i)
        m_pages->setItemText(i, words.at(i));
    setCurrent(m_current);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), StatusColours::of(palette()).line);
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
