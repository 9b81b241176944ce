#include "sandbox/openid/Forms.h"

#include "server/Problem.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

QHash<QString, QString> formFrom(const QUrlQuery& query)
{
    QHash<QString, QString> form;
    const auto items = query.queryItems(QUrl::PrettyDecoded);
    for (const auto& [name, encoded] : items) {
        QByteArray value = encoded.toUtf8();
        value.replace('+', ' ');
        const QString key = QUrl::fromPercentEncoding(name.toUtf8());
        if (!form.contains(key) && form.size() < 50)
            form.insert(key, QUrl::fromPercentEncoding(value).left(4096));
    }
    return form;
}

QHash<QString, QString> formFrom(const QByteArray& encoded)
{
    return formFrom(QUrlQuery(QString::fromLatin1(encoded)));
}

server::HttpResponse oauthError(const char* code, int status)
{
    server::HttpResponse response = server::jsonResponse(status, {{u"error"_s, QLatin1StringView(code)}});
    response.setHeader("Cache-Control", "no-store");
    return response;
}

bool isLoopbackRedirect(const QString& uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    return uri.size() <= 500 && url.isValid() && url.scheme() == u"http" && url.port() > 0 && !url.hasFragment() &&
           url.userInfo().isEmpty() && (url.host() == u"127.0.0.1" || url.host() == u"::1");
}

} // namespace guichet::sandbox
