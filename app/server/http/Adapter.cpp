#include "server/http/Adapter.h"

#include <QElapsedTimer>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace guichet::server {

namespace {

constexpr std::chrono::seconds idleTime{5};
constexpr size_t threads = 64;
constexpr int callsPerConnection = 10'000;

/// The connection that this thread serves: cpp-httplib's handlers aren't told.
thread_local ConnectionStream* servedConnection = nullptr;

bool announcesBody(const httplib::Request& request)
{
    return request.has_header("Transfer-Encoding") ||
           (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
}

bool isReadableAsIs(const httplib::Request& request)
{
    const std::string encoding = request.get_header_value("Content-Encoding");
    return (encoding.empty() || encoding == "identity") && !request.is_multipart_form_data();
}

HttpRequest valueOf(const httplib::Request& from)
{
    HttpRequest request;
    request.method = QByteArray::fromStdString(from.method);
    const QByteArray target = QByteArray::fromStdString(from.target);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
    for (const auto& [name, value] : from.headers) {
        const QByteArray key = QByteArray::fromStdString(name).toLower();
        const QByteArray text = QByteArray::fromStdString(value);
        const auto known = request.headers.find(key);
        if (known == request.headers.end())
            request.headers.insert(key, text);
        else
            *known += ", " + text;
    }
    request.peer = QByteArray::fromStdString(from.remote_addr);
    return request;
}

} // namespace

HttpListener::Adapter::Adapter(HttpService& service, const ListenOptions& options)
    : m_service(service)
    , m_options(options)
{
    const auto plain = [this](const httplib::Request& from, httplib::Response& to) { serve(from, to, nullptr); };
    const auto withBody = [this](const httplib::Request& from, httplib::Response& to,
                                 const httplib::ContentReader& body) { serve(from, to, &body); };
    Get(".*", plain);
    Options(".*", plain);
    Post(".*", withBody);
    Put(".*", withBody);
    Patch(".*", withBody);
    Delete(".*", withBody);
    // cpp-httplib would share the port with another server (SO_REUSEPORT), which then gets half of the calls.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    set_read_timeout(std::chrono::seconds(20));
    set_write_timeout(std::chrono::seconds(20));
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
}

bool HttpListener::Adapter::process_and_close_socket(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const timeval patience{20, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const std::unique_ptr<Channel> channel = m_options.tls ? m_options.tls->accept(socket) : plainChannel(socket);
    if (channel)
        serveConnection(*channel);
    ::close(socket);
    return true;
}

void HttpListener::Adapter::serveConnection(Channel& channel)
{
    ConnectionStream stream(channel, stopping);
    servedConnection = &stream;
    for (int call = 0; call < callsPerConnection && !stopping && stream.waitForCall(idleTime); ++call) {
        stream.beginCall();
        bool lastCall = false;
        const auto prepare = [&stream](httplib::Request& request) {
            request.headers.erase("Accept-Encoding"); // strong entity tags: one representation
            stream.beginBody();
        };
        const bool served = process_request(stream, call + 1 == callsPerConnection, lastCall, prepare);
        const bool goesOn = stream.finishCall();
        if (!served || !goesOn || lastCall)
            break;
    }
    servedConnection = nullptr;
    if (stream.is_writable())
        channel.close();
}

void HttpListener::Adapter::serve(const httplib::Request& from, httplib::Response& to,
                                  const httplib::ContentReader* body)
{
    QElapsedTimer timer;
    timer.start();
    HttpRequest request = valueOf(from);
    bool bodyLeft = announcesBody(from);
    const qint64 limit = m_service.bodyLimit(request.method, request.path);
    bool fits = true;
    bool whole = true;
    if (bodyLeft) {
        const std::string announced = from.get_header_value("Content-Length");
        fits = announced.empty() || QByteArray::fromStdString(announced).toLongLong() <= limit;
        if (fits && body && isReadableAsIs(from)) {
            whole = (*body)([&](const char* bytes, size_t size) {
                request.body.append(bytes, static_cast<qsizetype>(size));
                fits = request.body.size() <= limit;
                return fits;
            });
            bodyLeft = !whole;
        }
    }
    if (fits && !whole) { // cut on the way: nothing of it is kept, and nobody waits for an answer
        servedConnection->setWire(Wire::Cut);
        return;
    }
    HttpResponse response;
    if (!fits)
        response = m_service.tooLarge(request, limit);
    else if (bodyLeft)
        response.status = 415;
    else
        response = m_service.handle(request);
    answer(response, bodyLeft, to);
    log(request, response, timer.elapsed());
}

void HttpListener::Adapter::answer(const HttpResponse& response, bool bodyLeft, httplib::Response& to)
{
    servedConnection->setWire(response.wire);
    to.status = response.status;
    for (const auto& [name, value] : response.headers)
        to.headers.emplace(name.toStdString(), value.toStdString());
    to.body = response.body.toStdString();
    if (bodyLeft) // what was not read would be taken for the next call
        to.headers.emplace("Connection", "close");
    if (bodyLeft && response.wire == Wire::Normal)
        servedConnection->closeAfterwards();
}

void HttpListener::Adapter::log(const HttpRequest& request, const HttpResponse& response, qint64 milliseconds) const
{
    if (!m_options.accessLog)
        return;
    m_options.accessLog(request.method.left(10) + ' ' + m_service.routeOf(request.path) + ' ' +
                        QByteArray::number(response.status) + ' ' + QByteArray::number(milliseconds) + "ms");
}

} // namespace guichet::server
