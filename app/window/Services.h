#pragma once

#include "catalogue/Catalogue.h"
#include "editions/EditionStore.h"
#include "filing/KeychainTokens.h"
#include "places/PlacesSource.h"
#include "program/Profile.h"
#include "scan/Inspector.h"
#include "scan/source/ScannerProcess.h"
#include "service/ApiClient.h"
#include "vault/KeychainStore.h"
#include "vault/Vault.h"

#include <QSettings>
#include <memory>
#include <optional>

namespace guichet::window {

/// Everything below the window, made once by main and handed down. Nothing here is done before it is asked for: neither
/// keychain nor network nor a draft's content is touched while the window opens.
class Services
{
public:
    Services(Profile profile, std::unique_ptr<editions::EditionStore> editions, bool keepTokens);

    const Profile& profile() const { return m_profile; }
    /// Opens the editions of the catalogue, which waits until the one built in has been read; whoever asks for the
    /// catalogue before does so too. Fails only if the one built in can't be read.
    Result<void> open();
    /// The newest edition; the same object for the whole run, whose content a newer one replaces.
    const catalogue::Catalogue& catalogue();
    /// The edition of a draft; the newest if its own isn't on this computer. Never goes.
    const catalogue::Catalogue& catalogueOf(const QString& edition);
    editions::EditionStore& editions() { return *m_editions; }
    /// Uses what was taken meanwhile.
    void adoptEditions(const editions::EditionStore& taken);
    service::Transport& transport() { return m_transport; }
    QSettings& settings() { return m_settings; }
    scan::Inspector& inspector() { return m_inspector; }
    scan::ScanSource& scanners() { return m_scanners; }
    vault::SecretStore& secrets() { return m_secrets; }
    /// Not read before a request is opened.
    std::shared_ptr<places::PlacesSource> places() const { return m_places; }

    /// The service at that address; the same for the same address.
    service::ApiClient& api(const QUrl& server);

    /// Where new requests are filed; never remembered for a test environment.
    QUrl server() const { return m_server; }
    void setServer(const QUrl& server) { m_server = server; }

private:
    struct Connection
    {
        Connection(service::Transport* transport, service::TokenStore* tokens, const QUrl& server)
            : session(transport, tokens, server)
            , api(transport, &session)
        {
        }
        service::Session session;
        service::ApiClient api;
    };

    Profile m_profile;
    std::unique_ptr<editions::EditionStore> m_editions;
    std::optional<Result<void>> m_opened;
    catalogue::Catalogue m_catalogue; ///< empty until then
    QSettings m_settings;
    vault::KeychainStore m_secrets;
    filing::KeychainTokens m_keptTokens;
    service::MemoryTokenStore m_memoryTokens;
    bool m_keepTokens;
    service::Transport m_transport;
    scan::Inspector m_inspector;
    scan::ScannerProcess m_scanners;
    std::shared_ptr<places::PlacesSource> m_places = std::make_shared<places::PlacesSource>();
    std::map<QString, std::unique_ptr<Connection>> m_connections;
    QUrl m_server;
};

/// The path of a program that lies beside this one.
QString programBeside(const QString& name);

} // namespace guichet::window
