#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace guichet::server {

struct FetchedJson
{
    int status = 0;
    QJsonObject body;
};

/// Asks an OpenID provider, blocking; no redirect is followed. Nothing if it can't be reached or answers no JSON.
class JsonFetcher
{
public:
    virtual ~JsonFetcher() = default;
    virtual std::optional<FetchedJson> get(const QString& url);
    virtual std::optional<FetchedJson> postForm(const QString& url, const QByteArray& form, const QString& user,
                                                const QString& password);
};

} // namespace guichet::server
