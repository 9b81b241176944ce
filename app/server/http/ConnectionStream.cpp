#include "server/http/ConnectionStream.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace guichet::server {

namespace {

constexpr qint64 headerAllowance = 64 * 1024;     // bytes of request line and headers
constexpr qint64 bodyAllowance = 4 * 1024 * 1024; // above every route's limit; the listener counts exactly
constexpr std::chrono::seconds headerTime{20};
constexpr std::chrono::seconds bodyTime{300}; // a chunk of 256 KiB over a bad line
constexpr std::chrono::seconds stallTime{120};
constexpr int glance = 100; // milliseconds between looks at whether the listener stops

/// cpp-httplib writes a Content-Length where none belongs (RFC 9110 §8.6) and knows no text for tus's own status.
QByteArray corrected(QByteArray answer)
{
    if (answer.startsWith("HTTP/1.1 460 ")) {
        const qsizetype end = answer.indexOf('\r');
        answer.replace(0, end, "HTTP/1.1 460 Checksum Mismatch");
    }
    if (answer.startsWith("HTTP/1.1 204 ") || answer.startsWith("HTTP/1.1 304 ")) {
        const QByteArray surplus = "Content-Length: 0\r\n";
        if (const qsizetype at = answer.indexOf(surplus); at > 0)
            answer.remove(at, surplus.size());
    }
    return answer;
}

template <typename Ask>
void addressOf(int socket, Ask ask, std::string& ip, int& port)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    char text[INET6_ADDRSTRLEN] = "";
    if (ask(socket, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return;
    if (address.ss_family == AF_INET) {
        const auto* v4 = reinterpret_cast<const sockaddr_in*>(&address);
        ::inet_ntop(AF_INET, &v4->sin_addr, text, sizeof text);
        port = ntohs(v4->sin_port);
    } else if (address.ss_family == AF_INET6) {
        const auto* v6 = reinterpret_cast<const sockaddr_in6*>(&address);
        ::inet_ntop(AF_INET6, &v6->sin6_addr, text, sizeof text);
        port = ntohs(v6->sin6_port);
    }
    ip = text;
}

} // namespace

ConnectionStream::ConnectionStream(Channel& channel, const std::atomic<bool>& stopping)
    : m_channel(channel)
    , m_stopping(stopping)
{
}

bool ConnectionStream::waitForCall(std::chrono::milliseconds time)
{
    if (!m_unread.isEmpty() || m_channel.hasPending())
        return true;
    const auto until = std::chrono::steady_clock::now() + time;
    while (!m_stopping && std::chrono::steady_clock::now() < until)
        if (waitReadable(m_channel.socket(), glance))
            return true;
    return false;
}

void ConnectionStream::beginCall()
{
    m_allowance = headerAllowance;
    m_deadline = std::chrono::steady_clock::now() + headerTime;
    m_wire = Wire::Normal;
    m_understood = false;
    m_held.clear();
}

void ConnectionStream::beginBody()
{
    m_understood = true;
    m_allowance = bodyAllowance;
    m_deadline = std::chrono::steady_clock::now() + bodyTime;
}

bool ConnectionStream::fill()
{
    char bytes[16 * 1024];
    const long got = m_channel.read(bytes, sizeof bytes);
    if (got <= 0)
        return false;
    m_unread.append(bytes, got);
    return true;
}

bool ConnectionStream::is_readable() const
{
    return !m_unread.isEmpty() || m_channel.hasPending() || waitReadable(m_channel.socket(), 0);
}

ssize_t ConnectionStream::read(char* to, size_t size)
{
    if (m_broken || m_allowance <= 0 || std::chrono::steady_clock::now() > m_deadline)
        return -1;
    if (m_unread.isEmpty() && !fill())
        return -1;
    const auto count =
        static_cast<qsizetype>(std::min<qint64>({static_cast<qint64>(size), m_unread.size(), m_allowance}));
    std::memcpy(to, m_unread.constData(), static_cast<size_t>(count));
    m_unread.remove(0, count);
    m_allowance -= count;
    return count;
}

ssize_t ConnectionStream::write(const char* from, size_t size)
{
    if (m_broken)
        return -1;
    m_held.append(from, static_cast<qsizetype>(size));
    return static_cast<ssize_t>(size);
}

bool ConnectionStream::sendAll(const QByteArray& bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const long written = m_channel.write(bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent));
        if (written <= 0) {
            m_broken = true;
            return false;
        }
        sent += written;
    }
    return true;
}

bool ConnectionStream::finishCall()
{
    const QByteArray answer = corrected(std::exchange(m_held, {}));
    switch (m_wire) {
    case Wire::Normal:
        return sendAll(answer) && m_understood && !m_last;
    case Wire::EarlyHint:
        return sendAll("HTTP/1.1 103 Early Hints\r\nLink: </v1>; rel=preload\r\n\r\n" + answer);
    case Wire::Twice:
        sendAll(answer + answer);
        break;
    case Wire::Truncated: {
        const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
        sendAll(answer.left(body + (answer.size() - body) / 2));
        break;
    }
    case Wire::Reset:
        resetConnection();
        break;
    case Wire::Stall:
        stall();
        break;
    case Wire::Cut:
        break;
    }
    m_broken = true;
    return false;
}

void ConnectionStream::resetConnection()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_channel.socket(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void ConnectionStream::stall() const
{
    const auto until = std::chrono::steady_clock::now() + stallTime;
    while (!m_stopping && std::chrono::steady_clock::now() < until) {
        char byte = 0;
        if (waitReadable(m_channel.socket(), glance) && ::recv(m_channel.socket(), &byte, 1, MSG_PEEK) <= 0)
            return;
    }
}

void ConnectionStream::get_remote_ip_and_port(std::string& ip, int& port) const
{
    addressOf(m_channel.socket(), ::getpeername, ip, port);
}

void ConnectionStream::get_local_ip_and_port(std::string& ip, int& port) const
{
    addressOf(m_channel.socket(), ::getsockname, ip, port);
}

} // namespace guichet::server
