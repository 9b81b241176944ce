#include "ui/kit/ProgramName.h"

#include "ui/theme/AppMark.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

ProgramName::ProgramName(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(u"Guichet Permis"_s);
}

QSize ProgramName::sizeHint() const
{
    const Tokens tokens = Tokens::current();
    const int side = tokens.times(2);
    return {side + tokens.u(2.5) + QFontMetrics(tokens.font(TextRole::Item)).horizontalAdvance(u"Guichet Permis"_s) + 2,
            side};
}

void ProgramName::paintEvent(QPaintEvent*)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    const int side = tokens.times(2);
    const auto placed = [&](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    paintAppMark(painter, placed(QRect(0, 0, side, side)), palette().color(QPalette::Active, QPalette::Highlight),
                 palette().color(QPalette::Active, QPalette::HighlightedText));
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.setFont(tokens.font(TextRole::Item));
    painter.drawText(placed(QRect(side + tokens.u(2.5), 0, width(), side)),
                     Qt::AlignVCenter | Qt::TextSingleLine | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     u"Guichet Permis"_s);
}

} // namespace guichet::ui
