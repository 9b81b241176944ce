#include "program/Language.h"

#include "program/IsolatingTranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace guichet {

namespace {

/// Arabic as it is written in Algeria and Tunisia: digits, decimal comma and names of months are those that people read
/// on French papers as well (QLocale knows no "ar-u-nu-latn", and "ar" alone writes Indian digits).
QLocale localeOf(const QString& language)
{
    if (language == u"fr")
        return QLocale(QLocale::French, QLocale::France);
    if (language == u"ar")
        return QLocale(QLocale::Arabic, QLocale::Algeria);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

const QStringList& availableLanguages()
{
    static const QStringList all = {u"fr"_s, u"en"_s};
    return all;
}

const QStringList& windowLanguages()
{
    static const QStringList all = availableLanguages() + QStringList{u"ar"_s};
    return all;
}

QString chosenLanguage(const QString& asked, const QStringList& among)
{
    if (among.contains(asked))
        return asked;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return among.contains(system) ? system : among.first();
}

void installLanguage(QCoreApplication& application, const QString& language)
{
    constexpr const char* installed = "guichetLanguage";
    if (application.property(installed) == language)
        return;
    application.setProperty(installed, language);
    const auto earlier = application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(earlier); // a translator leaves the application when it is destroyed

    QLocale::setDefault(localeOf(language));
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    const auto install = [&](const QString& file, const QString& folder) {
        auto* translator = rightToLeft && file.endsWith(language + u".qm"_s) ? new IsolatingTranslator(&application)
                                                                             : new QTranslator(&application);
        if (translator->load(file, folder))
            application.installTranslator(translator);
        else
            delete translator;
    };
    const QDir ours(u":/i18n"_s);
    // The last one installed is asked first: French answers for what Arabic lacks.
    for (const QString& each : language == u"ar" ? QStringList{u"fr"_s, language} : QStringList{language}) {
        for (const QString& file : ours.entryList({u"*_%1.qm"_s.arg(each)}))
            install(file, ours.path());
        install(u"qtbase_%1.qm"_s.arg(each), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
}

} // namespace guichet
