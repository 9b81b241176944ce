#include "service/Session.h"

#include "service/Failures.h"
#include "service/SignInFailures.h"

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
    const auto renewed = co_await signIn.refresh(m_tokens.refresh);
    if (!renewed) {
        if (renewed.error().code == failure::signInNeeded) {
            m_tokens = {};
            co_await m_store->remove(storeName());
            emit signedInChanged();
        }
        co_return fail(renewed.error());
    }
    co_await keep(*renewed);
    co_return m_tokens.access;
}

void Session::refused(const QByteArray& token)
{
    if (m_tokens.access == token)
        m_tokens.access.clear();
}

Task<Result<void>> Session::keep(Tokens tokens)
{
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
    const QByteArray token = m_tokens.refresh.isEmpty() ? m_tokens.access : m_tokens.refresh;
    m_tokens = {};
    co_await m_store->remove(storeName());
    emit signedInChanged();
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
