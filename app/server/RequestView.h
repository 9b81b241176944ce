#pragma once

#include "server/Language.h"
#include "server/OutputMaker.h"
#include "server/Records.h"

#include <QJsonArray>

namespace guichet::server {

/// A record as its owner sees it: the FiledRequest of the API.
class RequestView
{
public:
    RequestView(const Texts& texts, const OutputMaker& outputs)
        : m_texts(texts)
        , m_outputs(outputs)
    {
    }

    /// Without `request` and `events`.
    QJsonObject summary(const RequestRecord& request, Language language) const;
    QJsonObject whole(const RequestRecord& request, const QList<EventRecord>& events, Language language) const;

    static QJsonArray events(const QList<EventRecord>& events);

    /// The entity tag without quotes, and whether one sent by a caller means the record's present revision.
    static QByteArray tag(const RequestRecord& request, Language language);
    static bool meansRevision(const QByteArray& tag, qint64 revision);

private:
    QJsonArray reasons(const RequestRecord& request, Language language) const;

    const Texts& m_texts;
    const OutputMaker& m_outputs;
};

} // namespace guichet::server
