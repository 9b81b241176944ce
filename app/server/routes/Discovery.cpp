#include "server/routes/Routes.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

class DiscoveryRoute : public Route
{
public:
    explicit DiscoveryRoute(const Core& core)
        : m_settings(core.settings)
    {
    }

    QByteArray pattern() const override { return "/.well-known/guichet-permis"; }
    QList<QByteArray> methods() const override { return {"GET"}; }
    bool needsSignIn(const QByteArray&) const override { return false; }
    qint64 bodyLimit(const QByteArray&) const override { return 0; }

    HttpResponse answer(const Call&) override
    {
        QJsonArray quiet;
        for (const QuietHours& hours : m_settings.quietHours)
            quiet.append(QJsonObject{{u"from"_s, hours.from}, {u"to"_s, hours.to}, {u"timeZone"_s, hours.timeZone}});
        QJsonObject json{{u"name"_s, m_settings.name},
                         {u"environment"_s, m_settings.environment},
                         {u"api"_s, u"/v1"_s},
                         {u"issuer"_s, m_settings.issuer},
                         {u"clientId"_s, m_settings.clientId},
                         {u"scope"_s, m_settings.scope},
                         {u"quietHours"_s, quiet},
                         {u"uploads"_s, QJsonObject{{u"url"_s, u"/v1/uploads"_s},
                                                    {u"maxSize"_s, m_settings.uploadMaxSize},
                                                    {u"chunk"_s, m_settings.chunk}}},
                         {u"minimumVersion"_s, m_settings.minimumVersion}};
        if (!m_settings.resource.isEmpty())
            json.insert(u"resource"_s, m_settings.resource);
        HttpResponse response = jsonResponse(200, json);
        response.setHeader("Cache-Control", "no-cache");
        return response;
    }

private:
    const Settings& m_settings;
};

} // namespace

std::unique_ptr<Route> discoveryRoute(const Core& core)
{
    return std::make_unique<DiscoveryRoute>(core);
}

} // namespace guichet::server
