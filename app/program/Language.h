#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace guichet {

/// Languages that every program speaks, French first and default: "fr", "en".
const QStringList& availableLanguages();

/// Languages of the window: those and Arabic, "ar", for its interface. Texts of the procedures, printed papers and what
/// a terminal shows exist in the first two only and are French there.
const QStringList& windowLanguages();

/// The language asked for with --lang, else the system's if it is one of `among`, else French.
QString chosenLanguage(const QString& asked, const QStringList& among = availableLanguages());

/// Installs the translations of every part (translations/*.ts) for `language` and makes it the default locale.
/// Replaces what an earlier call installed; the same language again costs nothing. Source texts are English, so "en"
/// installs plural forms only; a part or a text that isn't translated into "ar" is shown in French.
void installLanguage(QCoreApplication& application, const QString& language);

} // namespace guichet
