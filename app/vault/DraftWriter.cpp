#include "vault/DraftWriter.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace std::chrono_literals;

namespace guichet::vault {

namespace {

constexpr auto coalescing = 200ms;
constexpr auto shortestBackoff = 300ms;
constexpr auto longestBackoff = 5000ms;

} // namespace

DraftWriter::DraftWriter(std::shared_ptr<DraftFolder> folder, Generation onDisk, bool replaceDamaged, Report report)
    : m_folder(std::move(folder))
    , m_report(std::move(report))
    , m_onDisk(std::move(onDisk))
    , m_replaceDamaged(replaceDamaged)
    , m_thread([this] { run(); })
{
}

DraftWriter::~DraftWriter()
{
    {
        const std::lock_guard guard(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DraftWriter::set(quint64 change, DraftContent content)
{
    {
        const std::lock_guard guard(m_mutex);
        const auto due = Clock::now() + coalescing;
        // The first change since the last save sets the time; also while failures are being waited out.
        m_due = m_pending ? std::min(m_due, due) : due;
        m_pending = Pending{change, std::move(content)};
    }
    m_wake.notify_one();
}

void DraftWriter::hurry()
{
    {
        const std::lock_guard guard(m_mutex);
        m_hurry = m_pending.has_value();
    }
    m_wake.notify_one();
}

void DraftWriter::run()
{
    std::unique_lock guard(m_mutex);
    for (int failedClosing = 0; failedClosing < 2;) {
        m_wake.wait(guard, [this] { return m_pending || m_closing; });
        if (!m_pending)
            return;
        while (!m_closing && !m_hurry && Clock::now() < m_due)
            m_wake.wait_until(guard, m_due);
        Pending taken = std::move(*m_pending);
        m_pending.reset();
        m_hurry = false;

        guard.unlock();
        const Result<QDateTime> result = save(taken.content);
        m_report(taken.change, result);
        guard.lock();

        if (result) {
            m_backoff = 0ms;
        } else {
            failedClosing += m_closing ? 1 : 0;
            putBack(std::move(taken));
        }
    }
}

void DraftWriter::putBack(Pending failed)
{
    m_backoff = std::clamp<std::chrono::milliseconds>(m_backoff * 2, shortestBackoff, longestBackoff);
    if (m_pending)
        return; // a newer value has its own time
    m_pending = std::move(failed);
    m_due = Clock::now() + m_backoff;
}

Result<QDateTime> DraftWriter::save(const DraftContent& content)
{
    QElapsedTimer timer;
    timer.start();
    const Generation next{content, m_onDisk.number + 1, m_onDisk.createdAt, QDateTime::currentDateTimeUtc()};
    const auto saved = m_folder->save(next, m_replaceDamaged ? Previous::Dropped : Previous::Kept);
    const VaultContext& context = m_folder->context();
    if (!saved) {
        context.record({Event::Kind::DraftSaveFailed, saved.error().code, "save", timer.elapsed(), 0});
        return fail(saved.error());
    }
    context.record({Event::Kind::DraftSaved, {}, "save", timer.elapsed(), 0});
    m_onDisk.number = next.number;
    m_replaceDamaged = false;
    return next.savedAt;
}

} // namespace guichet::vault
