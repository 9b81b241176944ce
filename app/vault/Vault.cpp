#include "vault/Vault.h"

#include "tasks/Await.h"
#include "vault/Failures.h"
#include "vault/OpenedDraft.h"
#include "vault/VaultContext.h"
#include "vault/VaultWork.h"
#include "vault/demande/Demande.h"
#include "vault/disk/DiskFailure.h"
#include "vault/keys/KeySource.h"

namespace guichet::vault {

Vault::Vault(std::shared_ptr<VaultContext> context)
    : m_context(std::move(context))
{
}

Vault::~Vault() = default;

Task<Result<std::shared_ptr<Vault>>> Vault::unlock(Profile profile, KeyChoice choice, SecretStore* secrets,
                                                   EventSink* events)
{
    const auto prepare = [profile, memory = choice.kind == KeyChoice::Kind::Memory] {
        return preparedContext(profile, memory);
    };
    const Result<std::shared_ptr<VaultContext>> prepared = co_await onWorker(QThreadPool::globalInstance(), prepare);
    if (!prepared)
        co_return fail(prepared.error());
    const std::shared_ptr<VaultContext>& context = *prepared;
    context->events = events;
    context->keys = std::make_shared<KeySource>(context->files, context->folder, profile.id(), secrets, context->cost);
    const Result<MasterKey> key = co_await context->keys->unlock(choice);
    if (!key)
        co_return fail(key.error());
    context->key = *key;
    co_return std::make_shared<Vault>(context);
}

qsizetype Vault::count(const Profile& profile)
{
    return draftIdsIn(*diskFileSystem(), diskPath(profile.draftsFolder())).size();
}

bool Vault::isMemoryOnly() const
{
    return m_context->isMemoryOnly();
}

Task<Result<QList<DraftSummary>>> Vault::list()
{
    const auto work = [context = m_context] { return context->index.summaries(context); };
    const QList<DraftSummary> all = co_await onWorker(m_context->pool, work);
    co_return all;
}

Task<Result<DraftContent>> Vault::read(DraftId id)
{
    const auto work = [context = m_context, id]() -> Result<DraftContent> {
        Result<DraftFolder::Loaded> loaded = DraftFolder(context, id).load();
        return loaded.map([](DraftFolder::Loaded& found) { return std::move(found.generation.content); });
    };
    const Result<DraftContent> content = co_await onWorker(m_context->pool, work);
    co_return content;
}

Task<Result<std::shared_ptr<Draft>>> Vault::create(DraftContent content)
{
    const auto work = [context = m_context, content] { return createdDraft(context, content); };
    Result<OpenedDraft> made = co_await onWorker(m_context->pool, work);
    if (!made)
        co_return fail(made.error());
    co_return std::shared_ptr<Draft>(new Draft(std::move(*made)));
}

Task<Result<std::shared_ptr<Draft>>> Vault::open(DraftId id)
{
    const auto work = [context = m_context, id] { return openedDraft(context, id); };
    Result<OpenedDraft> found = co_await onWorker(m_context->pool, work);
    if (!found)
        co_return fail(found.error());
    co_return std::shared_ptr<Draft>(new Draft(std::move(*found)));
}

Task<Result<void>> Vault::remove(DraftId id)
{
    const auto work = [context = m_context, id] { return removeDraft(context, id); };
    const Result<void> removed = co_await onWorker(m_context->pool, work);
    co_return removed;
}

Task<Result<std::optional<Failure>>> Vault::exportDraft(DraftId id, QString file, Passphrase passphrase)
{
    const auto work = [context = m_context, id, file, passphrase] {
        return writeDemande(DraftFolder(context, id), diskPath(file), passphrase);
    };
    const Result<std::optional<Failure>> written = co_await onWorker(m_context->pool, work);
    co_return written;
}

Task<Result<std::shared_ptr<Draft>>> Vault::importDraft(QString file, Passphrase passphrase)
{
    const auto work = [context = m_context, file, passphrase] {
        return importedDraft(context, diskPath(file), passphrase);
    };
    Result<OpenedDraft> made = co_await onWorker(m_context->pool, work);
    if (!made)
        co_return fail(made.error());
    co_return std::shared_ptr<Draft>(new Draft(std::move(*made)));
}

Task<Result<void>> Vault::setPassphrase(Passphrase passphrase)
{
    const std::shared_ptr<VaultContext> context = m_context;
    const Result<void> done = co_await context->keys->setPassphrase(context->key, passphrase);
    co_return done;
}

Task<Result<QString>> Vault::makeRecoveryCode()
{
    const std::shared_ptr<VaultContext> context = m_context;
    const Result<QString> code = co_await context->keys->makeRecoveryCode(context->key);
    co_return code;
}

Task<Result<bool>> Vault::hasRecoveryCode()
{
    const std::shared_ptr<VaultContext> context = m_context;
    const Result<bool> has = co_await context->keys->hasRecoveryCode();
    co_return has;
}

} // namespace guichet::vault
