#pragma once

#include "sandbox/SandboxStore.h"
#include "sandbox/office/DocumentExaminer.h"
#include "sandbox/office/Notices.h"
#include "server/RequestDesk.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace guichet::sandbox {

/// What the administration does whatever it sees; Honest looks at everything.
enum class Scenario
{
    Honest,
    Approve,
    ToComplete,
    ImagesRejected,
    Rejected
};
std::optional<Scenario> scenarioFromName(const QString& name); ///< "approve to-complete images-rejected rejected"

/// The simulated administration: moves every request along the seed's states, N times faster than life. In life, one
/// day to begin, two for the images, seven to decide.
class Administration
{
public:
    Administration(server::RequestDesk& desk, SandboxStore& store, DocumentExaminer& examiner, Notices& notices,
                   const server::Clock& clock, double speed, Scenario scenario);
    ~Administration();

    /// Works in a thread of its own until destroyed.
    void start();
    /// Something was filed: look now.
    void wake();

    /// Moves everything that is due now by one state. Returns how many moved. Tests call it instead of start().
    int step();

private:
    bool isDue(const server::RequestRecord& request) const;
    bool advance(const server::RequestRecord& request);
    bool checkImages(const server::RequestRecord& request);
    bool decide(const server::RequestRecord& request);
    bool move(const server::RequestRecord& request, RequestState to, const QList<server::Reason>& reasons);
    QList<server::Reason> examineDocuments(const server::RequestRecord& request);
    void work();

    server::RequestDesk& m_desk;
    SandboxStore& m_store;
    DocumentExaminer& m_examiner;
    Notices& m_notices;
    const server::Clock& m_clock;
    const double m_speed;
    const Scenario m_scenario;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_stopping = false;
    bool m_woken = false;
};

} // namespace guichet::sandbox
