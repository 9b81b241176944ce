#pragma once

#include "server/Http.h"

#include <QHash>
#include <QString>

namespace guichet::sandbox {

/// application/x-www-form-urlencoded: of several values under one name the first; '+' is a space.
QHash<QString, QString> formFrom(const QByteArray& encoded);
QHash<QString, QString> formFrom(const QUrlQuery& query);

/// OAuth 2.0 error (RFC 6749 §5.2).
server::HttpResponse oauthError(const char* code, int status = 400);

/// `http://127.0.0.1:PORT/…` or `http://[::1]:PORT/…`, any port (RFC 8252 §7.3).
bool isLoopbackRedirect(const QString& uri);

} // namespace guichet::sandbox
