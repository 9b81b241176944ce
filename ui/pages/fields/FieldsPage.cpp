#include "ui/pages/fields/FieldsPage.h"

#include "model/RequestJson.h"
#include "ui/kit/Banner.h"
#include "ui/kit/ScrollPage.h"
#include "ui/theme/Tokens.h"
#include "ui/wizard/PlainText.h"

#include <QApplication>
#include <QBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

/// Fields side by side, below each other where there is no room; remarks about them under them.
class FieldsRow : public QWidget
{
public:
    FieldsRow()
        : m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Tokens::current().u(3));
        m_line->setSpacing(Tokens::current().u(5));
        column->addLayout(m_line);
    }
    QBoxLayout* line() const { return m_line; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        const bool narrow = width() < Tokens::current().times(22);
        m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }

private:
    QBoxLayout* m_line;
};

Banner::Kind bannerKind(catalogue::Effect effect)
{
    switch (effect) {
    case catalogue::Effect::Block:
        return Banner::Kind::Error;
    case catalogue::Effect::Warn:
        return Banner::Kind::Attention;
    case catalogue::Effect::Hint:
        return Banner::Kind::Info;
    }
    Q_UNREACHABLE();
}

/// The strongest remark about an answer: what is wrong with its form, or a rule that it breaks.
const catalogue::Reason* strongest(const catalogue::Assessment& assessment, const QString& pointer, bool aboutForm)
{
    const catalogue::Reason* found = nullptr;
    for (const catalogue::Reason& reason : assessment.reasons) {
        const bool form = reason.rule == u"field-format";
        if (form != aboutForm || !reason.pointers.contains(pointer))
            continue;
        if (!found || reason.effect < found->effect)
            found = &reason;
    }
    return found;
}

} // namespace

FieldsPage::~FieldsPage()
{
    // The focus moves once more while the inputs are destroyed.
    disconnect(qApp, nullptr, this, nullptr);
}

bool FieldsPage::ask(const QString& pointer, Field* widget)
{
    const catalogue::Field* question = context().procedure.field(pointer);
    if (!question || question->step != step()) {
        widget->setParent(this); // it still carries what the request holds
        widget->hide();
        return false;
    }
    if (!m_focusFollowed) {
        m_focusFollowed = true;
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    }
    widget->setHasProcedureTexts();
    widget->setLabel(context().text(question->label));
    widget->setHint(plainText(context().text(question->hint)));
    widget->input()->setObjectName(pointer.section(u'/', -1));
    connect(widget, &Field::edited, this, &WizardPage::edited);
    connect(widget, &Field::left, this, [this, pointer] {
        refreshField(m_fields[pointer], m_assessment); // half an answer changed nothing yet
        emit answerLeft();
    });
    m_fields.insert(pointer, {question, widget, nullptr});
    m_order.append(pointer);
    return true;
}

void FieldsPage::addRow(const QList<Field*>& fields)
{
    auto* row = new FieldsRow;
    for (Field* field : fields)
        row->line()->addWidget(field, 1, Qt::AlignTop);
    for (Asked& asked : m_fields) {
        if (!fields.contains(asked.widget))
            continue;
        asked.remark = new Banner(Banner::Kind::Info);
        asked.remark->hide();
        row->layout()->addWidget(asked.remark);
    }
    page()->add(row);
}

void FieldsPage::show(const Request& request, const catalogue::Assessment& assessment)
{
    if (applied(request) != request)
        fill(request);
    m_request = request;
    m_assessment = assessment;
    QList<QWidget*> rows;
    for (const QString& pointer : std::as_const(m_order)) {
        Asked& asked = m_fields[pointer];
        refreshField(asked, assessment);
        refreshRemark(asked, assessment);
        if (QWidget* row = asked.widget->parentWidget(); row && !rows.contains(row))
            rows.append(row);
    }
    for (QWidget* row : std::as_const(rows)) {
        // A row whose questions don't apply takes no room at all.
        const bool used = std::ranges::any_of(m_fields, [&](const Asked& asked) {
            return asked.widget->parentWidget() == row && !asked.widget->isHidden();
        });
        if (row != this && row->parentWidget())
            row->setVisible(used);
    }
    refreshPage(request);
}

void FieldsPage::refreshField(const Asked& asked, const catalogue::Assessment& assessment)
{
    const QString& pointer = asked.question->pointer;
    asked.widget->setVisible(catalogue::isAsked(*asked.question, m_request, context().today()));
    const catalogue::LogicContext logic{toJson(m_request), context().today(), catalogue::LogicContext::World::Open};
    const bool isRequired = asked.question->required.holds(logic) == catalogue::Truth::True;
    const bool isConsent = asked.question->kind == catalogue::FieldKind::Consent;
    asked.widget->setNeed(isConsent    ? Field::Need::Unmarked
                          : isRequired ? Field::Need::Required
                                       : Field::Need::Optional);

    QString problem = problemWhileTyping(pointer);
    const catalogue::Reason* form = strongest(assessment, pointer, true);
    if (problem.isEmpty() && form && form->effect != catalogue::Effect::Hint)
        problem = context().text(form->text);
    if (problem.isEmpty() && m_wasLeft && assessment.missing.contains(pointer))
        problem = tr("Answer this question: without it, the request can't be filed.");
    asked.widget->setProblem(problem);
    asked.widget->setRemark(form && form->effect == catalogue::Effect::Hint ? context().text(form->text) : QString());
    if (m_wasLeft)
        asked.widget->revealProblem();
}

void FieldsPage::refreshRemark(Asked& asked, const catalogue::Assessment& assessment)
{
    if (!asked.remark)
        return;
    const catalogue::Reason* rule = strongest(assessment, asked.question->pointer, false);
    // A rule about several answers is told once: below the last of them on this page.
    if (rule) {
        QString last;
        for (const QString& pointer : std::as_const(m_order))
            if (rule->pointers.contains(pointer))
                last = pointer;
        if (last != asked.question->pointer)
            rule = nullptr;
    }
    if (rule) {
        asked.remark->setKind(bannerKind(rule->effect));
        asked.remark->setText(plainText(context().text(rule->text)));
    }
    asked.remark->setVisible(rule != nullptr);
}

void FieldsPage::left()
{
    m_wasLeft = true;
}

bool FieldsPage::focusAnswer(const QString& pointer)
{
    for (const QString& known : std::as_const(m_order)) {
        const bool here = known == pointer || known.startsWith(pointer + u'/') || pointer.startsWith(known + u'/');
        Field* widget = m_fields.value(known).widget;
        if (!here || widget->isHidden())
            continue;
        widget->focusInput();
        return true;
    }
    return false;
}

QString FieldsPage::problemWhileTyping(const QString&) const
{
    return {};
}

void FieldsPage::followFocus(QWidget* now)
{
    if (!now || !isAncestorOf(now))
        return;
    for (const Asked& asked : std::as_const(m_fields)) {
        if (asked.widget->isAncestorOf(now)) {
            showHelp(asked.question);
            return;
        }
    }
}

} // namespace guichet::ui
