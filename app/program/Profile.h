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
    QString settingsFile() const { return m_folder + QStringLiteral("/settings.ini"); }
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
