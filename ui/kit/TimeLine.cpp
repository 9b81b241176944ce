#include "ui/kit/TimeLine.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/Margins.h"
#include "ui/kit/Text.h"
#include "ui/theme/Painting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {

/// The quoted words of the administration, on amber.
class Quote : public QWidget
{
public:
    Quote(const TimeLineEntry& entry, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_status(entry.status)
    {
        const Tokens tokens = Tokens::current();
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(tokens.u(3.5), tokens.u(2.5), tokens.u(3.5), tokens.u(2.5));
        column->setSpacing(tokens.u(0.5));
        auto* from = new Text(TextRole::Small, entry.messageFrom);
        from->setColour(entry.status == Status::Error ? TextColour::Error : TextColour::Attention);
        column->addWidget(from);
        auto* words = new Text(TextRole::Body);
        words->setText(QCoreApplication::translate("TimeLine", "“%1”").arg(entry.message));
        column->addWidget(words);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const StatusColours colours = StatusColours::of(palette());
        const StatusSet& set = colours.of(m_status == Status::Error ? Status::Error : Status::Attention);
        QPainter painter(this);
        drawRounded(painter, rect(), Tokens::current().fieldRadius(), set.fill, colours.outlined ? set.line : QColor());
    }

private:
    Status m_status;
};

/// One event: paints its dot and its part of the rail.
class TimeLineRow : public QWidget
{
public:
    TimeLineRow(const TimeLineEntry& entry, bool last, QWidget* parent)
        : QWidget(parent)
        , m_status(entry.status)
        , m_icon(entry.icon)
        , m_last(last)
    {
        const Tokens tokens = Tokens::current();
        auto* column = new QVBoxLayout(this);
        column->setSpacing(tokens.u(0.5));
        refreshMargins();
        auto* heading = new QWidget;
        auto* flow = new FlowLayout(heading, tokens.u(3), 0);
        auto* title = new Text(TextRole::Item, entry.title);
        auto* date = new Text(TextRole::Small, entry.date);
        date->setColour(TextColour::Secondary);
        flow->addWidget(title);
        flow->addWidget(date);
        column->addWidget(heading);
        auto* explanation = new Text(TextRole::Small, entry.explanation);
        explanation->setColour(TextColour::Secondary);
        explanation->setVisible(!entry.explanation.isEmpty());
        column->addWidget(explanation);
        if (!entry.message.isEmpty()) {
            column->addSpacing(tokens.u(1));
            column->addWidget(new Quote(entry));
        }
        column->addStretch(1);
    }

    void refreshMargins()
    {
        const Tokens tokens = Tokens::current();
        setDirectedMargins(this, dot() + tokens.u(4), tokens.u(1), 0, m_last ? 0 : tokens.u(4));
    }

    static int dot() { return Tokens::current().times(2.25); }

protected:
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (layout() && (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange))
            refreshMargins();
    }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens tokens = Tokens::current();
        const StatusColours colours = StatusColours::of(palette());
        const StatusSet& set = colours.of(m_status);
        QPainter painter(this);
        const QRect round = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, dot(), dot()));
        if (!m_last) {
            const int top = round.bottom() + tokens.u(1);
            painter.fillRect(QRect(round.center().x(), top, 2, qMax(0, height() - tokens.u(1) - top)), colours.line);
        }
        drawRounded(painter, round, round.width() / 2.0, set.fill, colours.outlined ? set.line : QColor());
        const int side = tokens.icon(IconSize::Small) + 2;
        icons::paint(painter, QRect(round.center().x() - side / 2 + 1, round.center().y() - side / 2 + 1, side, side),
                     m_icon, set.text);
    }

private:
    Status m_status;
    Icon m_icon;
    bool m_last;
};

} // namespace

TimeLine::TimeLine(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimeLine::setEntries(const QList<TimeLineEntry>& entries)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_column->addWidget(new TimeLineRow(entries.at(i), i + 1 == entries.size(), this));
}

} // namespace guichet::ui
