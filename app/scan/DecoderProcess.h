#pragma once

#include "model/EventSink.h"
#include "scan/DecoderReply.h"

#include <QString>
#include <atomic>
#include <mutex>

namespace guichet::scan {

/// The running guichet-decoder of one program: started when first needed, started again once if it is gone. Blocking;
/// callable from any thread.
class DecoderProcess
{
public:
    DecoderProcess(QString program, EventSink* events);
    ~DecoderProcess();
    DecoderProcess(const DecoderProcess&) = delete;
    DecoderProcess& operator=(const DecoderProcess&) = delete;

    struct Answer
    {
        DecoderReply reply;
        QByteArray result; ///< pixels or a mended file, copied out of the shared memory
        bool killed = false;
    };

    /// Hands a document to a process of its own and waits for its end; `room` bytes of memory for the result.
    Result<Answer> run(protocol::Order order, const QByteArray& document, qint64 room);

    /// Starts the decoder now.
    Result<void> start();

private:
    Result<Answer> runOnce(protocol::Order order, const QByteArray& document, qint64 room);
    Result<void> startLocked();
    Result<void> send(const protocol::Order& order, const int* descriptors);
    void kill(std::uint32_t number);
    void stopLocked();

    QString m_program;
    EventSink* m_events;
    std::mutex m_mutex;
    int m_socket = -1;
    int m_pid = -1;
    std::atomic<std::uint32_t> m_next{1};
};

} // namespace guichet::scan
