#include "ui/kit/Banner.h"

#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Margins.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/theme/Painting.h"

#include <QEvent>
#include <QPainter>
#include <QShowEvent>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {

Status statusOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Status::Waiting;
    case Banner::Kind::Good:
        return Status::Good;
    case Banner::Kind::Attention:
        return Status::Attention;
    case Banner::Kind::Error:
        return Status::Error;
    }
    Q_UNREACHABLE();
}

Icon iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Icon::Info;
    case Banner::Kind::Good:
        return Icon::CircleCheck;
    case Banner::Kind::Attention:
        return Icon::TriangleAlert;
    case Banner::Kind::Error:
        return Icon::CircleX;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_text(new Text(TextRole::Small))
    , m_link(new Button(ButtonKind::Link))
    , m_buttons(new QWidget)
{
    const Tokens tokens = Tokens::current();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(tokens.u(0.5));
    m_text->setCharactersPerLine(110);
    auto* flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(0, tokens.u(1.5), 0, 0);
    m_buttons->hide();
    m_link->hide();
    column->addWidget(m_text);
    column->addWidget(m_link, 0, Qt::AlignLeading);
    column->addWidget(m_buttons);
    connect(m_link, &Button::clicked, this, &Banner::linkActivated);
    refreshMargins();
}

Banner::Banner(Kind kind, const QString& text, QWidget* parent)
    : Banner(kind, parent)
{
    setText(text);
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(m_text->text());
    if (isVisible())
        announce(this, m_text->text());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void Banner::setLink(const QString& words)
{
    m_link->setText(words);
    m_link->setVisible(!words.isEmpty());
}

void Banner::addButton(Button* button)
{
    button->setCompact(true);
    button->setWrapping(true);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette());
    const StatusSet& set = colours.of(statusOf(m_kind));
    QPainter painter(this);
    drawRounded(painter, rect(), tokens.u(2.5), set.fill, colours.outlined ? set.line : QColor());
    const int side = tokens.icon(IconSize::Normal);
    const int line = qRound(tokens.textPixels() * 0.87 * 1.45);
    const QRect square(tokens.u(3.5), tokens.u(2.5) + (line - side) / 2 + 1, side, side);
    icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), square),
                 m_icon == Icon::None ? iconOf(m_kind) : m_icon, set.text, layoutDirection());
}

void Banner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous())
        announce(this, m_text->text());
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        refreshMargins();
}

void Banner::refreshMargins()
{
    if (!layout())
        return;
    const Tokens tokens = Tokens::current();
    setDirectedMargins(this, tokens.u(3.5) + tokens.icon(IconSize::Normal) + tokens.u(3), tokens.u(2.5), tokens.u(4),
                       tokens.u(2.5));
}

} // namespace guichet::ui
