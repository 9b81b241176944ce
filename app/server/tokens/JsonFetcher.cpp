#include "server/tokens/JsonFetcher.h"

#include <QJsonDocument>
#include <QUrl>
#include <httplib.h>

namespace guichet::server {

namespace {

constexpr size_t longestAnswer = 1024 * 1024;

std::optional<FetchedJson> read(const httplib::Result& result)
{
    if (!result || result->body.size() > longestAnswer)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(result->body));
    if (!document.isObject())
        return std::nullopt;
    return FetchedJson{result->status, document.object()};
}

template <typename Ask>
std::optional<FetchedJson> ask(const QString& address, Ask how)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    const QUrl origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    httplib::Client client(origin.toString(QUrl::FullyEncoded).toStdString());
    client.set_connection_timeout(5);
    client.set_read_timeout(5);
    client.set_follow_location(false);
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return read(how(client, path.isEmpty() ? std::string("/") : path.toStdString()));
}

} // namespace

std::optional<FetchedJson> JsonFetcher::get(const QString& url)
{
    return ask(url, [](httplib::Client& client, const std::string& path) { return client.Get(path.c_str()); });
}

std::optional<FetchedJson> JsonFetcher::postForm(const QString& url, const QByteArray& form, const QString& user,
                                                 const QString& password)
{
    return ask(url, [&](httplib::Client& client, const std::string& path) {
        client.set_basic_auth(user.toStdString(), password.toStdString());
        return client.Post(path.c_str(), form.toStdString(), "application/x-www-form-urlencoded");
    });
}

} // namespace guichet::server
