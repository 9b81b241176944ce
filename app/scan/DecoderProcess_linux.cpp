#include "scan/DecoderProcess.h"

#include "scan/Failures.h"

#include <QElapsedTimer>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace guichet::scan {

namespace {

#ifdef GUICHET_SANITIZED
constexpr int slowness = 10; // the sanitizers' own price
#else
constexpr int slowness = 1;
#endif

Failure memoryFailure(int error)
{
    return {failure::noMemoryFile, {}, QString::number(error)};
}

/// A descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { reset(); }
    void reset()
    {
        if (m_number >= 0)
            close(m_number);
        m_number = -1;
    }
    int get() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// The document in memory that nobody can change any more.
Descriptor sealedCopy(const QByteArray& bytes)
{
    Descriptor memory(memfd_create("document", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    qint64 written = 0;
    while (memory.isOpen() && written < bytes.size()) {
        const ssize_t count =
            write(memory.get(), bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return Descriptor();
        written += std::max<ssize_t>(0, count);
    }
    if (memory.isOpen() &&
        fcntl(memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0)
        return Descriptor();
    return memory;
}

/// Memory that the decoder may write but not resize.
Descriptor resultMemory(qint64 room)
{
    Descriptor memory(memfd_create("result", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.isOpen() || ftruncate(memory.get(), room) != 0 ||
        fcntl(memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return Descriptor();
    return memory;
}

/// Copied before anything in it is looked at: the other side may still write.
QByteArray copyOf(const Descriptor& memory, qint64 length)
{
    QByteArray copy(length, Qt::Uninitialized);
    qint64 read = 0;
    while (read < length) {
        const ssize_t count = pread(memory.get(), copy.data() + read, static_cast<size_t>(length - read), read);
        if (count <= 0)
            return {};
        read += count;
    }
    return copy;
}

qint64 resultLength(const DecoderReply& reply, qint64 room)
{
    qint64 length = 0;
    if (reply.pixels)
        length = qint64(reply.pixels->width) * reply.pixels->height * 4;
    else if (reply.mended)
        length = std::max<qint64>(0, reply.mended->bytes);
    else if (reply.found)
        length = reply.found->bytes * qint64(sizeof(protocol::Found));
    return length <= room ? length : -1;
}

/// Processor time that a process has used, in milliseconds; 0 if it is gone.
qint64 processorTime(int process)
{
    clockid_t clock{};
    timespec used{};
    if (process <= 0 || clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0;
    return used.tv_sec * 1000 + used.tv_nsec / 1'000'000;
}

/// Time that a process has for something. On a machine that is too busy to let it run, until it has had that time, and
/// never more than three times as long.
class Allowance
{
public:
    explicit Allowance(int milliseconds)
        : m_wait(milliseconds * slowness)
    {
        m_since.start();
    }

    void begin(int process)
    {
        m_process = process;
        m_used = processorTime(process);
        m_since.restart();
    }

    int elapsed() const { return static_cast<int>(m_since.elapsed()); }

    /// Milliseconds until it is to be asked again, 0 when the time is over.
    int left() const
    {
        if (elapsed() < m_wait)
            return m_wait - elapsed();
        constexpr int slice = 100;
        const bool starved = m_process > 0 && processorTime(m_process) - m_used < m_wait * 8 / 10;
        return starved && elapsed() < 3 * m_wait ? slice : 0;
    }

private:
    int m_wait;
    int m_process = 0;
    qint64 m_used = 0;
    QElapsedTimer m_since;
};

/// How long the document's process may go on: two seconds for the opening of the file and for each page, and where it
/// judges, little more for all of them.
class DocumentClock
{
public:
    explicit DocumentClock(protocol::Operation operation)
        : m_isLimited(operation == protocol::Operation::Inspect)
    {
    }

    void begin(int process)
    {
        if (!m_hasBegun)
            m_document.begin(process);
        m_page.begin(process);
        m_hasBegun = true;
    }

    /// As an Allowance says it.
    int left() const
    {
        if (!m_hasBegun)
            return m_start.left();
        return m_isLimited ? std::min(m_page.left(), m_document.left()) : m_page.left();
    }

    bool leavesPageShort() const
    {
        return m_isLimited && m_document.left() == 0 && m_page.elapsed() < protocol::millisecondsOfItsOwn * slowness;
    }

private:
    bool m_isLimited;
    bool m_hasBegun = false;
    Allowance m_start{10'000}; ///< for a program start
    Allowance m_document{protocol::millisecondsToJudge};
    Allowance m_page{protocol::secondsPerPage * 1000};
};

/// Reads until the document's process ends or has judged what it has time for. False if it took more time than it has.
bool readReply(int pipe, DecoderReply& reply, protocol::Operation operation)
{
    DocumentClock clock(operation);
    QByteArray received;
    while (!reply.broken) {
        pollfd ready{pipe, POLLIN, 0};
        const int left = clock.left();
        const int count = left > 0 ? poll(&ready, 1, left) : 0;
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0 && left > 0)
            continue; // asked again, above
        if (count <= 0) {
            reply.leftOff = reply.file && !reply.pages.isEmpty() && clock.leavesPageShort();
            return reply.leftOff;
        }
        char buffer[4096];
        const ssize_t length = read(pipe, buffer, sizeof buffer);
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            break;
        received.append(buffer, length);
        const int before = reply.begun;
        readRecords(received, reply);
        if (reply.begun > before)
            clock.begin(reply.process);
    }
    return true;
}

} // namespace

DecoderProcess::DecoderProcess(QString program, EventSink* events)
    : m_program(std::move(program))
    , m_events(events)
{
}

DecoderProcess::~DecoderProcess()
{
    const std::lock_guard lock(m_mutex);
    stopLocked();
}

void DecoderProcess::stopLocked()
{
    if (m_socket >= 0)
        close(m_socket);
    m_socket = -1;
    if (m_pid > 0) {
        // It ends by itself once its socket is closed; a stuck one is helped.
        ::kill(m_pid, SIGKILL);
        while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    m_pid = -1;
}

Result<void> DecoderProcess::start()
{
    const std::lock_guard lock(m_mutex);
    return startLocked();
}

Result<void> DecoderProcess::startLocked()
{
    if (m_pid > 0 && waitpid(m_pid, nullptr, WNOHANG) == 0)
        return {};
    m_pid = -1;
    stopLocked();
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(memoryFailure(errno));
    Descriptor theirs(ends[1]);
    m_socket = ends[0];

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), protocol::socketDescriptor);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
#ifndef GUICHET_SANITIZED
    // What libraries complain of quotes the document, and is no business of a terminal.
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
#endif
    posix_spawn_file_actions_addclosefrom_np(&actions, protocol::socketDescriptor + 1);
    const QByteArray program = QFile::encodeName(m_program);
    char* arguments[] = {const_cast<char*>(program.constData()), nullptr};
    char language[] = "LC_ALL=C.UTF-8";
    char* environment[] = {language, nullptr};
    const int error = posix_spawn(&m_pid, program.constData(), &actions, nullptr, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        m_pid = -1;
        stopLocked();
        return fail(failure::decoderMissing, {}, QString::number(error));
    }
    if (m_events)
        m_events->record({Event::Kind::DecoderStarted, {}, "", 0, 0});
    return {};
}

Result<void> DecoderProcess::send(const protocol::Order& order, const int* descriptors)
{
    protocol::Order copy = order;
    iovec part{&copy, sizeof copy};
    alignas(cmsghdr) char control[CMSG_SPACE(3 * sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (descriptors) {
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(3 * sizeof(int));
        std::memcpy(CMSG_DATA(header), descriptors, 3 * sizeof(int));
    }
    const std::lock_guard lock(m_mutex);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto started = startLocked();
        if (!started)
            return started;
        if (sendmsg(m_socket, &message, MSG_NOSIGNAL) == static_cast<ssize_t>(sizeof copy))
            return {};
        stopLocked(); // it is gone: once more with a new one
    }
    return fail(failure::decoderSilent);
}

void DecoderProcess::kill(std::uint32_t number)
{
    protocol::Order order{};
    order.magic = protocol::magic;
    order.version = protocol::version;
    order.number = number;
    order.operation = protocol::Operation::End;
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        ::send(m_socket, &order, sizeof order, MSG_NOSIGNAL);
    if (m_events)
        m_events->record({Event::Kind::DecoderKilled, {}, "", 0, 0});
}

Result<DecoderProcess::Answer> DecoderProcess::run(protocol::Order order, const QByteArray& document, qint64 room)
{
    auto answer = runOnce(order, document, room);
    // Nothing at all came back: the decoder itself ended before it looked at the document. Once more with a new one.
    if (answer && !answer->killed && answer->reply.records == 0)
        answer = runOnce(order, document, room);
    return answer;
}

Result<DecoderProcess::Answer> DecoderProcess::runOnce(protocol::Order order, const QByteArray& document, qint64 room)
{
    const Descriptor input = sealedCopy(document);
    const Descriptor output = resultMemory(room);
    int pipeEnds[2];
    if (!input.isOpen() || !output.isOpen() || pipe2(pipeEnds, O_CLOEXEC) != 0)
        return fail(memoryFailure(errno));
    const Descriptor reading(pipeEnds[0]);
    Descriptor writing(pipeEnds[1]);
    order.magic = protocol::magic;
    order.version = protocol::version;
    order.number = m_next++;
    order.roomBytes = room;
    const int descriptors[] = {input.get(), output.get(), writing.get()};
    const auto sent = send(order, descriptors);
    if (!sent)
        return fail(sent.error());
    writing.reset(); // the end of the document's process is the end of the pipe

    Answer answer;
    answer.killed = !readReply(reading.get(), answer.reply, order.operation);
    if (answer.killed || !answer.reply.done)
        kill(order.number);
    const qint64 length = resultLength(answer.reply, room);
    if (length < 0)
        answer.reply.broken = true;
    else if (length > 0)
        answer.result = copyOf(output, length);
    return answer;
}

} // namespace guichet::scan
