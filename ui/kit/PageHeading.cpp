#include "ui/kit/PageHeading.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/InFrench.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/theme/FocusRing.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guichet::ui {

PageHeading::PageHeading(QWidget* parent)
    : QWidget(parent)
    , m_eyebrow(new Text(TextRole::SmallStrong))
    , m_title(new Text(TextRole::Title))
    , m_purpose(new Text(TextRole::Body))
{
    const Tokens tokens = Tokens::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(0.5));
    m_eyebrow->setColour(TextColour::Accent);
    m_eyebrow->hide();
    m_purpose->setColour(TextColour::Secondary);
    m_purpose->hide();
    m_title->setCharactersPerLine(0);
    m_title->setFocusPolicy(Qt::NoFocus); // not in the Tab order; takes the focus when its page appears
    FocusRing::setNone(m_title);          // nothing can be done with it: a ring would promise that
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_row = new QWidget;
    m_row->setLayout(new FlowLayout(nullptr, tokens.u(3), tokens.u(1)));
    m_row->layout()->addWidget(m_title);
    column->addWidget(m_eyebrow);
    column->addWidget(m_row);
    column->addWidget(m_purpose);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageHeading::setStep(int step, int count)
{
    m_step = step;
    m_count = count;
    refreshStep();
}

void PageHeading::setEyebrow(const QString& text)
{
    m_step = 0;
    m_eyebrow->setText(text);
    m_eyebrow->setVisible(!text.isEmpty());
}

void PageHeading::refreshStep()
{
    if (m_step > 0)
        m_eyebrow->setText(tr("Step %1 of %2").arg(m_step).arg(m_count));
    m_eyebrow->setVisible(m_step > 0);
}

void PageHeading::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeading::setPurpose(const QString& purpose)
{
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
}

void PageHeading::setHasProcedureTexts()
{
    if (!m_mark) {
        m_mark = new Text(TextRole::Small);
        m_mark->setColour(TextColour::Secondary);
        layout()->addWidget(m_mark);
    }
    refreshMark();
}

void PageHeading::refreshMark()
{
    const QString words = inFrenchMark();
    m_mark->setText(words);
    m_mark->setVisible(!words.isEmpty());
    m_title->setAccessibleDescription(words);
}

StatusBadge* PageHeading::badge()
{
    if (!m_badge) {
        m_badge = new StatusBadge(this);
        m_row->layout()->addWidget(m_badge);
    }
    return m_badge;
}

void PageHeading::takeFocus()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

QString PageHeading::title() const
{
    return m_title->text();
}

void PageHeading::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_step > 0)
        refreshStep();
    if (m_mark)
        refreshMark();
}

} // namespace guichet::ui
