#pragma once

#include <QByteArray>
#include <QMutex>
#include <QSet>

namespace guichet::server {

/// The keys of the calls that run now: a second call with the same key is told so instead of racing the first.
class InFlight
{
public:
    /// Holds a key until it is destroyed; holds nothing if another one does.
    class Hold
    {
    public:
        Hold(InFlight& flights, const QByteArray& key)
            : m_flights(flights)
            , m_key(key)
            , m_held(flights.enter(key))
        {
        }
        ~Hold()
        {
            if (m_held)
                m_flights.leave(m_key);
        }
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;
        explicit operator bool() const { return m_held; }

    private:
        InFlight& m_flights;
        QByteArray m_key;
        bool m_held;
    };

private:
    bool enter(const QByteArray& key)
    {
        QMutexLocker lock(&m_mutex);
        const qsizetype before = m_keys.size();
        m_keys.insert(key);
        return m_keys.size() > before;
    }
    void leave(const QByteArray& key)
    {
        QMutexLocker lock(&m_mutex);
        m_keys.remove(key);
    }

    QMutex m_mutex;
    QSet<QByteArray> m_keys;
};

} // namespace guichet::server
