#include "window/Services.h"

#include "editions/Moving.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

Services::Services(Profile profile, std::unique_ptr<editions::EditionStore> editions, bool keepTokens)
    : m_profile(std::move(profile))
    , m_editions(std::move(editions))
    , m_settings(m_profile.settingsFile(), QSettings::IniFormat)
    , m_keptTokens(&m_secrets, m_profile.id())
    , m_keepTokens(keepTokens)
    , m_inspector(programBeside(u"guichet-decoder"_s), nullptr,
                  scan::TwoDDocCertificates::fromFolder(m_profile.certificatesFolder()))
    , m_scanners(programBeside(u"guichet-scanner"_s))
{
}

Result<void> Services::open()
{
    if (!m_opened) {
        m_opened = m_editions->open();
        if (*m_opened)
            m_catalogue = *m_editions->newest();
    }
    return *m_opened;
}

const catalogue::Catalogue& Services::catalogue()
{
    open();
    return m_catalogue;
}

const catalogue::Catalogue& Services::catalogueOf(const QString& edition)
{
    const auto found = m_editions->find(edition);
    return found ? *found : *m_editions->newest();
}

void Services::adoptEditions(const editions::EditionStore& taken)
{
    m_editions->adopt(taken);
    m_catalogue = *m_editions->newest();
}

service::ApiClient& Services::api(const QUrl& server)
{
    std::unique_ptr<Connection>& connection = m_connections[server.toString()];
    if (!connection) {
        service::TokenStore* tokens = &m_memoryTokens;
        if (m_keepTokens)
            tokens = &m_keptTokens;
        connection = std::make_unique<Connection>(&m_transport, tokens, server);
    }
    return connection->api;
}

QString programBeside(const QString& name)
{
    const QString path = QCoreApplication::applicationDirPath() + u'/' + name;
#ifdef Q_OS_WIN
    return path + u".exe"_s;
#else
    return path;
#endif
}

} // namespace guichet::window
