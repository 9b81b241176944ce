#include "ui/kit/StepList.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace guichet::ui {

namespace {

constexpr int indexRole = Qt::UserRole + 1;

/// Where the parts of one row lie, for painting and for its height.
struct RowPlaces
{
    QRect mark;
    QRect name;
    QRect completeness;
    int height = 0;
};

/// The current step's name is written in bold.
QFont nameFontOf(bool current)
{
    QFont font = Tokens::current().font(TextRole::Item);
    if (!current)
        font.setWeight(QFont::Medium);
    return font;
}

RowPlaces placesOf(const StepEntry& step, bool current, const QRect& row)
{
    const Tokens tokens = Tokens::current();
    const int side = tokens.times(1.6);
    const int start = row.left() + tokens.u(2.5) + side + tokens.u(3);
    const int width = qMax(1, row.right() - tokens.u(2) - start);
    const int padding = tokens.u(1.5);
    const QFontMetrics nameMetrics(nameFontOf(current));
    const QFontMetrics smallMetrics(tokens.font(TextRole::Small));
    const int nameHeight = nameMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, step.name).height();
    const int smallHeight =
        smallMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, step.completeness).height();
    RowPlaces places;
    places.name = QRect(start, row.top() + padding, width, nameHeight);
    places.completeness = QRect(start, places.name.bottom() + 1 + tokens.u(0.5), width, smallHeight);
    places.mark = QRect(row.left() + tokens.u(2.5),
                        row.top() + padding + (nameMetrics.height() - side) / 2 + tokens.u(0.5), side, side);
    places.height = places.completeness.bottom() + 1 + padding - row.top();
    return places;
}

class StepDelegate : public QStyledItemDelegate
{
public:
    explicit StepDelegate(StepList* list, const QList<StepEntry>& steps, const QString& current)
        : QStyledItemDelegate(list)
        , m_list(list)
        , m_steps(steps)
        , m_current(current)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const StepEntry& step = m_steps.at(index.row());
        const int width = m_list->viewport()->width();
        return {width, placesOf(step, step.id == m_current, QRect(0, 0, width, 0)).height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = Tokens::current();
        const StatusColours colours = StatusColours::of(option.palette);
        const StepEntry& step = m_steps.at(index.row());
        const bool current = step.id == m_current;
        const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
        const QColor secondary = option.palette.color(QPalette::Active, QPalette::PlaceholderText);
        const RowPlaces places = placesOf(step, current, option.rect);
        const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current)
            drawRounded(*painter, option.rect, tokens.fieldRadius(), colours.accentSoft,
                        colours.outlined ? accent : QColor(), 2);
        if (m_list->hasFocus() && m_list->currentIndex() == index)
            drawRounded(*painter, option.rect.adjusted(1, 1, -1, -1), tokens.fieldRadius(), {}, accent, 2);

        const QRect mark = placed(places.mark);
        const qreal round = mark.width() / 2.0;
        const StatusSet* marked = nullptr;
        Icon icon = Icon::None;
        if (step.mark == StepMark::Complete) {
            marked = &colours.of(Status::Good);
            icon = Icon::Check;
        } else if (step.mark == StepMark::Attention) {
            marked = &colours.of(Status::Attention);
            icon = Icon::TriangleAlert;
        } else if (step.mark == StepMark::Error) {
            marked = &colours.of(Status::Error);
            icon = Icon::CircleX;
        }
        if (current) {
            drawRounded(*painter, mark, round, accent);
            number(*painter, mark, index.row() + 1, option.palette.color(QPalette::Active, QPalette::HighlightedText),
                   tokens);
        } else if (marked) {
            drawRounded(*painter, mark, round, marked->fill, colours.outlined ? marked->line : QColor());
            const int inset = mark.width() / 5;
            icons::paint(*painter, mark.adjusted(inset, inset, -inset, -inset), icon, marked->text);
        } else {
            drawRounded(*painter, mark, round, {}, colours.control, 1.25);
            number(*painter, mark, index.row() + 1, secondary, tokens);
        }

        const int flags =
            Qt::TextWordWrap | Qt::AlignTop | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        painter->setFont(nameFontOf(current));
        painter->setPen(option.palette.color(QPalette::Active, QPalette::WindowText));
        painter->drawText(placed(places.name), flags, step.name);
        painter->setFont(tokens.font(TextRole::Small));
        painter->setPen(step.mark == StepMark::Error       ? colours.of(Status::Error).text
                        : step.mark == StepMark::Attention ? colours.of(Status::Attention).text
                                                           : secondary);
        painter->drawText(placed(places.completeness), flags, step.completeness);
        painter->restore();
    }

private:
    static void number(QPainter& painter, const QRect& mark, int value, const QColor& ink, const Tokens& tokens)
    {
        painter.setPen(ink);
        painter.setFont(tokens.font(TextRole::SmallStrong));
        painter.drawText(mark, Qt::AlignCenter, QLocale().toString(value));
    }

    StepList* m_list;
    const QList<StepEntry>& m_steps;
    const QString& m_current;
};

} // namespace

StepList::StepList(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new StepDelegate(this, m_steps, m_current));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, &StepList::choose);
}

void StepList::setSteps(const QList<StepEntry>& steps)
{
    if (steps == m_steps)
        return;
    const bool sameRows = steps.size() == m_steps.size();
    m_steps = steps;
    if (!sameRows) {
        m_model->clear();
        for (int i = 0; i < steps.size(); ++i)
            m_model->appendRow(new QStandardItem);
    }
    refill();
}

void StepList::setCurrentStep(const QString& id)
{
    if (m_current != id) {
        m_current = id;
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    for (int i = 0; i < m_steps.size(); ++i)
        if (m_steps.at(i).id == id)
            setCurrentIndex(m_model->index(i, 0));
    viewport()->update();
}

void StepList::refill()
{
    setAccessibleName(tr("Steps"));
    for (int i = 0; i < m_steps.size(); ++i) {
        const StepEntry& step = m_steps.at(i);
        QStandardItem* item = m_model->item(i);
        item->setText(step.name);
        item->setData(i, indexRole);
        item->setData(tr("%1, step %2 of %3, %4").arg(step.name).arg(i + 1).arg(m_steps.size()).arg(step.completeness),
                      Qt::AccessibleTextRole);
        item->setFlags(step.reachable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::NoItemFlags));
    }
    scheduleDelayedItemsLayout();
    setCurrentStep(m_current);
    updateGeometry();
}

QSize StepList::sizeHint() const
{
    int height = 0;
    const int width = viewport()->width();
    for (const StepEntry& step : m_steps)
        height += placesOf(step, step.id == m_current, QRect(0, 0, width, 0)).height;
    return {Tokens::current().times(15), height};
}

QSize StepList::minimumSizeHint() const
{
    return {Tokens::current().times(10), sizeHint().height()};
}

void StepList::choose(const QModelIndex& index)
{
    if (index.isValid() && m_steps.at(index.row()).reachable)
        emit stepChosen(m_steps.at(index.row()).id);
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void StepList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // names wrap elsewhere
    updateGeometry();
}

void StepList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace guichet::ui
