#include "ui/kit/EnvironmentNotice.h"

#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guichet::ui {

EnvironmentNotice::EnvironmentNotice(QWidget* parent)
    : QWidget(parent)
    , m_badge(new StatusBadge)
    , m_notice(new Text(TextRole::Small))
    , m_more(new Button(ButtonKind::Link))
{
    const Tokens tokens = Tokens::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(0.5));
    column->addWidget(new Rule);
    column->addSpacing(tokens.u(3));
    m_badge->setWrapping(true);
    column->addWidget(m_badge, 0, Qt::AlignLeading);
    column->addSpacing(tokens.u(1));
    m_notice->setColour(TextColour::Secondary);
    column->addWidget(m_notice);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &Button::clicked, this, &EnvironmentNotice::moreRequested);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void EnvironmentNotice::setTestEnvironment(bool test)
{
    m_test = test;
    retranslate();
}

void EnvironmentNotice::retranslate()
{
    m_badge->set(Status::Attention, Icon::Flask, tr("Test environment"));
    m_badge->setVisible(m_test);
    m_notice->setText(tr("Independent program. **It is not an official site** of the administration."));
    m_more->setText(tr("Learn more"));
    m_more->setAccessibleName(tr("Learn more about this program"));
}

void EnvironmentNotice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
