#include "ui/kit/CheckField.h"

#include "ui/kit/Text.h"
#include "ui/theme/FocusRing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace guichet::ui {

CheckField::CheckField(QWidget* parent)
    : Field(parent)
    , m_box(new QCheckBox)
    , m_sentence(new Text(TextRole::Body))
{
    const Tokens tokens = Tokens::current();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens.u(3));
    m_sentence->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1, Qt::AlignVCenter);
    m_sentence->installEventFilter(this);
    FocusRing::setTarget(m_box, row);
    setInput(row, {m_box});
    setNeed(Need::Unmarked);
    connect(m_box, &QCheckBox::clicked, this, [this] { valueChanged(true); });
}

void CheckField::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    refreshNames();
}

bool CheckField::isChecked() const
{
    return m_box->isChecked();
}

void CheckField::setChecked(bool checked)
{
    if (m_box->isChecked() == checked)
        return;
    m_box->setChecked(checked);
    valueChanged(false);
}

QWidget* CheckField::input() const
{
    return m_box;
}

void CheckField::refreshNames()
{
    const QString need = needWord();
    m_box->setAccessibleName(need.isEmpty()
                                 ? m_sentence->text()
                                 : tr("%1, %2", "sentence of a consent, required").arg(m_sentence->text(), need));
    m_box->setAccessibleDescription(description());
}

bool CheckField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sentence && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        m_box->setFocus(Qt::MouseFocusReason);
        m_box->click();
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace guichet::ui
