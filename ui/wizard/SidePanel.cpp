#include "ui/wizard/SidePanel.h"

#include "ui/kit/Button.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"
#include "ui/theme/StatusColours.h"

#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
constexpr qreal widthFactor = 17.6; // 264 px at S = 15 px (tokens, §2)
}

SidePanel::SidePanel(QWidget* foot, QWidget* parent)
    : QWidget(parent), m_back(new Button(ButtonKind::Quiet, tr("My requests"), this)),
      m_title(new Text(TextRole::Section, this)), m_person(new Text(TextRole::Small, this)),
      m_progress(new QProgressBar(this)), m_steps(new StepList(this))
{
    const Tokens tokens = Tokens::current();
    m_back->setIcon(Icon::ArrowLeft);
    m_back->setObjectName(u"backToRequestsButton"_s);
    m_person->setColour(TextColour::Secondary);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->setFocusPolicy(Qt::NoFocus);
    m_steps->setObjectName(u"stepList"_s);
    m_steps->setAccessibleName(tr("Steps"));

    auto* head = new QVBoxLayout;
    head->setContentsMargins(tokens.u(2), 0, tokens.u(2), 0);
    head->setSpacing(tokens.u(1.5));
    head->addWidget(m_title);
    head->addWidget(m_person);
    head->addSpacing(tokens.u(1));
    head->addWidget(m_progress);

    auto* scrolled = new ScrollPage(this);
    scrolled->setMargins(0);
    scrolled->add(m_steps, 0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.u(4), tokens.u(3), tokens.u(4) + 1, tokens.u(4));
    column->setSpacing(tokens.u(2));
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addLayout(head);
    column->addWidget(scrolled, 1);
    if (foot)
        column->addWidget(foot);
    setFixedWidth(tokens.times(widthFactor));
    connect(m_back, &QPushButton::clicked, this, &SidePanel::backWanted);
    connect(m_steps, &StepList::stepChosen, this, &SidePanel::stepChosen);
}

void SidePanel::setProcedure(const QString& title)
{
    m_title->setText(title);
}

void SidePanel::setPerson(const QString& name)
{
    m_person->setText(tr("For %1").arg(name));
    m_person->setVisible(!name.isEmpty());
}

void SidePanel::setSteps(const QList<StepEntry>& entries, int progress)
{
    m_steps->setSteps(entries);
    m_progress->setValue(progress);
    m_progress->setAccessibleName(tr("%1 % of the steps are complete").arg(progress));
}

void SidePanel::setCurrentStep(const QString& id)
{
    m_steps->setCurrentStep(id);
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), StatusColours::of(palette()).line);
}

void SidePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedWidth(Tokens::current().times(widthFactor));
}

} // namespace guichet::ui
