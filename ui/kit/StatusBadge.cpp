#include "ui/kit/StatusBadge.h"

#include "ui/theme/Painting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace guichet::ui {

StatusBadge::StatusBadge(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusBadge::StatusBadge(Status status, Icon icon, const QString& words, QWidget* parent)
    : StatusBadge(parent)
{
    set(status, icon, words);
}

void StatusBadge::set(Status status, Icon icon, const QString& words)
{
    m_status = status;
    m_icon = icon;
    setText(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize StatusBadge::sizeFor(Icon icon, const QString& words)
{
    const Tokens tokens = Tokens::current();
    const QFontMetrics metrics(tokens.font(TextRole::SmallStrong));
    const int side = tokens.icon(IconSize::Small);
    const int iconWidth = icon == Icon::None ? 0 : side + tokens.u(1.25);
    return {metrics.horizontalAdvance(words) + iconWidth + 2 * tokens.u(2), metrics.height() + 2 * tokens.u(1)};
}

void StatusBadge::paint(QPainter& painter, const QRect& place, Status status, Icon icon, const QString& words,
                        const QPalette& palette, Qt::LayoutDirection direction)
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette);
    const StatusSet& set = colours.of(status);
    drawRounded(painter, place, tokens.badgeRadius(), set.fill, colours.outlined ? set.line : QColor());
    QRect rest = place.adjusted(tokens.u(2), 0, -tokens.u(2), 0);
    if (icon != Icon::None) {
        const int side = tokens.icon(IconSize::Small);
        const QRect square(rest.left(), place.center().y() - side / 2 + 1, side, side);
        icons::paint(painter, QStyle::visualRect(direction, place, square), icon, set.text, direction);
        rest.setLeft(rest.left() + side + tokens.u(1.25));
    }
    painter.save();
    painter.setPen(set.text);
    painter.setFont(tokens.font(TextRole::SmallStrong));
    // In its own size it stays in one line, whatever the rounding of widths says.
    const bool wraps = place.height() > sizeFor(icon, words).height();
    painter.drawText(QStyle::visualRect(direction, place, rest),
                     Qt::AlignVCenter | (wraps ? Qt::TextWordWrap : Qt::TextSingleLine) |
                         (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextDontClip,
                     words);
    painter.restore();
}

void StatusBadge::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    QSizePolicy policy(wrapping ? QSizePolicy::Maximum : QSizePolicy::Fixed,
                       wrapping ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrapping);
    setSizePolicy(policy);
}

QSize StatusBadge::sizeHint() const
{
    return sizeFor(m_icon, text());
}

QSize StatusBadge::minimumSizeHint() const
{
    if (!m_wrapping)
        return sizeHint();
    int widest = 0;
    for (const QString& word : text().split(u' '))
        widest = qMax(widest, sizeFor(m_icon, word).width());
    return {widest, sizeHint().height()};
}

int StatusBadge::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    const QSize around = sizeFor(m_icon, QString());
    const QFontMetrics metrics(Tokens::current().font(TextRole::SmallStrong));
    const QRect room(0, 0, qMax(1, width - around.width()), QWIDGETSIZE_MAX);
    const int words = metrics.boundingRect(room, Qt::TextWordWrap, text()).height();
    return qMax(words, metrics.height()) + around.height() - metrics.height();
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_status, m_icon, text(), palette(), layoutDirection());
}

void StatusBadge::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

StateLook lookOf(RequestState state)
{
    const auto inWords = [](const char* text) { return QCoreApplication::translate("RequestState", text); };
    switch (state) {
    case RequestState::Draft:
        return {Status::Neutral, Icon::Pencil, inWords(QT_TRANSLATE_NOOP("RequestState", "Draft")),
                inWords(QT_TRANSLATE_NOOP("RequestState", "You have not finished your request."))};
    case RequestState::Sent:
        return {Status::Good, Icon::Send, inWords(QT_TRANSLATE_NOOP("RequestState", "Sent")),
                inWords(QT_TRANSLATE_NOOP("RequestState", "Your request was sent to the administration."))};
    case RequestState::CheckingImages:
        return {Status::Waiting, Icon::ScanFace, inWords(QT_TRANSLATE_NOOP("RequestState", "Checking of the images")),
                inWords(QT_TRANSLATE_NOOP("RequestState",
                                          "The administration is checking your photo and your signature."))};
    case RequestState::UnderExamination:
        return {Status::Waiting, Icon::Clock, inWords(QT_TRANSLATE_NOOP("RequestState", "Under examination")),
                inWords(QT_TRANSLATE_NOOP("RequestState", "The administration is examining your request."))};
    case RequestState::ToComplete:
        return {
            Status::Attention, Icon::CircleAlert, inWords(QT_TRANSLATE_NOOP("RequestState", "To complete")),
            inWords(QT_TRANSLATE_NOOP("RequestState", "After examination, some documents are missing or incorrect."))};
    case RequestState::ImagesRejected:
        return {Status::Error, Icon::CircleX, inWords(QT_TRANSLATE_NOOP("RequestState", "Images rejected")),
                inWords(QT_TRANSLATE_NOOP("RequestState",
                                          "The photo or the signature is not compliant: they must be made again."))};
    case RequestState::Rejected:
        return {Status::Error, Icon::CircleX, inWords(QT_TRANSLATE_NOOP("RequestState", "Rejected after examination")),
                inWords(QT_TRANSLATE_NOOP("RequestState", "The reason is given below. You may make a new request."))};
    case RequestState::Approved:
        return {Status::Good, Icon::Check, inWords(QT_TRANSLATE_NOOP("RequestState", "Approved")),
                inWords(QT_TRANSLATE_NOOP(
                    "RequestState", "The request was approved. The licence will be sent to you within 15 days."))};
    case RequestState::Deleted:
        return {
            Status::Neutral, Icon::Trash, inWords(QT_TRANSLATE_NOOP("RequestState", "Deleted")),
            inWords(QT_TRANSLATE_NOOP("RequestState", "Requests are deleted after six months, whatever their state."))};
    }
    Q_UNREACHABLE();
}

} // namespace guichet::ui
