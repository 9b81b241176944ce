#include "ui/wizard/SidePanel.h"

#include "ui/kit/Button.h"
#include "ui/kit/Text.h"
#include "ui/theme/Tokens.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

SidePanel::SidePanel(QWidget* parent)
    : QWidget(parent)
    , m_back(new Button(ButtonKind::Quiet, tr("My requests"), this))
    , m_title(new Text(TextRole::Section, this))
    , m_person(new Text(TextRole::Small, this))
    , m_progress(new QProgressBar(this))
    , m_steps(new StepList(this))
{
    const Tokens tokens = Tokens::current();
    m_back->setIcon(Icon::ArrowLeft);
    m_back->setObjectName(u"backToRequestsButton"_s);
    m_person->setColour(TextColour::Secondary);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(tokens.u(2));
    m_progress->setRange(0, 100);
    m_progress->setFocusPolicy(Qt::NoFocus);
    m_steps->setObjectName(u"stepList"_s);
    m_steps->setAccessibleName(tr("Steps"));

    auto* head = new QVBoxLayout;
    head->setContentsMargins(tokens.u(2.5), 0, tokens.u(2.5), 0);
    head->setSpacing(tokens.u(1));
    head->addWidget(m_title);
    head->addWidget(m_person);
    head->addSpacing(tokens.u(1));
    head->addWidget(m_progress);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.u(4), tokens.u(3), tokens.u(4), 0);
    column->setSpacing(tokens.u(2));
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addLayout(head);
    column->addSpacing(tokens.u(1));
    column->addWidget(m_steps);
    column->addStretch(1);
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

} // namespace guichet::ui
