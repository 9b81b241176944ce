#include "ui/shell/NavigationPanel.h"

#include "ui/kit/ProgramName.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

NavigationButton::NavigationButton(Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const Tokens tokens = Tokens::current();
    const QFontMetrics metrics(tokens.font(TextRole::BodyStrong));
    return {tokens.u(3) + tokens.icon(IconSize::Normal) + tokens.u(3) + metrics.horizontalAdvance(text()) +
                tokens.u(12),
            metrics.height() + 2 * tokens.u(3)};
}

QSize NavigationButton::minimumSizeHint() const
{
    return {Tokens::current().times(8), sizeHint().height()};
}

QRect NavigationButton::wordsPlace(QSize size) const
{
    const Tokens tokens = Tokens::current();
    const int start = tokens.u(3) + tokens.icon(IconSize::Normal) + tokens.u(3);
    const int end = m_count > 0 ? tokens.times(1.5) + tokens.u(5) : tokens.u(2);
    return {start, 0, qMax(1, size.width() - start - end), size.height()};
}

int NavigationButton::heightForWidth(int width) const
{
    const Tokens tokens = Tokens::current();
    const QFontMetrics metrics(tokens.font(TextRole::BodyStrong));
    const QRect room = wordsPlace({width, QWIDGETSIZE_MAX});
    return qMax(metrics.height(), metrics.boundingRect(room, Qt::TextWordWrap, text()).height()) + 2 * tokens.u(3);
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette());
    const QColor accent = palette().color(QPalette::Active, QPalette::Link);
    QPainter painter(this);
    if (isChecked())
        drawRounded(painter, rect(), tokens.fieldRadius(), colours.accentSoft, colours.outlined ? accent : QColor(), 2);
    else if (underMouse())
        drawRounded(painter, rect(), tokens.fieldRadius(), palette().color(QPalette::Active, QPalette::AlternateBase));
    const QColor ink = isChecked() ? accent : palette().color(QPalette::Active, QPalette::WindowText);
    const int side = tokens.icon(IconSize::Normal);
    const auto placed = [&](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    icons::paint(painter, placed(QRect(tokens.u(3), (height() - side) / 2, side, side)), m_icon, ink);
    painter.setPen(ink);
    painter.setFont(tokens.font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
    painter.drawText(placed(wordsPlace(size())),
                     Qt::AlignVCenter | Qt::TextWordWrap | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), text());
    if (m_count <= 0)
        return;
    const QString count = locale().toString(m_count);
    const QFont small = tokens.font(TextRole::SmallStrong);
    const int box = qMax(tokens.times(1.5), QFontMetrics(small).horizontalAdvance(count) + tokens.u(3));
    const QRect badge =
        placed(QRect(width() - tokens.u(3) - box, (height() - tokens.times(1.5)) / 2, box, tokens.times(1.5)));
    const StatusSet& set = colours.of(Status::Attention);
    drawRounded(painter, badge, tokens.badgeRadius(), set.fill, colours.outlined ? set.line : QColor());
    painter.setPen(set.text);
    painter.setFont(small);
    painter.drawText(badge, Qt::AlignCenter, count);
}

NavigationPanel::NavigationPanel(QWidget* parent)
    : QWidget(parent)
{
    const Tokens tokens = Tokens::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.u(4), tokens.u(5), tokens.u(4), tokens.u(2));
    column->setSpacing(tokens.u(1));
    auto* name = new ProgramName;
    auto* nameRow = new QHBoxLayout;
    nameRow->addSpacing(tokens.u(2));
    nameRow->addWidget(name, 1);
    column->addLayout(nameRow);
    column->addSpacing(tokens.u(4));
    const std::pair<QString, Icon> entries[] = {
        {u"dashboard"_s, Icon::Layers}, {u"help"_s, Icon::CircleHelp}, {u"settings"_s, Icon::Gear}};
    for (const auto& [page, icon] : entries) {
        auto* button = new NavigationButton(icon);
        column->addWidget(button);
        m_buttons.append({page, button});
        connect(button, &NavigationButton::clicked, this, [this, page = page, button] {
            button->setChecked(true);
            emit chosen(page);
        });
    }
    column->addStretch(1);
    retranslate();
}

void NavigationPanel::setCurrent(const QString& page)
{
    for (const auto& [name, button] : m_buttons)
        button->setChecked(name == page);
}

void NavigationPanel::setUrgentCount(int count)
{
    m_urgent = count;
    retranslate();
}

void NavigationPanel::retranslate()
{
    const QStringList words = {tr("My requests"), tr("Help"), tr("Settings")};
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i).second->setText(words.at(i));
        m_buttons.at(i).second->setAccessibleName(words.at(i));
    }
    NavigationButton* dashboard = m_buttons.first().second;
    dashboard->setCount(m_urgent);
    if (m_urgent > 0)
        dashboard->setAccessibleName(tr("My requests, %n need(s) you", nullptr, m_urgent));
}

void NavigationPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
