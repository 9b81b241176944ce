#include "ui/kit/Field.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/InFrench.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/theme/GuichetStyle.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace guichet::ui {

Field::Field(QWidget* parent)
    : QWidget(parent)
    , m_label(new Text(TextRole::BodyStrong))
    , m_needLabel(new Text(TextRole::Small))
    , m_hint(new Text(TextRole::Small))
    , m_note(new Text(TextRole::Small))
    , m_errorRow(new QWidget)
    , m_errorIcon(new IconLabel(Icon::CircleX, Status::Error, IconSize::Small))
    , m_error(new Text(TextRole::Small))
{
    const Tokens tokens = Tokens::current();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(tokens.u(0.5));

    auto* labelRow = new FlowLayout(nullptr, tokens.u(1.5), 0);
    m_needLabel->setOneLine(true);
    m_needLabel->setColour(TextColour::Secondary);
    labelRow->addWidget(m_label);
    labelRow->addWidget(m_needLabel);
    all->addLayout(labelRow);

    m_hint->setColour(TextColour::Secondary);
    m_hint->hide();
    all->addWidget(m_hint);

    m_note->setColour(TextColour::Secondary);
    m_note->hide();
    all->addWidget(m_note);

    auto* errorLayout = new QHBoxLayout(m_errorRow);
    errorLayout->setContentsMargins(0, tokens.u(0.5), 0, 0);
    errorLayout->setSpacing(tokens.u(2));
    m_error->setCharactersPerLine(90);
    errorLayout->addWidget(m_errorIcon, 0, Qt::AlignTop);
    errorLayout->addWidget(m_error, 1);
    m_errorRow->hide();
    all->addWidget(m_errorRow);

    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refreshTexts();
    connect(qApp, &QApplication::focusChanged, this, &Field::focusMoved);
}

Field::~Field()
{
    // The focus moves once more while the input is destroyed.
    disconnect(qApp, nullptr, this, nullptr);
}

void Field::setLabel(const QString& label)
{
    m_labelText = label;
    refreshTexts();
}

void Field::setNeed(Need need)
{
    m_need = need;
    refreshTexts();
}

void Field::setHint(const QString& hint)
{
    m_hintText = hint;
    refreshTexts();
}

void Field::setHasProcedureTexts()
{
    m_hasProcedureTexts = true;
    refreshNames();
}

void Field::setProblem(const QString& sentence)
{
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    refreshError();
}

void Field::setRemark(const QString& sentence)
{
    if (m_remark == sentence)
        return;
    m_remark = sentence;
    refreshError();
}

void Field::setNote(const QString& words)
{
    if (m_note->text() == words)
        return;
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    refreshNames();
}

void Field::setCheck(std::function<QString()> check)
{
    m_check = std::move(check);
    if (m_check)
        setProblem(m_check());
}

void Field::revealProblem()
{
    m_revealed = true;
    refreshError();
}

void Field::concealProblem()
{
    m_wasLeft = false;
    m_revealed = false;
    refreshError();
}

void Field::focusInput()
{
    input()->setFocus(Qt::OtherFocusReason);
}

void Field::setInput(QWidget* widget, const QList<QWidget*>& named)
{
    m_named = named;
    column()->insertWidget(2, widget);
    if (!named.isEmpty()) {
        m_label->setBuddy(named.first());
        setFocusProxy(named.first());
    }
    refreshNames();
}

void Field::valueChanged(bool byPerson)
{
    if (m_check)
        m_problem = m_check();
    if (byPerson)
        emit edited();
    refreshError();
}

QBoxLayout* Field::column() const
{
    return qobject_cast<QBoxLayout*>(layout());
}

void Field::markErroneous(bool erroneous)
{
    for (QWidget* widget : m_named) {
        widget->setProperty(GuichetStyle::erroneous, erroneous);
        widget->update();
    }
}

void Field::refreshNames()
{
    const QString name =
        m_need == Need::Unmarked ? m_labelText : tr("%1, %2", "field, required").arg(m_labelText, needWord());
    for (QWidget* widget : m_named) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description());
    }
}

QString Field::description() const
{
    QStringList parts = {m_error->text(), m_note->text(), m_hintText, m_hasProcedureTexts ? inFrenchMark() : QString()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString Field::needWord() const
{
    switch (m_need) {
    case Need::Required:
        return tr("required");
    case Need::Optional:
        return tr("optional");
    case Need::Unmarked:
        break;
    }
    return {};
}

void Field::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void Field::refreshError()
{
    const bool editing = isAncestorOf(QApplication::focusWidget()) && m_error->text().isEmpty();
    const bool show = m_revealed || (m_wasLeft && !editing);
    const QString shown = !show ? QString() : m_problem.isEmpty() ? m_remark : m_problem;
    const bool isProblem = show && !m_problem.isEmpty();
    if (!isProblem)
        m_revealed = false; // right now: further mistakes wait until the field is left again
    if (m_error->text() == shown && m_problemShown == isProblem)
        return;
    m_problemShown = isProblem;
    m_error->setText(shown);
    m_error->setColour(isProblem ? TextColour::Error : TextColour::Secondary);
    m_errorIcon->set(isProblem ? Icon::CircleX : Icon::Info, isProblem ? Status::Error : Status::Neutral);
    m_errorRow->setVisible(!shown.isEmpty());
    markErroneous(isProblem);
    refreshNames();
}

void Field::refreshTexts()
{
    m_label->setText(m_labelText);
    m_label->setVisible(!m_labelText.isEmpty());
    m_needLabel->setText(needWord());
    m_needLabel->setVisible(m_need != Need::Unmarked && !m_labelText.isEmpty());
    m_hint->setText(m_hintText);
    m_hint->setVisible(!m_hintText.isEmpty());
    refreshNames();
}

void Field::focusMoved(QWidget* old, QWidget* now)
{
    // Without a new focus the window went to the background: the person may be copying the answer from elsewhere.
    if (!old || !now || !isAncestorOf(old) || isAncestorOf(now))
        return;
    m_wasLeft = true;
    refreshError();
    emit left();
}

} // namespace guichet::ui
