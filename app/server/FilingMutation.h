#pragma once

#include "model/RequestJson.h"
#include "server/FilingDesk.h"

#include <QUuid>

namespace guichet::server {

struct FilingDesk::Mutation
{
    explicit Mutation(const Call& theCall)
        : call(theCall)
    {
    }

    const Call& call;
    bool completes = false; ///< PUT
    QJsonObject payload;
    FilingBody body;
    QList<CheckedPart> parts;
    NewFiling filing;
    QStringList laidBlobs;     ///< in the request's folder, to be removed if nothing is kept
    QStringList outdatedBlobs; ///< to be removed once kept
    QStringList uploadBlobs;   ///< the same

    void beginRequest(const QDateTime& now, const QString& number)
    {
        RequestRecord& request = filing.request;
        request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        request.folder = BlobStore::freshName();
        request.number = number;
        request.owner = call.owner;
        request.clientReference = body.clientReference;
        request.procedure = body.request.procedure;
        request.filedAt = now;
        request.deletedAt = now.addMonths(6); // seed: every request is deleted after six months
        begin(now, QStringLiteral("filed"));
    }

    void beginCompletion(const QDateTime& now)
    {
        for (const PartRecord& part : filing.request.parts)
            outdatedBlobs.append(part.blob);
        for (const OutputRecord& output : filing.request.outputs)
            outdatedBlobs.append(output.blob);
        filing.request.revision += 1;
        begin(now, QStringLiteral("completed"));
    }

private:
    void begin(const QDateTime& now, const QString& event)
    {
        RequestRecord& request = filing.request;
        request.state = RequestState::Sent;
        request.language = languageName(call.language);
        Request withoutFiles = body.request;
        withoutFiles.documents.clear();
        request.request = toJson(withoutFiles);
        request.reasons.clear();
        request.changedAt = now;
        request.parts.clear();
        filing.uploads.clear();
        laidBlobs.clear();
        uploadBlobs.clear();
        filing.events = {{0, now, event, RequestState::Sent, {}, {}}};
    }
};

} // namespace guichet::server
