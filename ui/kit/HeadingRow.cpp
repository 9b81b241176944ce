#include "ui/kit/HeadingRow.h"

#include "ui/kit/PageHeading.h"
#include "ui/theme/Tokens.h"

#include <QBoxLayout>

namespace guichet::ui {

HeadingRow::HeadingRow(PageHeading* heading, QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Tokens::current().u(4));
    m_row->addWidget(heading, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeadingRow::addAction(QWidget* button)
{
    m_row->addWidget(button, 0, Qt::AlignTop | Qt::AlignLeading);
}

void HeadingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Tokens::current().times(42);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace guichet::ui
