#pragma once

#include "vault/DraftFolder.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace guichet::vault {

/// Brings the newest value of one draft to disk, on a thread of its own: at most 200 ms after a change, so that it is
/// there within a second; changes meanwhile are one save. What fails is tried again with the newest value.
class DraftWriter
{
public:
    /// How one attempt ended: the number of the change it was for. Called on the writer's thread.
    using Report = std::function<void(quint64 change, Result<QDateTime> result)>;

    /// `onDisk` is what was loaded or made; `replaceDamaged` if the newest generation was damaged: it is not kept as
    /// the previous one then.
    DraftWriter(std::shared_ptr<DraftFolder> folder, Generation onDisk, bool replaceDamaged, Report report);
    /// Brings what is pending to disk first.
    ~DraftWriter();
    DraftWriter(const DraftWriter&) = delete;
    DraftWriter& operator=(const DraftWriter&) = delete;

    void set(quint64 change, DraftContent content);
    void hurry(); ///< doesn't wait for more changes

private:
    using Clock = std::chrono::steady_clock;

    struct Pending
    {
        quint64 change = 0;
        DraftContent content;
    };

    void run();
    Result<QDateTime> save(const DraftContent& content);
    void putBack(Pending failed);

    const std::shared_ptr<DraftFolder> m_folder;
    const Report m_report;
    Generation m_onDisk; ///< the writer's thread only
    bool m_replaceDamaged;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Pending> m_pending;
    Clock::time_point m_due;
    std::chrono::milliseconds m_backoff{0};
    bool m_hurry = false;
    bool m_closing = false;

    std::thread m_thread; // last: it uses all of the above
};

} // namespace guichet::vault
