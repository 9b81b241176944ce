#include "server/FilingDesk.h"

#include "model/RequestJson.h"
#include "model/Sha256.h"
#include "server/FilingMutation.h"
#include "server/HeaderValues.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

FilingDesk::FilingDesk(const Core& core, std::function<void()> onFiled)
    : m_core(core)
    , m_problems(core.texts)
    , m_view(core.texts, core.outputs)
    , m_onFiled(std::move(onFiled))
{
}

HttpResponse FilingDesk::unavailable(const Call& call) const
{
    return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
}

HttpResponse FilingDesk::alreadyFiled(const Call& call, const QString& id) const
{
    HttpResponse response = m_problems.make(ProblemKind::AlreadyFiled, call.language);
    response.setHeader("Location", "/v1/requests/" + id.toLatin1());
    return response;
}

QString FilingDesk::freshNumber(const QDateTime& at)
{
    QRandomGenerator* const random = QRandomGenerator::system();
    return u"%1-%2-%3"_s.arg(at.date().year() % 100, 2, 10, QLatin1Char('0'))
        .arg(random->bounded(10'000), 4, 10, QLatin1Char('0'))
        .arg(random->bounded(10'000), 4, 10, QLatin1Char('0'));
}

QDate FilingDesk::todayInFrance() const
{
    return m_core.clock.now().toTimeZone(QTimeZone("Europe/Paris")).date();
}

FilingDesk::Refusal FilingDesk::readKey(Mutation& mutation) const
{
    const QByteArray header = mutation.call.request.header("idempotency-key");
    if (header.trimmed().isEmpty())
        return m_problems.make(ProblemKind::IdempotencyKeyMissing, mutation.call.language);
    const auto key = idempotencyKeyFrom(header);
    if (!key)
        return m_problems.make(ProblemKind::IdempotencyKeyMalformed, mutation.call.language);
    mutation.filing.answer.key = *key;
    return std::nullopt;
}

FilingDesk::Refusal FilingDesk::readPayload(Mutation& mutation) const
{
    const HttpRequest& request = mutation.call.request;
    if (mediaTypeOf(request.header("content-type")) != "application/json")
        return m_problems.make(ProblemKind::UnsupportedMediaType, mutation.call.language);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return m_problems.make(ProblemKind::MalformedRequest, mutation.call.language);
    mutation.payload = document.object();
    // Members of a QJsonObject are sorted: the same JSON value gives the same bytes.
    const QByteArray canonical = document.toJson(QJsonDocument::Compact);
    mutation.filing.answer.fingerprint = sha256(request.method + ' ' + request.path + '\n' + canonical);
    return std::nullopt;
}

FilingDesk::Refusal FilingDesk::replay(const Mutation& mutation) const
{
    const auto known = m_core.storage.findAnswer(mutation.call.owner, mutation.filing.answer.key);
    if (!known)
        return unavailable(mutation.call);
    if (!*known)
        return std::nullopt;
    if ((*known)->fingerprint != mutation.filing.answer.fingerprint)
        return m_problems.make(ProblemKind::IdempotencyKeyReused, mutation.call.language);
    HttpResponse response = (*known)->response;
    response.setHeader("Idempotency-Replayed", "true");
    return response;
}

FilingDesk::Refusal FilingDesk::readFiling(Mutation& mutation) const
{
    auto body = filingFromJson(mutation.payload, m_core.settings.partsPerRequest, m_core.texts, mutation.call.language);
    if (!body)
        return m_problems.make(ProblemKind::RequestUnreadable, mutation.call.language, body.error());
    mutation.body = std::move(*body);
    return std::nullopt;
}

/// A request is completed under the edition that it was filed under, however old that is by then.
FilingDesk::Refusal FilingDesk::checkEdition(const Mutation& mutation) const
{
    const QString edition = mutation.body.edition;
    const bool same = mutation.completes && edition == mutation.filing.request.edition;
    if (same || m_core.assessor.accepts(edition, m_core.clock.now()))
        return std::nullopt;
    const Language language = mutation.call.language;
    const QString newest =
        m_core.texts.text(language, "Filing", QT_TRANSLATE_NOOP("Filing", "The newest edition is %1."))
            .arg(m_core.assessor.newestEdition());
    return m_problems.make(ProblemKind::EditionNotAccepted, language, {{u"edition"_s, u"/edition"_s, newest}});
}

FilingDesk::Refusal FilingDesk::checkReference(const Mutation& mutation) const
{
    const auto known = m_core.storage.findByReference(mutation.call.owner, mutation.body.clientReference);
    if (!known)
        return unavailable(mutation.call);
    if (*known)
        return alreadyFiled(mutation.call, (*known)->id);
    return std::nullopt;
}

FilingDesk::Refusal FilingDesk::readTarget(Mutation& mutation, const QString& id) const
{
    const Call& call = mutation.call;
    const auto target = m_core.storage.findRequest(id);
    if (!target)
        return unavailable(call);
    if (!*target || (*target)->owner != call.owner)
        return m_problems.make(ProblemKind::NotFound, call.language);
    mutation.filing.request = **target;
    const QByteArray header = call.request.header("if-match");
    if (header.trimmed().isEmpty())
        return m_problems.make(ProblemKind::IfMatchMissing, call.language);
    const auto tags = entityTagsFrom(header);
    if (!tags)
        return m_problems.make(ProblemKind::MalformedRequest, call.language);
    const bool current = std::any_of(tags->begin(), tags->end(), [&](const QByteArray& tag) {
        return tag == "*" || RequestView::meansRevision(tag, (*target)->revision);
    });
    if (!current)
        return m_problems.make(ProblemKind::RequestChanged, call.language);
    if ((*target)->state != RequestState::ToComplete)
        return m_problems.make(ProblemKind::StateForbids, call.language);
    return std::nullopt;
}

FilingDesk::Refusal FilingDesk::judge(Mutation& mutation, const QList<PartRecord>& held) const
{
    const Call& call = mutation.call;
    const Result<PartCheck> parts = checkParts(m_core, call.owner, mutation.body.documents, held, call.language);
    if (!parts)
        return unavailable(call);
    if (!parts->errors.isEmpty())
        return m_problems.make(ProblemKind::DocumentsDiffer, call.language, parts->errors);
    mutation.parts = parts->parts;
    QList<ProblemError> blocking =
        m_core.assessor.blocking(mutation.body.request, mutation.body.edition, todayInFrance(), call.language);
    for (ProblemError& error : blocking)
        error.pointer.prepend(u"/request"_s);
    if (!blocking.isEmpty())
        return m_problems.make(ProblemKind::RequestRefused, call.language, blocking);
    return std::nullopt;
}

HttpResponse FilingDesk::file(const Call& call)
{
    Mutation mutation(call);
    if (Refusal refusal = readKey(mutation))
        return *refusal;
    if (Refusal refusal = readPayload(mutation))
        return *refusal;
    const InFlight::Hold hold(m_inFlight, call.owner + ' ' + mutation.filing.answer.key);
    if (!hold)
        return m_problems.tryLater(ProblemKind::IdempotencyInProgress, call.language, 1);
    if (Refusal refusal = replay(mutation))
        return *refusal;
    if (Refusal refusal = readFiling(mutation))
        return *refusal;
    if (Refusal refusal = checkReference(mutation))
        return *refusal;
    if (Refusal refusal = checkEdition(mutation))
        return *refusal;
    if (Refusal refusal = judge(mutation, {}))
        return *refusal;
    mutation.beginRequest(m_core.clock.now(), freshNumber(m_core.clock.now()));
    return keep(mutation);
}

HttpResponse FilingDesk::complete(const Call& call, const QString& id)
{
    Mutation mutation(call);
    mutation.completes = true;
    // Whose it is comes first: the key's and the payload's mistakes would tell that the request exists.
    const auto target = m_core.storage.findRequest(id);
    if (!target)
        return unavailable(call);
    if (!*target || (*target)->owner != call.owner)
        return m_problems.make(ProblemKind::NotFound, call.language);
    if (Refusal refusal = readKey(mutation))
        return *refusal;
    if (Refusal refusal = readPayload(mutation))
        return *refusal;
    const InFlight::Hold hold(m_inFlight, call.owner + ' ' + mutation.filing.answer.key);
    if (!hold)
        return m_problems.tryLater(ProblemKind::IdempotencyInProgress, call.language, 1);
    if (Refusal refusal = replay(mutation))
        return *refusal;
    if (Refusal refusal = readTarget(mutation, id))
        return *refusal;
    if (Refusal refusal = readFiling(mutation))
        return *refusal;
    if (mutation.body.request.procedure != mutation.filing.request.procedure)
        return m_problems.make(ProblemKind::StateForbids, call.language);
    if (Refusal refusal = checkEdition(mutation))
        return *refusal;
    if (Refusal refusal = judge(mutation, mutation.filing.request.parts))
        return *refusal;
    mutation.beginCompletion(m_core.clock.now());
    return keep(mutation);
}

} // namespace guichet::server
