#pragma once

#include "cli/Environment.h"
#include "filing/KeychainTokens.h"
#include "service/ApiClient.h"

namespace guichet::cli {

/// The connection of one command to one service.
class Service
{
public:
    /// `environment` outlives it.
    Service(Environment& environment, const QUrl& server);

    service::ApiClient& api() { return m_api; }
    service::Session& session() { return m_session; }

    /// Signs in by the device grant if no sign-in is kept; the address and the code go to standard error.
    Task<Result<void>> ensureSignedIn();

private:
    filing::KeychainTokens m_tokens;
    service::Transport m_transport;
    service::Session m_session;
    service::ApiClient m_api;
};

/// What --server says, else the server kept with the draft; a failure if neither names one.
Result<QUrl> serverFor(const Arguments& arguments, const QString& kept = {});

} // namespace guichet::cli
