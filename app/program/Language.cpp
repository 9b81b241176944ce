#include "program/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace guichet {

const QStringList& availableLanguages()
{
    static const QStringList all = {u"fr"_s, u"en"_s};
    return all;
}

QString chosenLanguage(const QString& asked)
{
    if (availableLanguages().contains(asked))
        return asked;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return availableLanguages().contains(system) ? system : availableLanguages().first();
}

void installLanguage(QCoreApplication& application, const QString& language)
{
    constexpr const char* installed = "guichetLanguage";
    if (application.property(installed) == language)
        return;
    application.setProperty(installed, language);
    const auto earlier = application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(earlier); // a translator leaves the application when it is destroyed

    QLocale::setDefault(QLocale(language == u"fr" ? u"fr_FR"_s : language == u"en" ? u"en_GB"_s : language));
    const auto install = [&](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(file, folder))
            application.installTranslator(translator);
        else
            delete translator;
    };
    const QDir ours(u":/i18n"_s);
    for (const QString& file : ours.entryList({u"*_%1.qm"_s.arg(language)}))
        install(file, ours.path());
    install(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace guichet
