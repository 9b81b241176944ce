#pragma once

#include "model/Failure.h"

#include <QString>

namespace guichet {

/// Where one user's state lives: drafts, settings, outbox, the single-instance socket. `--profile DIR` puts all of it
/// below DIR. Its random id separates keychain entries of profiles of the same user.
class Profile
{
public:
    /// Makes the folder (owner only) and its id if they don't exist yet.
    static Result<Profile> open(const QString& folder);
    /// The platform's place for this user.
    static QString defaultFolder();

    QString folder() const { return m_folder; }
    QString draftsFolder() const { return m_folder + QStringLiteral("/drafts"); }
    /// Where editions of the catalogue are kept; a demo profile's are apart, so that what a demo key signed never
    /// counts once the profile is none.
    QString catalogueFolder() const { return m_folder + QLatin1String(isDemo() ? "/catalogue-demo" : "/catalogue"); }
    QString catalogueKeysFolder() const { return m_folder + QStringLiteral("/catalogue-keys"); }

    /// Demo keys count here. A profile that holds drafts already never becomes one: markDemo then does nothing.
    bool isDemo() const;
    void markDemo() const;

    QString settingsFile() const { return m_folder + QStringLiteral("/settings.ini"); }
    /// Certificates that 2D-Docs are checked with, put there by whoever looks after the machine.
    QString certificatesFolder() const { return m_folder + QStringLiteral("/2d-doc-certificates"); }
    QString id() const { return m_id; } ///< 32 hexadecimal digits

private:
    Profile(QString folder, QString id)
        : m_folder(std::move(folder))
        , m_id(std::move(id))
    {
    }

    QString m_folder;
    QString m_id;
};

} // namespace guichet
