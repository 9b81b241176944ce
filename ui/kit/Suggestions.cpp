#include "ui/kit/Suggestions.h"

#include "ui/kit/Announce.h"
#include "ui/kit/TextField.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

constexpr int wordsRole = Qt::UserRole;
constexpr int remarkRole = Qt::UserRole + 1;
constexpr int mostVisible = 8;

/// Words, and the remark after them in quieter letters; cut at the end where the list is narrow.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const Tokens tokens = Tokens::current();
        const QFontMetrics words(tokens.font(TextRole::Body));
        const QFontMetrics remark(tokens.font(TextRole::Small));
        return {words.horizontalAdvance(index.data(wordsRole).toString()) + tokens.u(8) +
                    remark.horizontalAdvance(index.data(remarkRole).toString()),
                words.height() + tokens.u(3)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = Tokens::current();
        const QRect row = option.rect.adjusted(tokens.u(1), 0, -tokens.u(1), 0);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen)
            drawRounded(*painter, row.adjusted(0, 1, 0, -1), tokens.fieldRadius(),
                        option.palette.color(QPalette::Active, QPalette::Highlight), {});
        const QColor ink = option.palette.color(QPalette::Active, chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = chosen ? ink : option.palette.color(QPalette::Active, QPalette::PlaceholderText);
        QRect rest = row.adjusted(tokens.u(2), 0, -tokens.u(2), 0);
        const auto write = [&](TextRole role, const QColor& colour, const QString& text) {
            const QFont font = tokens.font(role);
            const QFontMetrics metrics(font);
            const QString shown = metrics.elidedText(text, Qt::ElideRight, rest.width());
            const int start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QStyle::visualRect(option.direction, row, rest), start | Qt::AlignVCenter, shown);
            rest.setLeft(rest.left() + metrics.horizontalAdvance(shown) + tokens.u(2));
        };
        write(TextRole::Body, ink, index.data(wordsRole).toString());
        if (rest.width() > tokens.u(4))
            write(TextRole::Small, quiet, index.data(remarkRole).toString());
        painter->restore();
    }
};

} // namespace

Suggestions::Suggestions(TextField* field, Find find)
    : QObject(field)
    , m_field(field)
    , m_find(std::move(find))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    // Not the line edit's own completer: that one fills in what it has highlighted.
    m_completer->setWidget(field->line());
    m_completer->setMaxVisibleItems(mostVisible);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
    m_completer->popup()->setObjectName(u"suggestions"_s);
    field->line()->installEventFilter(this);
    connect(field->line(), &QLineEdit::textEdited, this, &Suggestions::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        m_choosing = true; // what is filled in now is not typed
        emit chosen(index.row());
        m_choosing = false;
    });
}

bool Suggestions::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void Suggestions::close()
{
    m_completer->popup()->hide();
}

void Suggestions::offer()
{
    if (m_choosing || !m_field->line()->hasFocus())
        return;
    const QList<Suggestion> found = m_find(m_field->text());
    const int before = isOpen() ? m_model->rowCount() : 0;
    m_model->clear();
    for (const Suggestion& each : found) {
        // Screen readers say both.
        auto* item = new QStandardItem(each.remark.isEmpty() ? each.words : each.words + u", "_s + each.remark);
        item->setData(each.words, wordsRole);
        item->setData(each.remark, remarkRole);
        m_model->appendRow(item);
    }
    if (found.isEmpty()) {
        close();
        return;
    }
    QAbstractItemView* list = m_completer->popup();
    list->setAccessibleName(
        tr("%1: %n suggestion(s), arrow down to choose", "field", int(found.size())).arg(m_field->label()));
    m_completer->setCompletionPrefix(QString()); // all of them: they were found already
    // Below the ring of the focus.
    m_completer->complete(QRect(0, 0, listWidth(), m_field->line()->height() + Tokens::current().u(1)));
    list->setCurrentIndex(QModelIndex());
    if (before != found.size())
        announce(list, list->accessibleName());
}

int Suggestions::listWidth() const
{
    const QAbstractItemView* list = m_completer->popup();
    int width = m_field->line()->width();
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = qMax(width, list->itemDelegate()->sizeHint({}, m_model->index(row, 0)).width());
    return qMin(width, m_field->window()->width());
}

bool Suggestions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !isOpen() && !m_field->line()->isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
            offer();
            return isOpen();
        }
    }
    const bool left =
        event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
    if (left || event->type() == QEvent::Hide)
        close();
    return QObject::eventFilter(watched, event);
}

} // namespace guichet::ui
