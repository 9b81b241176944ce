#include "sandbox/office/Administration.h"

#include "server/notices/News.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace guichet::sandbox {

using server::Reason;
using server::RequestRecord;

namespace {

constexpr auto betweenLooks = 200ms;

std::chrono::hours lifeTime(RequestState state)
{
    switch (state) {
    case RequestState::Sent:
        return 24h;
    case RequestState::CheckingImages:
        return 48h;
    default:
        return 168h;
    }
}

} // namespace

std::optional<Scenario> scenarioFromName(const QString& name)
{
    if (name == u"approve")
        return Scenario::Approve;
    if (name == u"to-complete")
        return Scenario::ToComplete;
    if (name == u"images-rejected")
        return Scenario::ImagesRejected;
    if (name == u"rejected")
        return Scenario::Rejected;
    return std::nullopt;
}

Administration::Administration(server::RequestDesk& desk, SandboxStore& store, DocumentExaminer& examiner,
                               Notices& notices, const server::Clock& clock, double speed, Scenario scenario)
    : m_desk(desk)
    , m_store(store)
    , m_examiner(examiner)
    , m_notices(notices)
    , m_clock(clock)
    , m_speed(qMax(speed, 0.001))
    , m_scenario(scenario)
{
}

Administration::~Administration()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_condition.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Administration::start()
{
    m_thread = std::thread([this] { work(); });
}

void Administration::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_condition.notify_all();
}

void Administration::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_woken = false;
        lock.unlock();
        const int moved = step();
        lock.lock();
        if (moved == 0)
            m_condition.wait_for(lock, betweenLooks, [this] { return m_stopping || m_woken; });
    }
}

bool Administration::isDue(const RequestRecord& request) const
{
    const double life = static_cast<double>(std::chrono::milliseconds(lifeTime(request.state)).count());
    return request.changedAt.addMSecs(static_cast<qint64>(life / m_speed)) <= m_clock.now();
}

int Administration::step()
{
    const auto open =
        m_desk.inStates({RequestState::Sent, RequestState::CheckingImages, RequestState::UnderExamination});
    if (!open)
        return 0;
    return static_cast<int>(std::count_if(open->begin(), open->end(), [this](const RequestRecord& request) {
        return isDue(request) && advance(request);
    }));
}

bool Administration::advance(const RequestRecord& request)
{
    switch (request.state) {
    case RequestState::Sent:
        return move(request, RequestState::CheckingImages, {});
    case RequestState::CheckingImages:
        return checkImages(request);
    default:
        return decide(request);
    }
}

bool Administration::checkImages(const RequestRecord& request)
{
    if (m_scenario == Scenario::ImagesRejected)
        return move(request, RequestState::ImagesRejected, {{u"photo-not-conform"_s, {}, u"/photoSignature"_s, {}}});
    const QString code = request.request.value(u"photoSignature")[u"code"].toString();
    if (!code.isEmpty() && m_scenario != Scenario::Approve) {
        const Result<bool> free = m_store.claimPhotoCode(code, request.id);
        if (!free)
            return false;
        if (!*free)
            return move(request, RequestState::ImagesRejected,
                        {{u"photo-code-used"_s, {}, u"/photoSignature/code"_s, {}}});
    }
    return move(request, RequestState::UnderExamination, {});
}

bool Administration::decide(const RequestRecord& request)
{
    if (m_scenario == Scenario::Rejected)
        return move(request, RequestState::Rejected, {{u"refused"_s, {}, {}, {}}});
    QList<Reason> reasons;
    if (m_scenario == Scenario::ToComplete) {
        const Result<bool> completed = m_desk.wasCompleted(request.id);
        if (!completed)
            return false;
        if (!*completed && !request.parts.isEmpty())
            reasons = {{u"to-complete"_s, request.parts.first().kind, {}, {}}};
    } else if (m_scenario == Scenario::Honest) {
        reasons = examineDocuments(request);
    }
    return move(request, reasons.isEmpty() ? RequestState::Approved : RequestState::ToComplete, reasons);
}

QList<Reason> Administration::examineDocuments(const RequestRecord& request)
{
    QList<Reason> reasons;
    for (const server::PartRecord& part : request.parts) {
        const bool known = std::any_of(reasons.begin(), reasons.end(),
                                       [&](const Reason& reason) { return reason.document == part.kind; });
        if (known)
            continue;
        const Result<QByteArray> bytes = m_desk.partBytes(request, part);
        const std::optional<QString> why =
            bytes ? m_examiner.whyRefused(*bytes, part.kind) : std::optional(u"unreadable-file"_s);
        if (why)
            reasons.append({*why, part.kind, {}, {}});
    }
    return reasons;
}

bool Administration::move(const RequestRecord& request, RequestState to, const QList<Reason>& reasons)
{
    const Result<bool> moved = m_desk.move(request, to, reasons);
    if (!moved || !*moved)
        return false;
    if (!server::newsStates.contains(to))
        return true;
    const Result<QStringList> channels = m_notices.announce(request);
    for (const QString& channel : channels.value_or(QStringList()))
        if (!m_desk.noteNotice(request.id, channel))
            break;
    return true;
}

} // namespace guichet::sandbox
