#include "ui/kit/ButtonBar.h"

#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace guichet::ui {

ButtonBar::ButtonBar(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_extras(new QWidget)
    , m_back(new Button(ButtonKind::Ordinary))
    , m_forward(new Button(ButtonKind::Filled))
    , m_noteRow(new QWidget)
    , m_noteIcon(new IconLabel(Icon::ShieldCheck, Status::Neutral, IconSize::Small))
    , m_note(new Text(TextRole::Small))
    , m_undo(new Button(ButtonKind::Link))
{
    const Tokens tokens = Tokens::current();
    m_column->setSpacing(tokens.u(2));
    m_column->addLayout(m_row);
    m_row->setSpacing(tokens.u(3));
    m_back->setWrapping(true);
    m_forward->setWrapping(true);
    m_back->setIcon(Icon::ArrowLeft);
    m_forward->setIcon(Icon::ArrowRight, true);

    auto* note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(tokens.u(2));
    m_note->setColour(TextColour::Secondary);
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    note->addWidget(m_noteIcon, 0, Qt::AlignVCenter);
    note->addWidget(m_note);
    m_noteRow->hide();
    m_undo->hide();

    m_extras->setLayout(new FlowLayout(nullptr, tokens.u(2), tokens.u(2)));
    m_extras->hide();
    m_row->addWidget(m_back);
    m_row->addWidget(m_extras, 0, Qt::AlignVCenter);
    m_row->addStretch(1);
    m_row->addWidget(m_noteRow, 0, Qt::AlignVCenter);
    m_row->addWidget(m_undo, 0, Qt::AlignVCenter);
    m_row->addWidget(m_forward);
    connect(m_back, &Button::clicked, this, &ButtonBar::backRequested);
    connect(m_forward, &Button::clicked, this, &ButtonBar::forwardRequested);
    connect(m_undo, &Button::clicked, this, &ButtonBar::undoRequested);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // where a button takes two lines
    setSizePolicy(policy);
    retranslate();
    arrange();
}

void ButtonBar::setForward(const QString& words, bool arrow)
{
    m_ownForward = !words.isEmpty();
    m_forward->setIcon(arrow ? Icon::ArrowRight : Icon::None, true);
    if (m_ownForward)
        m_forward->setText(words);
    retranslate();
}

void ButtonBar::setBack(const QString& words)
{
    m_ownBack = !words.isEmpty();
    if (m_ownBack)
        m_back->setText(words);
    retranslate();
}

void ButtonBar::setNote(Icon icon, const QString& sentence)
{
    const bool changed = m_note->text() != sentence;
    m_noteIcon->set(icon, Status::Neutral);
    m_note->setText(sentence);
    arrange();
    if (changed)
        announce(m_note, sentence);
}

void ButtonBar::setUndo(const QString& words)
{
    m_undo->setText(words);
    m_undo->setVisible(!words.isEmpty());
}

void ButtonBar::addAtStart(QWidget* widget)
{
    m_extras->layout()->addWidget(widget);
    m_extras->show();
}

void ButtonBar::addBeforeForward(QWidget* widget)
{
    m_row->insertWidget(m_row->indexOf(m_forward), widget, 0, Qt::AlignVCenter);
}

int ButtonBar::buttonsWidth() const
{
    int width = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget* each = m_row->itemAt(i)->widget();
        if (each && !each->isHidden() && each != m_noteRow && each != m_extras)
            width += each->sizeHint().width() + m_row->spacing();
    }
    return width;
}

int ButtonBar::extrasWidth() const
{
    return m_extras->isHidden() ? 0 : m_extras->sizeHint().width() + m_row->spacing();
}

void ButtonBar::arrange()
{
    const Tokens tokens = Tokens::current();
    const bool small = width() < tokens.times(44);
    const int side = tokens.u(small ? 4 : 8);
    m_column->setContentsMargins(side, tokens.u(small ? 3 : 4), side, tokens.u(small ? 3 : 4));
    const int room = width() - 2 * side;
    const bool narrow = small || buttonsWidth() + extrasWidth() > room;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        if (narrow) {
            m_row->removeWidget(m_extras);
            m_column->insertWidget(0, m_extras);
        } else {
            m_column->removeWidget(m_extras);
            m_row->insertWidget(1, m_extras, 0, Qt::AlignVCenter);
        }
    }
    m_row->setDirection(buttonsWidth() > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Where it hasn't the room of two lines the buttons stay; the saved state is also in the menu and was announced.
    const int left = room - buttonsWidth() - extrasWidth();
    const bool hasRoom = !narrow && left > m_noteRow->sizeHint().width() * 6 / 10;
    m_noteRow->setVisible(!m_note->text().isEmpty() && hasRoom);
}

void ButtonBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Active, QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), StatusColours::of(palette()).line);
}

void ButtonBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_note)
        arrange();
}

void ButtonBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ButtonBar::retranslate()
{
    if (!m_ownBack)
        m_back->setText(tr("Back"));
    if (!m_ownForward)
        m_forward->setText(tr("Continue"));
}

} // namespace guichet::ui
