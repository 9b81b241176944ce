#pragma once

#include "editions/EditionMemory.h"
#include "program/Profile.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <memory>

namespace guichet::editions {

/// Where the keys of this installation are: beside the programs, under share/guichet-permis/catalogue-keys.
QString installedKeysFolder();

struct EditionLabel
{
    int number = 0;
    QString edition;
};

/// The editions of the catalogue on this computer: the one built into the program, and those taken from servers, each a
/// folder below <profile>/catalogue. A demo profile has its own, so that what a demo key signed never counts elsewhere.
/// Nothing it gave ever goes while it lives.
class EditionStore
{
public:
    /// Gives the edition that is built into the program.
    using BuiltIn = std::function<Result<catalogue::Catalogue>()>;

    /// `installedKeys`: a folder of *.pub; those in <profile>/catalogue-keys count too.
    EditionStore(const Profile& profile, const QString& installedKeys,
                 std::shared_ptr<vault::FileSystem> files = vault::diskFileSystem(),
                 BuiltIn builtIn = catalogue::Catalogue::embedded);

    /// Finds the newest edition that is whole. Fails only if the one built in can't be read.
    Result<void> open();

    using Edition = std::shared_ptr<const catalogue::Catalogue>;

    Edition newest() const { return m_newest; }
    /// Is it one that was taken from a server?
    bool isTaken() const { return m_newest->number() != m_builtIn.number; }
    /// By name; null if it isn't on this computer. What a draft without a name was begun under is the first edition.
    Edition find(const QString& name);
    /// The same; editionNotKnown if it isn't.
    Result<Edition> known(const QString& name);
    /// Why an edition that was taken before isn't used now, if so.
    const std::optional<Failure>& problem() const { return m_problem; }

    catalogue::TrustedKeys trusted() const { return m_memory.trusted(m_configured); }
    const EditionMemory& memory() const { return m_memory; }

    /// May an edition of that manifest be taken, whose signature holds? Its number must grow, it must not have expired.
    Result<void> mayTake(const catalogue::Manifest& manifest, QDate today) const;
    /// The bytes of a file that an edition here has already.
    std::optional<QByteArray> fileOf(const catalogue::Manifest::File& file) const;
    /// Takes it: verifies all of it, lays it down whole or not at all, and makes it the newest. On any failure the
    /// editions are as they were.
    Result<void> take(const catalogue::SignedEdition& edition, QDate today);

    /// Takes the word of a verified manifest about keys; durably.
    Result<void> follow(const catalogue::Manifest& manifest);
    /// What that server offered was dealt with.
    Result<void> noteTag(const QString& server, const QByteArray& tag);

    /// Uses what another store of the same profile took meanwhile, on another thread.
    void adopt(const EditionStore& other);

    /// Keeps a copy of the edition built in, for drafts that outlive this version of the program, and lets go of those
    /// that nothing uses: not the newest, not `used`.
    Result<void> tidy(const QSet<QString>& used);

private:
    struct Found
    {
        int number = 0;
        QString folder;
        QString edition; ///< of its manifest; believed only once read
    };

    QString folderOf(int number) const;
    QList<Found> found() const;
    Result<Edition> read(const Found& found) const;
    Result<void> lay(const catalogue::SignedEdition& edition, int number) const;
    template <typename Change>
    Result<void> remember(Change change);

    std::shared_ptr<vault::FileSystem> m_files;
    QString m_folder;
    EditionLabel m_builtIn;
    BuiltIn m_readBuiltIn;
    QList<catalogue::PublicKey> m_configured;
    EditionMemory m_memory;
    Edition m_newest;
    QHash<QString, Edition> m_known;
    std::optional<Failure> m_problem;
};

/// The edition under which a draft was begun that doesn't name one: there was only this.
inline const QString firstEdition = QStringLiteral("2026.11");

} // namespace guichet::editions
