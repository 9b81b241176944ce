#include "service/Session.h"

#include "service/Failures.h"
#include "service/SignInFailures.h"
#include "tasks/Await.h"

namespace guichet::service {

Session::Session(Transport* transport, TokenStore* store, QUrl server)
    : m_transport(transport)
    , m_store(store)
    , m_server(std::move(server))
{
}

QString Session::storeName() const
{
    return QStringLiteral("refresh:") + m_server.toString(QUrl::RemovePath | QUrl::RemoveQuery);
}

Task<Result<Discovery>> Session::discovery()
{
    if (m_discovery)
        co_return *m_discovery;
    const auto found = co_await discover(m_transport, m_server);
    if (!found)
        co_return fail(found.error());
    m_discovery = *found;
    co_return *found;
}

Task<Result<QByteArray>> Session::accessToken()
{
    if (m_tokens.isFresh(QDateTime::currentDateTimeUtc()))
        co_return m_tokens.access;
    if (!m_refreshing) {
        m_refreshing = true;
        // Queued: whoever waits for its end is waiting by then.
        QMetaObject::invokeMethod(
            this, [this] { m_tasks.start(refreshForAll()); }, Qt::QueuedConnection);
    }
    const auto [failure] = co_await signalOf(this, &Session::refreshEnded);
    if (failure)
        co_return fail(*failure);
    co_return m_tokens.access;
}

Task<void> Session::refreshForAll()
{
    const auto refreshed = co_await refreshOnce();
    // Told from the event loop: whoever waited may end this session.
    const auto failure = refreshed ? std::optional<Failure>() : std::optional(refreshed.error());
    const auto tell = [this, failure] {
        m_refreshing = false;
        emit refreshEnded(failure);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

Task<Result<void>> Session::refreshOnce()
{
    if (m_tokens.refresh.isEmpty() && !m_storeRead) {
        const auto stored = co_await m_store->read(storeName());
        m_tokens.refresh = stored.value_or(QByteArray());
        m_storeRead = true;
    }
    if (m_tokens.refresh.isEmpty())
        co_return signInNeeded();
    const auto service = co_await discovery();
    if (!service)
        co_return fail(service.error());
    SignIn signIn(m_transport, *service);
    const QByteArray used = m_tokens.refresh;
    const int era = m_era;
    auto renewed = co_await signIn.refresh(used);
    if (!renewed && renewed.error().code == failure::signInNeeded) {
        // Another program of this profile may have refreshed, and so rotated, meanwhile.
        const auto stored = co_await m_store->read(storeName());
        if (!stored || *stored == used) {
            co_await forget();
            co_return fail(renewed.error());
        }
        renewed = co_await signIn.refresh(*stored);
    }
    if (!renewed)
        co_return fail(renewed.error());
    if (era != m_era) { // signed out or in anew meanwhile: this answer is of the past
        co_await signIn.revoke(renewed->refresh);
        if (m_tokens.access.isEmpty())
            co_return signInNeeded();
        co_return Result<void>();
    }
    auto kept = co_await keep(*renewed);
    co_return kept;
}

Task<void> Session::forget()
{
    ++m_era;
    m_tokens = {};
    m_storeRead = true;
    co_await m_store->remove(storeName());
    emit signedInChanged();
}

void Session::refused(const QByteArray& token)
{
    if (m_tokens.access == token)
        m_tokens.access.clear();
}

Task<Result<void>> Session::keep(Tokens tokens)
{
    ++m_era;
    const bool rotated = tokens.refresh != m_tokens.refresh;
    m_tokens = tokens;
    m_storeRead = true;
    if (rotated && !tokens.refresh.isEmpty())
        co_await m_store->write(storeName(), tokens.refresh);
    emit signedInChanged();
    co_return Result<void>();
}

Task<Result<void>> Session::signInByBrowser(std::function<void(QUrl)> show)
{
    const auto service = co_await discovery();
    if (!service)
        co_return fail(service.error());
    SignIn signIn(m_transport, *service);
    const auto tokens = co_await signIn.byBrowser(show);
    if (!tokens)
        co_return fail(tokens.error());
    auto kept = co_await keep(*tokens);
    co_return kept;
}

Task<Result<void>> Session::signInByDevice(std::function<void(DeviceCode)> show)
{
    const auto service = co_await discovery();
    if (!service)
        co_return fail(service.error());
    SignIn signIn(m_transport, *service);
    const auto tokens = co_await signIn.byDevice(show);
    if (!tokens)
        co_return fail(tokens.error());
    auto kept = co_await keep(*tokens);
    co_return kept;
}

Task<Result<void>> Session::signOut()
{
    QByteArray token = m_tokens.refresh.isEmpty() ? m_tokens.access : m_tokens.refresh;
    if (token.isEmpty()) {
        const auto stored = co_await m_store->read(storeName());
        token = stored.value_or(QByteArray());
    }
    co_await forget();
    if (token.isEmpty())
        co_return Result<void>();
    const auto service = co_await discovery();
    if (!service)
        co_return fail(service.error());
    SignIn signIn(m_transport, *service);
    auto revoked = co_await signIn.revoke(token);
    co_return revoked;
}

} // namespace guichet::service
