#pragma once

#include "model/Failure.h"

#include <memory>

using SSL_CTX = struct ssl_ctx_st;

namespace guichet::server {

/// One accepted connection, plain or TLS. Reads and writes block for at most the socket's time limits.
class Channel
{
public:
    virtual ~Channel() = default;
    /// Bytes read, 0 at the end, negative on an error or when nothing came in time.
    virtual long read(char* to, size_t size) = 0;
    virtual long write(const char* from, size_t size) = 0;
    /// Decrypted bytes wait inside the channel, where the socket doesn't show them.
    virtual bool hasPending() const { return false; }
    /// Tells the other side that nothing more comes.
    virtual void close() = 0;
    int socket() const { return m_socket; }

protected:
    explicit Channel(int socket)
        : m_socket(socket)
    {
    }
    const int m_socket;
};

/// Waits until the socket can be read: true; false when the time is over.
bool waitReadable(int socket, int milliseconds);

std::unique_ptr<Channel> plainChannel(int socket);

/// The server's certificate and key, for all its connections.
class TlsContext
{
public:
    static Result<TlsContext> load(const QString& certificateFile, const QString& keyFile);

    /// Does the handshake; nothing if it fails.
    std::unique_ptr<Channel> accept(int socket) const;

private:
    explicit TlsContext(std::shared_ptr<SSL_CTX> context)
        : m_context(std::move(context))
    {
    }
    std::shared_ptr<SSL_CTX> m_context;
};

} // namespace guichet::server
