#pragma once

#include "editions/EditionStore.h"
#include "service/CatalogueCalls.h"
#include "tasks/Task.h"

#include <QThreadPool>
#include <functional>

namespace guichet::editions {

/// What asking a server for a newer edition came to.
struct UpdateResult
{
    bool taken = false;
    QString edition; ///< in use now
    int number = 0;
};

/// Asks a server for a newer edition and takes it if everything about it is right; else the edition in use stays and
/// the failure says why. Nothing blocks: disk and crypto are on a thread of their own, with a store of their own.
class Updater
{
public:
    /// Makes and opens a store for the same profile as the caller's; called on another thread.
    using MakeStore = std::function<std::shared_ptr<EditionStore>()>;

    Updater(MakeStore makeStore, service::Transport* transport, QUrl server);

    Task<Result<UpdateResult>> run(QDate today);

    /// After a run: what the caller's store adopts; null before.
    std::shared_ptr<const EditionStore> store() const { return m_store; }

private:
    struct Offer
    {
        catalogue::SignedEdition edition;
        catalogue::Manifest manifest;
    };

    Task<Result<void>> followKeys(QList<service::ListedEdition> newer);
    Task<Result<Offer>> manifestOf(int number);
    Task<Result<void>> take(Offer offer, QDate today);
    UpdateResult result(bool taken) const;

    MakeStore m_makeStore;
    service::CatalogueCalls m_calls;
    std::shared_ptr<EditionStore> m_store;
    QThreadPool m_worker;
};

/// A store of that profile, with the keys of this installation.
Updater::MakeStore storeMaker(const Profile& profile);

} // namespace guichet::editions
