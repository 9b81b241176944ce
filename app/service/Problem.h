#pragma once

#include "service/Transport.h"

#include <QJsonObject>

namespace guichet::service {

/// RFC 9457 problem details, as far as programs decide on them.
struct Problem
{
    struct Entry
    {
        QString pointer;
        QString code;
        QString detail;
    };

    QString type;      ///< the slug after /problems/; "status-503" where the answer was no problem document
    bool told = false; ///< it was a problem document: the service itself speaks, not something on the way
    QString host;
    int status = 0;
    QString detail; ///< for people, in the language asked for
    qint64 limit = 0;
    int retryAfter = 0; ///< seconds; 0 if not said, 3600 at most
    QList<Entry> errors;
};

/// Reads the problem of an answer of 400 or more.
Problem problemOf(const HttpAnswer& answer);

/// The failure that a problem stands for; its detail holds the service's own words.
Failure failureOf(const Problem& problem);

/// Something else answered in place of the service: a welcome page, a proxy.
Failure notTheService(const QString& host);
Failure tooLargeForService(qint64 limit);

/// Retry-After in seconds (RFC 9110 §10.2.3, seconds or date), 0 if absent, 3600 at most.
int retryAfterOf(const HttpAnswer& answer);

/// The body as a JSON object. What is no JSON is a page of something else, or an unreadable answer.
Result<QJsonObject> jsonOf(const HttpAnswer& answer);

/// An answer that isn't what the contract says.
Failure unreadableAnswer(const QUrl& url, const Failure& why);

} // namespace guichet::service
