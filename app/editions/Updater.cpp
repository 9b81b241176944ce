#include "editions/Updater.h"

#include "catalogue/Failures.h"
#include "editions/Failures.h"
#include "tasks/Await.h"

#include <algorithm>

namespace guichet::editions {

Updater::Updater(MakeStore makeStore, service::Transport* transport, QUrl server)
    : m_makeStore(std::move(makeStore))
    , m_calls(transport, std::move(server))
{
    m_worker.setMaxThreadCount(1);
}

Updater::MakeStore storeMaker(const Profile& profile)
{
    return [profile, keys = installedKeysFolder()] {
        auto store = std::make_shared<EditionStore>(profile, keys);
        // One that can't be opened has no newest edition, and says why.
        [[maybe_unused]] const Result<void> opened = store->open();
        return store;
    };
}

UpdateResult Updater::result(bool taken) const
{
    return {taken, m_store->newest()->edition(), m_store->newest()->number()};
}

Task<Result<UpdateResult>> Updater::run(QDate today)
{
    const auto make = m_makeStore;
    m_store = co_await onWorker(&m_worker, make);
    if (!m_store->newest())
        co_return fail(*m_store->problem());
    const std::shared_ptr<EditionStore> store = m_store;
    if (store->trusted().keys().isEmpty())
        co_return fail(failure::noKeyConfigured);
    const QString server = m_calls.server().toString();
    const EditionMemory& memory = store->memory();
    // An edition that is damaged since it was taken is asked for again.
    const QByteArray tag = store->newest()->number() >= memory.highest ? memory.tags.value(server) : QByteArray();
    const auto index = co_await m_calls.index(tag);
    if (!index)
        co_return fail(index.error());
    QList<service::ListedEdition> newer = index->editions;
    const int ours = store->newest()->number();
    newer.removeIf([&](const service::ListedEdition& each) { return !each.isSigned || each.number <= ours; });
    std::ranges::sort(newer, {}, &service::ListedEdition::number);
    if (!newer.isEmpty()) {
        const auto followed = co_await followKeys(newer);
        if (!followed)
            co_return fail(followed.error());
        const auto offer = co_await manifestOf(newer.last().number);
        if (!offer)
            co_return fail(offer.error());
        const auto taken = co_await take(*offer, today);
        if (!taken)
            co_return fail(taken.error());
    }
    if (!index->nothingNew && !index->etag.isEmpty()) {
        const QByteArray offered = index->etag;
        const auto note = [store, server, offered] { return store->noteTag(server, offered); };
        co_await onWorker(&m_worker, note); // without it the server is asked in full next time
    }
    co_return result(!newer.isEmpty());
}

/// Who was away while a key was replaced hears of it from the editions in between. One that no key of ours signed says
/// nothing to us.
Task<Result<void>> Updater::followKeys(QList<service::ListedEdition> newer)
{
    constexpr qsizetype most = 50;
    newer.removeIf([](const service::ListedEdition& each) { return !each.changesKeys; });
    for (const service::ListedEdition& each : newer.first(std::min(most, newer.size()))) {
        const auto offer = co_await manifestOf(each.number);
        if (!offer && offer.error().code != catalogue::failure::signatureUnknown)
            co_return fail(offer.error());
        if (!offer)
            continue;
        const std::shared_ptr<EditionStore> store = m_store;
        const catalogue::Manifest manifest = offer->manifest;
        const auto follow = [store, manifest] { return store->follow(manifest); };
        const auto followed = co_await onWorker(&m_worker, follow);
        if (!followed)
            co_return fail(followed.error());
    }
    co_return Result<void>();
}

Task<Result<Updater::Offer>> Updater::manifestOf(int number)
{
    const auto manifest = co_await m_calls.manifest(number, catalogue::manifestLimit);
    if (!manifest)
        co_return fail(manifest.error());
    const auto signature = co_await m_calls.signature(number);
    if (!signature)
        co_return fail(signature.error());
    Offer offer;
    offer.edition.manifest = *manifest;
    offer.edition.signature = catalogue::signatureFromText(*signature);
    auto verified = m_store->trusted().verified(offer.edition.manifest, offer.edition.signature);
    if (!verified)
        co_return fail(verified.error());
    offer.manifest = *std::move(verified);
    co_return offer;
}

Task<Result<void>> Updater::take(Offer offer, QDate today)
{
    const std::shared_ptr<EditionStore> store = m_store;
    const catalogue::Manifest manifest = offer.manifest;
    // Before anything is fetched for nothing.
    const auto check = [store, manifest, today] { return store->mayTake(manifest, today); };
    const auto allowed = co_await onWorker(&m_worker, check);
    if (!allowed)
        co_return fail(allowed.error());
    for (auto file = manifest.files.begin(); file != manifest.files.end(); ++file) {
        const catalogue::Manifest::File& wanted = *file;
        const auto look = [store, wanted] { return store->fileOf(wanted); };
        auto bytes = co_await onWorker(&m_worker, look);
        if (!bytes) {
            const auto fetched = co_await m_calls.file(wanted.sha256, wanted.bytes);
            if (!fetched)
                co_return fail(fetched.error());
            bytes = *fetched;
        }
        offer.edition.files.insert(file.key(), *bytes);
    }
    const catalogue::SignedEdition edition = offer.edition;
    const auto takeAll = [store, edition, today] { return store->take(edition, today); };
    auto taken = co_await onWorker(&m_worker, takeAll);
    co_return taken;
}

} // namespace guichet::editions
