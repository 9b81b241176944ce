#include "ui/filing/FilingPhases.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <algorithm>

namespace guichet::ui {

namespace {
constexpr int count = 3;
}

FilingPhases::FilingPhases(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refreshName();
}

QString FilingPhases::title(int phase) const
{
    switch (phase) {
    case Frozen:
        return tr("Request frozen");
    case Sending:
        return tr("Sending the papers");
    default:
        return tr("Filing and receipt");
    }
}

void FilingPhases::setCurrent(Phase phase)
{
    m_current = phase;
    refreshName();
    update();
}

void FilingPhases::setDetail(Phase phase, const QString& detail)
{
    m_details[phase] = detail;
    refreshName();
    updateGeometry();
    update();
}

void FilingPhases::refreshName()
{
    setAccessibleName(tr("%1, stage %2 of 3. %3").arg(title(m_current)).arg(m_current + 1).arg(m_details[m_current]));
}

bool FilingPhases::isStacked(int width) const
{
    const Tokens tokens = Tokens::current();
    const QFontMetrics item(tokens.font(TextRole::BodyStrong));
    const QFontMetrics small(tokens.font(TextRole::Small));
    int needed = 0;
    for (int phase = 0; phase < count; ++phase)
        needed +=
            std::max(item.horizontalAdvance(title(phase)), small.horizontalAdvance(m_details[phase])) + tokens.times(4);
    return needed > width;
}

QSize FilingPhases::sizeHint() const
{
    return {Tokens::current().times(30), heightForWidth(Tokens::current().times(60))};
}

int FilingPhases::heightForWidth(int width) const
{
    const Tokens tokens = Tokens::current();
    const int row = QFontMetrics(tokens.font(TextRole::BodyStrong)).lineSpacing() +
                    QFontMetrics(tokens.font(TextRole::Small)).lineSpacing() + tokens.u(1);
    return isStacked(width) ? count * (row + tokens.u(2)) : row;
}

void FilingPhases::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette());
    const QFont strong = tokens.font(TextRole::BodyStrong);
    const QFont body = tokens.font(TextRole::Body);
    const QFont small = tokens.font(TextRole::Small);
    const int disc = tokens.times(1.6);
    const bool stacked = isStacked(width());
    const int rowHeight = QFontMetrics(strong).lineSpacing() + QFontMetrics(small).lineSpacing() + tokens.u(3);

    int widths[count];
    int used = 0;
    for (int phase = 0; phase < count; ++phase) {
        widths[phase] = disc + tokens.u(3) +
                        std::max(QFontMetrics(strong).horizontalAdvance(title(phase)),
                                 QFontMetrics(small).horizontalAdvance(m_details[phase]));
        used += widths[phase];
    }
    const int gap = (width() - used) / (count - 1);
    int at = 0;
    for (int phase = 0; phase < count; ++phase) {
        const int x = stacked ? 0 : at;
        const int y = stacked ? phase * rowHeight : 0;
        const auto mirrored = [&](QRect rect) {
            if (isRightToLeft())
                rect.moveLeft(width() - rect.right() - 1);
            return rect;
        };
        const QRect circle = mirrored(QRect(x, y, disc, disc));
        const bool done = phase < m_current;
        const bool current = phase == m_current;
        const StatusSet& good = colours.of(Status::Good);
        painter.setPen(done ? QPen(colours.outlined ? good.line : good.fill)
                            : QPen(current ? palette().color(QPalette::Highlight) : colours.control));
        painter.setBrush(done      ? good.fill
                         : current ? palette().color(QPalette::Highlight)
                                   : palette().color(QPalette::Base));
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            icons::paint(painter, circle.adjusted(4, 4, -4, -4), Icon::Check, good.text);
        } else {
            painter.setPen(palette().color(current ? QPalette::HighlightedText : QPalette::PlaceholderText));
            painter.setFont(tokens.font(TextRole::SmallStrong));
            painter.drawText(circle, Qt::AlignCenter, QString::number(phase + 1));
        }
        const int textX = x + disc + tokens.u(3);
        const auto align = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        painter.setFont(current ? strong : body);
        painter.setPen(palette().color(QPalette::Text));
        const int line = QFontMetrics(strong).lineSpacing();
        painter.drawText(mirrored(QRect(textX, y, width() - textX, line)), align, title(phase));
        painter.setFont(small);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(mirrored(QRect(textX, y + line, width() - textX, QFontMetrics(small).lineSpacing())), align,
                         m_details[phase]);
        at += widths[phase];
        if (!stacked && phase + 1 < count) {
            painter.setPen(QPen(done ? good.line : colours.line, tokens.strongLine()));
            const int middle = y + disc / 2;
            const QRect rail = mirrored(QRect(at + tokens.u(4), middle, gap - tokens.u(8), 1));
            painter.drawLine(rail.topLeft(), rail.topRight());
            at += gap;
        }
    }
}

} // namespace guichet::ui
