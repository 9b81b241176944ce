#include "ui/preview/ReadingList.h"

#include "scan/reading/ReadingTexts.h"
#include "ui/kit/Button.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

Status statusOf(scan::Agreement agreement)
{
    switch (agreement) {
    case scan::Agreement::Agree:
        return Status::Good;
    case scan::Agreement::Doubtful:
        return Status::Waiting;
    case scan::Agreement::Contradict:
        return Status::Attention;
    }
    Q_UNREACHABLE();
}

Icon iconOf(scan::Agreement agreement)
{
    switch (agreement) {
    case scan::Agreement::Agree:
        return Icon::Check;
    case scan::Agreement::Doubtful:
        return Icon::CircleHelp;
    case scan::Agreement::Contradict:
        return Icon::TriangleAlert;
    }
    Q_UNREACHABLE();
}

/// What the second value is.
QString otherWords(scan::Subject subject)
{
    switch (subject) {
    case scan::Subject::IssueDate:
    case scan::Subject::Expiry:
        return ReadingList::tr("Day of filing: %1");
    case scan::Subject::Kind:
        return ReadingList::tr("Asked for: %1");
    default:
        return ReadingList::tr("In your answers: %1");
    }
}

/// A date that is in order differs from the day of filing all the same: the word is another.
QString agreementWords(const scan::Compared& compared)
{
    const bool term = compared.subject == scan::Subject::IssueDate || compared.subject == scan::Subject::Expiry;
    if (!term)
        return scan::agreementText(compared.agreement);
    switch (compared.agreement) {
    case scan::Agreement::Agree:
        return ReadingList::tr("In date");
    case scan::Agreement::Doubtful:
        return scan::agreementText(compared.agreement);
    case scan::Agreement::Contradict:
        return ReadingList::tr("Out of date");
    }
    Q_UNREACHABLE();
}

} // namespace

ReadingList::ReadingList(QWidget* parent)
    : Card(parent)
    , m_fill(new Button(ButtonKind::Ordinary, QString(), this))
{
    setObjectName(u"readingList"_s);
    m_fill->setObjectName(u"fillButton"_s);
    m_fill->setIcon(Icon::UserPen);
    connect(m_fill, &QPushButton::clicked, this, &ReadingList::fillWanted);
}

void ReadingList::setReading(const scan::ScanReport& report, int mayFill)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Tokens::current().u(3));
    const scan::Reading reading = report.read.value_or(scan::Reading());
    if (report.compared.isEmpty())
        for (const scan::ReadValue& each : scan::readValues(reading))
            addValue(each.label, each.value);
    for (const scan::Compared& each : report.compared)
        addCompared(each);
    for (const QString& sentence : scan::readSources(reading))
        addSentence(sentence);
    column()->addWidget(m_rows);
    m_fill->setVisible(mayFill > 0);
    m_fill->setText(tr("Fill %n empty answer(s) with this", nullptr, mayFill));
    if (mayFill > 0)
        addSentence(tr("Nothing is filled in unless you ask for it. Accents are missing here: look names over."));
    column()->removeWidget(m_fill);
    column()->addWidget(m_fill, 0, Qt::AlignLeading);
    setVisible(!reading.isEmpty());
}

void ReadingList::addCompared(const scan::Compared& compared)
{
    const Tokens tokens = Tokens::current();
    auto* rows = static_cast<QVBoxLayout*>(m_rows->layout());
    if (rows->count() > 0)
        rows->addWidget(new Rule(m_rows));
    auto* row = new QVBoxLayout;
    row->setSpacing(tokens.u(1));
    auto* head = new QHBoxLayout;
    head->setSpacing(tokens.u(2));
    head->addWidget(new Text(TextRole::SmallStrong, scan::subjectText(compared.subject), m_rows), 1);
    head->addWidget(
        new StatusBadge(statusOf(compared.agreement), iconOf(compared.agreement), agreementWords(compared), m_rows), 0,
        Qt::AlignTop);
    row->addLayout(head);
    row->addWidget(new Text(TextRole::Body, tr("On the paper: %1").arg(compared.onPaper), m_rows));
    row->addWidget(new Text(TextRole::Body, otherWords(compared.subject).arg(compared.inAnswers), m_rows));
    rows->addLayout(row);
}

void ReadingList::addValue(const QString& label, const QString& value)
{
    auto* row = new QVBoxLayout;
    row->setSpacing(Tokens::current().u(1));
    row->addWidget(new Text(TextRole::SmallStrong, label, m_rows));
    row->addWidget(new Text(TextRole::Body, value, m_rows));
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
}

void ReadingList::addSentence(const QString& sentence)
{
    auto* text = new Text(TextRole::Small, sentence, m_rows);
    text->setColour(TextColour::Secondary);
    m_rows->layout()->addWidget(text);
}

} // namespace guichet::ui
