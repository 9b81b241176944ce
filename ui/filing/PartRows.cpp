#include "ui/filing/PartRows.h"

#include "ui/kit/Card.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace guichet::ui {

PartRows::PartRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void PartRows::setPapers(const QList<Paper>& papers)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    const Tokens tokens = Tokens::current();
    for (const Paper& paper : papers) {
        m_column->addWidget(new Rule);
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(tokens.u(5), tokens.u(3.5), tokens.u(5), tokens.u(3.5));
        row->setSpacing(tokens.u(4));
        auto* icon = new IconLabel(Icon::CircleDashed, Status::Neutral, IconSize::Normal);
        auto* words = new QVBoxLayout;
        words->setSpacing(tokens.u(1.5));
        auto* top = new FlowLayout(nullptr, tokens.u(2), tokens.u(1));
        auto* title = new Text(TextRole::Item, paper.title);
        top->addWidget(title);
        top->setGrowing(title);
        auto* state = new Text(TextRole::Small);
        state->setOneLine(true);
        top->addWidget(state);
        words->addLayout(top);
        auto* bar = new QProgressBar;
        bar->setFixedHeight(tokens.u(2));
        bar->setTextVisible(false);
        bar->setRange(0, 1000);
        bar->setAccessibleName(paper.title);
        words->addWidget(bar);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        m_column->addWidget(line);
        m_rows.append({paper, 0, icon, state, bar});
        refresh(m_rows.last());
    }
}

void PartRows::setSent(const DocumentKind& kind, qint64 sent)
{
    for (Row& row : m_rows) {
        if (row.paper.kind != kind || row.sent == sent)
            continue;
        row.sent = sent;
        refresh(row);
    }
}

void PartRows::setAllSent()
{
    for (Row& row : m_rows) {
        row.sent = row.paper.bytes;
        refresh(row);
    }
}

void PartRows::refresh(Row& row)
{
    const bool done = row.sent >= row.paper.bytes;
    const bool begun = row.sent > 0 && !done;
    row.icon->set(done    ? Icon::CircleCheck
                  : begun ? Icon::Upload
                          : Icon::CircleDashed,
                  done ? Status::Good : Status::Neutral);
    row.bar->setVisible(begun);
    if (begun) {
        const int percent = static_cast<int>(100 * row.sent / row.paper.bytes);
        row.bar->setValue(static_cast<int>(1000 * row.sent / row.paper.bytes));
        row.state->setText(tr("%1 of %2, %3 %").arg(sizeInWords(row.sent), sizeInWords(row.paper.bytes)).arg(percent));
        row.state->setColour(TextColour::Normal);
    } else {
        row.state->setText(done ? tr("sent and checked, %1").arg(sizeInWords(row.paper.bytes))
                                : tr("waiting, %1").arg(sizeInWords(row.paper.bytes)));
        row.state->setColour(TextColour::Secondary);
    }
}

} // namespace guichet::ui
