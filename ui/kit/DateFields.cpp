#include "ui/kit/DateFields.h"

#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString digitsOf(const QString& text, int atMost)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit() && digits.size() < atMost)
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

} // namespace

DateFields::DateFields(QWidget* parent)
    : Field(parent)
    , m_day(new QLineEdit)
    , m_month(new QLineEdit)
    , m_year(new QLineEdit)
{
    auto* row = new QWidget;
    auto* beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 0, 0, 0);
    auto* figures = new QWidget;
    figures->setLayoutDirection(Qt::LeftToRight); // a date in figures reads day, month, year in every language
    beside->addWidget(figures);
    beside->addStretch(1);
    auto* layout = new QHBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::current().u(3));
    for (QLineEdit* line : {m_day, m_month, m_year}) {
        line->setMaxLength(40); // a whole date may be pasted into any of them
        line->setInputMethodHints(Qt::ImhDigitsOnly);
        layout->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, [this, line](const QString& text) {
            if (!takePasted(text)) {
                const QString digits = digitsOf(text, line == m_year ? 4 : 2);
                if (digits != text)
                    line->setText(digits);
            }
            valueChanged(true);
        });
    }
    setInput(row, {m_day, m_month, m_year});
    refreshWidths();
}

void DateFields::setPartialAllowed(bool allowed)
{
    m_partial = allowed;
}

std::optional<PartialDate> DateFields::date() const
{
    if (m_day->text().isEmpty() || m_month->text().isEmpty() || m_year->text().size() != 4)
        return std::nullopt;
    const auto date = PartialDate::fromParts(m_year->text().toInt(), m_month->text().toInt(), m_day->text().toInt());
    if (date && !m_partial && !date->isComplete())
        return std::nullopt;
    return date;
}

void DateFields::setDate(const std::optional<PartialDate>& date)
{
    if (date == this->date() && (date || isEmpty()))
        return;
    m_day->setText(date ? twoDigits(date->day()) : QString());
    m_month->setText(date ? twoDigits(date->month()) : QString());
    m_year->setText(date ? QString::number(date->year()) : QString());
    valueChanged(false);
}

bool DateFields::isEmpty() const
{
    return m_day->text().isEmpty() && m_month->text().isEmpty() && m_year->text().isEmpty();
}

QWidget* DateFields::input() const
{
    return m_day;
}

bool DateFields::takePasted(const QString& text)
{
    static const QRegularExpression dayFirst(u"^\\s*(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4})\\s*$"_s);
    static const QRegularExpression yearFirst(u"^\\s*(\\d{4})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{1,2})\\s*$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        m_day->setText(twoDigits(match.captured(1).toInt()));
        m_month->setText(twoDigits(match.captured(2).toInt()));
        m_year->setText(match.captured(3));
        return true;
    }
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        m_year->setText(match.captured(1));
        m_month->setText(twoDigits(match.captured(2).toInt()));
        m_day->setText(twoDigits(match.captured(3).toInt()));
        return true;
    }
    return false;
}

void DateFields::refreshNames()
{
    const QString whole = tr("%1, %2, %3", "date, its part, required");
    const auto name = [&](QLineEdit* line, const QString& part) {
        line->setAccessibleName(needWord().isEmpty() ? tr("%1, %2", "date, its part").arg(label(), part)
                                                     : whole.arg(label(), part, needWord()));
        line->setAccessibleDescription(description());
    };
    if (namedInputs().isEmpty())
        return;
    name(m_day, tr("day"));
    name(m_month, tr("month"));
    name(m_year, tr("year"));
}

void DateFields::refreshWidths()
{
    const Tokens tokens = Tokens::current();
    const int digit = QFontMetrics(tokens.font(TextRole::Body)).horizontalAdvance(u'0');
    for (QLineEdit* line : {m_day, m_month})
        line->setFixedWidth(2 * digit + tokens.u(11));
    m_year->setFixedWidth(4 * digit + tokens.u(12));
}

void DateFields::changeEvent(QEvent* event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshWidths();
}

} // namespace guichet::ui
