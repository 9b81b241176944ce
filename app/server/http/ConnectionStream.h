#pragma once

#include "server/Http.h"
#include "server/http/Channel.h"

#include <atomic>
#include <chrono>
#include <httplib.h>

namespace guichet::server {

/// cpp-httplib's view of one connection: bounds what a caller may send before it is understood and how long it may
/// take, and sends answers with the faults that were asked for.
class ConnectionStream : public httplib::Stream
{
public:
    ConnectionStream(Channel& channel, const std::atomic<bool>& stopping);

    /// Waits for the first byte of the next call; false when none came in time or the listener stops.
    bool waitForCall(std::chrono::milliseconds time);
    void beginCall(); ///< the request line and headers follow
    void beginBody(); ///< the headers were read
    void setWire(Wire wire) { m_wire = wire; }
    void closeAfterwards() { m_last = true; }
    /// Sends the answer, with its fault if it has one. False if the connection is at its end.
    bool finishCall();

    bool is_readable() const override;
    bool is_writable() const override { return !m_broken; }
    ssize_t read(char* to, size_t size) override;
    ssize_t write(const char* from, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return m_channel.socket(); }

private:
    bool fill();
    bool sendAll(const QByteArray& bytes);
    void resetConnection();
    void stall() const;

    Channel& m_channel;
    const std::atomic<bool>& m_stopping;
    QByteArray m_unread;
    QByteArray m_held; ///< the answer, until finishCall
    qint64 m_allowance = 0;
    std::chrono::steady_clock::time_point m_deadline;
    Wire m_wire = Wire::Normal;
    bool m_broken = false;
    bool m_last = false;
    bool m_understood = false; ///< the headers were read to their end
};

} // namespace guichet::server
