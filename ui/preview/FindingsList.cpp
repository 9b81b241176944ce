#include "ui/preview/FindingsList.h"

#include "ui/kit/Text.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace guichet::ui {

namespace {

/// The number of a finding in a tinted disc.
class NumberDisc : public QWidget
{
public:
    NumberDisc(int number, Status status, QWidget* parent)
        : QWidget(parent)
        , m_number(number)
        , m_status(status)
    {
        const int size = Tokens::current().times(1.75);
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const StatusColours colours = StatusColours::of(palette());
        const StatusSet& set = colours.of(m_status);
        painter.setPen(colours.outlined ? QPen(set.line) : QPen(Qt::NoPen));
        painter.setBrush(set.fill);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(set.text);
        painter.setFont(Tokens::current().font(TextRole::SmallStrong));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    Status m_status;
};

} // namespace

Status statusOf(scan::Severity severity)
{
    switch (severity) {
    case scan::Severity::Info:
        return Status::Waiting;
    case scan::Severity::Warn:
        return Status::Attention;
    case scan::Severity::Refuse:
        return Status::Error;
    }
    Q_UNREACHABLE();
}

FindingsList::FindingsList(QWidget* parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("findingsList"));
}

void FindingsList::setFindings(const QList<scan::Finding>& findings, int page)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    const Tokens tokens = Tokens::current();
    rows->setSpacing(tokens.u(3));
    m_marks.clear();

    int number = 0;
    for (const scan::Finding& finding : findings) {
        if (finding.page != 0 && finding.page != page)
            continue;
        ++number;
        if (number > 1)
            rows->addWidget(new Rule(m_rows));
        auto* row = new QHBoxLayout;
        row->setSpacing(tokens.u(3));
        row->addWidget(new NumberDisc(number, statusOf(finding.severity), m_rows), 0, Qt::AlignTop);
        row->addWidget(new Text(TextRole::Body, scan::findingText(finding), m_rows), 1);
        rows->addLayout(row);
        if (finding.place)
            m_marks.append({*finding.place, number, statusOf(finding.severity)});
    }
    if (number == 0)
        rows->addWidget(new Text(TextRole::Body, tr("Nothing to point out on this page."), m_rows));
    column()->addWidget(m_rows);
}

} // namespace guichet::ui
