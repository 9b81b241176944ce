#pragma once

#include "server/Core.h"

namespace guichet::server {

/// The administration's side of the counter: sees every request, moves it along, adds papers. Used by whoever examines
/// (a simulated administration, an operator at the terminal). From any thread.
class RequestDesk
{
public:
    RequestDesk(Storage& storage, const BlobStore& blobs, const Clock& clock, const OutputMaker& outputs);

    Result<QList<RequestRecord>> inStates(const QList<RequestState>& states) const;
    Result<RequestRecord> find(const QString& id) const; ///< 8011 if there is none
    Result<QByteArray> partBytes(const RequestRecord& request, const PartRecord& part) const;

    /// Moves a request; approving adds the papers that approval gives. Illegal moves (RequestState.h) only with
    /// `force`. False if the request changed since it was read.
    Result<bool> move(const RequestRecord& request, RequestState to, const QList<Reason>& reasons, bool force = false);
    /// The person answered a "to-complete" before.
    Result<bool> wasCompleted(const QString& request) const;
    Result<void> noteNotice(const QString& request, const QString& channel);

private:
    Storage& m_storage;
    const BlobStore& m_blobs;
    const Clock& m_clock;
    const OutputMaker& m_outputs;
};

} // namespace guichet::server
