#include "papers/Sheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

QString paperText(const PaperSettings& settings, const char* english)
{
    if (settings.language == u"en")
        return QString::fromUtf8(english);
    QTranslator translator;
    const bool loaded = translator.load(u"papers_fr.qm"_s, u":/i18n"_s);
    const QString french = loaded ? translator.translate("Papers", english) : QString();
    return french.isEmpty() ? QString::fromUtf8(english) : french;
}

QString paperDate(const PaperSettings& settings, QDate date)
{
    return settings.language == u"en"
               ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMM yyyy"_s)
               : date.toString(u"dd/MM/yyyy"_s);
}

QString paperMoment(const PaperSettings& settings, const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return paperDate(settings, local.date()) + local.time().toString(u" HH:mm"_s);
}

} // namespace guichet::papers
