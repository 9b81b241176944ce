#include "papers/PaperWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

/// Papers say the hour of Paris wherever they are made: a receipt is read by others than the one who printed it.
QTimeZone paris()
{
    return QTimeZone("Europe/Paris");
}

QDateTime inParis(const QDateTime& moment)
{
    return paris().isValid() ? moment.toTimeZone(paris()) : moment.toUTC();
}

struct NamedWarning
{
    const char* code;
    const char* name;
};

/// What a person may pass over besides the procedure's own rules: findings of scans (programs.md, `check`) and what the
/// assessment says of single answers and documents.
constexpr NamedWarning warnings[] = {
    {"blurred", QT_TRANSLATE_NOOP("Papers", "blurred")},
    {"motion-blurred", QT_TRANSLATE_NOOP("Papers", "blurred by movement")},
    {"too-dark", QT_TRANSLATE_NOOP("Papers", "too dark")},
    {"too-bright", QT_TRANSLATE_NOOP("Papers", "too bright")},
    {"glare", QT_TRANSLATE_NOOP("Papers", "glare")},
    {"shadow", QT_TRANSLATE_NOOP("Papers", "shadow")},
    {"low-contrast", QT_TRANSLATE_NOOP("Papers", "little contrast")},
    {"low-resolution", QT_TRANSLATE_NOOP("Papers", "too few pixels")},
    {"cropped", QT_TRANSLATE_NOOP("Papers", "cut off at the edge")},
    {"skewed", QT_TRANSLATE_NOOP("Papers", "tilted")},
    {"rotated", QT_TRANSLATE_NOOP("Papers", "turned")},
    {"mirrored", QT_TRANSLATE_NOOP("Papers", "mirrored")},
    {"perspective", QT_TRANSLATE_NOOP("Papers", "photographed from the side")},
    {"colour-cast", QT_TRANSLATE_NOOP("Papers", "wrong colours")},
    {"noisy", QT_TRANSLATE_NOOP("Papers", "grainy")},
    {"too-large", QT_TRANSLATE_NOOP("Papers", "close to the size limit")},
    {"active-content", QT_TRANSLATE_NOOP("Papers", "holds active content")},
    {"too-many-pages", QT_TRANSLATE_NOOP("Papers", "too many pages")},
    {"missing-side", QT_TRANSLATE_NOOP("Papers", "a side seems to be missing")},
    {"wrong-kind", QT_TRANSLATE_NOOP("Papers", "seems to be another paper")},
    {"mismatch", QT_TRANSLATE_NOOP("Papers", "differs from the answers")},
    {"expired", QT_TRANSLATE_NOOP("Papers", "seems to be out of date")},
    {"field-format", QT_TRANSLATE_NOOP("Papers", "an answer of unusual form")},
    {"document-advised", QT_TRANSLATE_NOOP("Papers", "a document that is usually asked for is missing")},
    {"unjudged", QT_TRANSLATE_NOOP("Papers", "could not be checked")},
};

} // namespace

PaperWords::PaperWords(const PaperSettings& settings)
    : m_french(settings.language != u"en")
{
    if (m_french && !m_translator.load(u"papers_fr.qm"_s, u":/i18n"_s))
        m_french = false;
}

QString PaperWords::operator()(const char* english) const
{
    const QString french = m_french ? m_translator.translate("Papers", english) : QString();
    return french.isEmpty() ? QString::fromUtf8(english) : french;
}

QString PaperWords::date(QDate date) const
{
    return m_french ? date.toString(u"dd/MM/yyyy"_s)
                    : QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMM yyyy"_s);
}

QString PaperWords::day(const QDateTime& moment) const
{
    return date(inParis(moment).date());
}

QString PaperWords::moment(const QDateTime& moment) const
{
    const QDateTime local = inParis(moment);
    return (*this)(QT_TRANSLATE_NOOP("Papers", "%1 at %2")).arg(date(local.date()), local.time().toString(u"HH:mm"_s));
}

QString PaperWords::whoseTime() const
{
    return paris().isValid() ? (*this)(QT_TRANSLATE_NOOP("Papers", "Times are those of Paris."))
                             : (*this)(QT_TRANSLATE_NOOP("Papers", "Times are UTC."));
}

QString PaperWords::bytes(qint64 bytes) const
{
    const QLocale locale(m_french ? QLocale::French : QLocale::English);
    if (bytes < 1000)
        return (*this)(QT_TRANSLATE_NOOP("Papers", "%1 bytes")).arg(bytes);
    if (bytes < 1'000'000)
        return (*this)(QT_TRANSLATE_NOOP("Papers", "%1 kB"))
            .arg(locale.toString(static_cast<double>(bytes) / 1000, 'f', 0));
    return (*this)(QT_TRANSLATE_NOOP("Papers", "%1 MB"))
        .arg(locale.toString(static_cast<double>(bytes) / 1'000'000, 'f', 1));
}

QString PaperWords::warning(const QString& code) const
{
    for (const NamedWarning& each : warnings)
        if (code == QLatin1StringView(each.code))
            return (*this)(each.name);
    return code;
}

QString plainText(const QString& markup)
{
    static const QRegularExpression link(uR"(\[([^\]\n]{1,200})\]\(https://([^)/\s]{1,200})[^)\s]{0,500}\))"_s);
    QString text = markup;
    text.replace(link, u"\\1 (\\2)"_s);
    return text;
}

} // namespace guichet::papers
