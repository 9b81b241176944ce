#pragma once

#include "server/Core.h"
#include "server/InFlight.h"
#include "server/PartCheck.h"
#include "server/RequestView.h"
#include "server/Route.h"

#include <functional>

namespace guichet::server {

/// Takes requests in, exactly once: the key, the payload's fingerprint, the request and the answer are kept together or
/// not at all. A refused payload leaves no trace, so its key may be used again.
class FilingDesk
{
public:
    FilingDesk(const Core& core, std::function<void()> onFiled);

    HttpResponse file(const Call& call);
    HttpResponse complete(const Call& call, const QString& id);

    const RequestView& view() const { return m_view; }

private:
    struct Mutation; ///< one call, read and checked as far as it has come
    using Refusal = std::optional<HttpResponse>;

    Refusal readKey(Mutation& mutation) const;
    Refusal readPayload(Mutation& mutation) const;
    Refusal replay(const Mutation& mutation) const;
    Refusal readFiling(Mutation& mutation) const;
    Refusal checkEdition(const Mutation& mutation) const;
    Refusal checkReference(const Mutation& mutation) const;
    Refusal readTarget(Mutation& mutation, const QString& id) const;
    Refusal judge(Mutation& mutation, const QList<PartRecord>& held) const;
    /// Bytes into the request's folder; outputs drawn. Nothing names them before the commit.
    Result<void> lay(Mutation& mutation) const;
    HttpResponse keep(Mutation& mutation);
    HttpResponse unavailable(const Call& call) const;
    HttpResponse alreadyFiled(const Call& call, const QString& id) const;
    void clearAway(const Mutation& mutation, bool kept) const;
    QDate todayInFrance() const;
    static QString freshNumber(const QDateTime& at);

    Core m_core;
    Problems m_problems;
    RequestView m_view;
    std::function<void()> m_onFiled;
    InFlight m_inFlight;
};

} // namespace guichet::server
