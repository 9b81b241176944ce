#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace guichet {

/// Languages of the program, French first and default: "fr", "en".
const QStringList& availableLanguages();

/// The language asked for with --lang, else the system's if it is one of ours, else French.
QString chosenLanguage(const QString& asked);

/// Installs the translations of every part (translations/*.ts) for `language` and makes it the default locale.
/// Replaces what an earlier call installed; the same language again costs nothing. Source texts are English, so "en" installs plural forms only.
void installLanguage(QCoreApplication& application, const QString& language);

} // namespace guichet
