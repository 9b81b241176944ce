#pragma once

#include "model/Failure.h"
#include "vault/crypto/SecretBytes.h"

#include <QProcessEnvironment>
#include <QString>

namespace guichet::vault {

/// Where the person wants the key of the drafts to be.
struct KeyChoice
{
    enum class Kind
    {
        Keychain,       ///< of the system: nothing to remember
        WithPassphrase, ///< the key is wrapped by it and kept in the profile
        Memory,         ///< nowhere: drafts end with the program
    };

    KeyChoice() = default;
    explicit KeyChoice(Kind newKind, Passphrase newPassphrase = {})
        : kind(newKind)
        , passphrase(std::move(newPassphrase))
    {
    }

    Kind kind = Kind::Keychain;
    Passphrase passphrase; ///< for Kind::WithPassphrase

    static KeyChoice keychain() { return {}; }
    static KeyChoice memory() { return KeyChoice(Kind::Memory); }
    static KeyChoice withPassphrase(Passphrase passphrase)
    {
        return KeyChoice(Kind::WithPassphrase, std::move(passphrase));
    }
};

/// What `--key` says: `passphrase-file:PATH | passphrase-fd:N | memory`; if `option` is empty, the file named by the
/// environment's GUICHET_PASSPHRASE_FILE; else the keychain. Reads the file or descriptor (first line, without its
/// end).
Result<KeyChoice> parseKeyChoice(const QString& option,
                                 const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// The first line of a file, for `--passphrase-file PATH`.
Result<Passphrase> readPassphraseFile(const QString& path);

} // namespace guichet::vault
