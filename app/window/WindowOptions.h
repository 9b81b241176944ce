#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace guichet::window {

/// What the command line of guichet-permis asks for (programs.md).
struct WindowOptions
{
    bool demo = false;     ///< sandbox server on loopback, invented people, throw-away profile
    bool portable = false; ///< passphrase, never the keychain
    QUrl server;           ///< empty: the one kept with the settings
    QString open;          ///< a draft's id or a .demande file
    QString language;      ///< empty: the system's
    QString profile;       ///< empty: the platform's place
    QString key;           ///< "passphrase-file:PATH", "passphrase-fd:N", "memory" or empty
    bool help = false;
    bool version = false;

    /// What was wrong with the arguments, in the user's language; then nothing else holds.
    std::optional<QString> wrongUse;
};

/// `arguments` with the program's name first.
WindowOptions parseOptions(const QStringList& arguments);

/// The text of --help.
QString helpText();

} // namespace guichet::window
