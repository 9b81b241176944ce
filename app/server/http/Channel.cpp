#include "server/http/Channel.h"

#include "server/Failures.h"

#include <QFile>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

/// A client that holds a call's last part back until the part before is acknowledged (Qt's does, by Nagle's algorithm)
/// would wait 40 ms in each call for an acknowledgement that the system delays. It goes back to delaying by itself.
void acknowledgeAtOnce([[maybe_unused]] int socket)
{
#ifdef TCP_QUICKACK
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
#endif
}

class PlainChannel : public Channel
{
public:
    explicit PlainChannel(int socket)
        : Channel(socket)
    {
    }
    long read(char* to, size_t size) override
    {
        acknowledgeAtOnce(m_socket);
        return ::recv(m_socket, to, size, 0);
    }
    long write(const char* from, size_t size) override { return ::send(m_socket, from, size, MSG_NOSIGNAL); }
    void close() override { ::shutdown(m_socket, SHUT_RDWR); }
};

class TlsChannel : public Channel
{
public:
    TlsChannel(int socket, SSL* ssl)
        : Channel(socket)
        , m_ssl(ssl)
    {
    }
    ~TlsChannel() override { SSL_free(m_ssl); }
    long read(char* to, size_t size) override
    {
        acknowledgeAtOnce(m_socket);
        return SSL_read(m_ssl, to, static_cast<int>(qMin<size_t>(size, INT_MAX)));
    }
    long write(const char* from, size_t size) override
    {
        return SSL_write(m_ssl, from, static_cast<int>(qMin<size_t>(size, INT_MAX)));
    }
    bool hasPending() const override { return SSL_pending(m_ssl) > 0; }
    void close() override
    {
        SSL_shutdown(m_ssl);
        ::shutdown(m_socket, SHUT_RDWR);
    }

private:
    SSL* m_ssl;
};

QString lastTlsError()
{
    return QString::fromLatin1(ERR_reason_error_string(ERR_get_error()));
}

} // namespace

bool waitReadable(int socket, int milliseconds)
{
    pollfd wanted{socket, POLLIN, 0};
    return ::poll(&wanted, 1, milliseconds) > 0;
}

std::unique_ptr<Channel> plainChannel(int socket)
{
    return std::make_unique<PlainChannel>(socket);
}

Result<TlsContext> TlsContext::load(const QString& certificateFile, const QString& keyFile)
{
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    const bool usable = context && SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) == 1 &&
                        SSL_CTX_use_certificate_chain_file(context.get(), QFile::encodeName(certificateFile)) == 1 &&
                        SSL_CTX_use_PrivateKey_file(context.get(), QFile::encodeName(keyFile), SSL_FILETYPE_PEM) == 1 &&
                        SSL_CTX_check_private_key(context.get()) == 1;
    if (!usable)
        return fail(failure::certificateUnusable, {}, lastTlsError());
    return TlsContext(context);
}

std::unique_ptr<Channel> TlsContext::accept(int socket) const
{
    SSL* ssl = SSL_new(m_context.get());
    if (!ssl || SSL_set_fd(ssl, socket) != 1 || SSL_accept(ssl) != 1) {
        ERR_clear_error();
        SSL_free(ssl);
        return nullptr;
    }
    return std::make_unique<TlsChannel>(socket, ssl);
}

} // namespace guichet::server
