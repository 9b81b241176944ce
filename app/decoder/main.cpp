#include "decoder/Confine.h"
#include "decoder/Reply.h"
#include "decoder/Warm.h"
#include "decoder/Work.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace guichet;
using namespace guichet::decoder;
using namespace guichet::scan::protocol;

/// An order and the three descriptors that came with it; those are -1 if they didn't.
struct Received
{
    Order order{};
    int descriptors[3] = {-1, -1, -1};
};

bool receive(Received& received)
{
    iovec part{&received.order, sizeof received.order};
    alignas(cmsghdr) char control[CMSG_SPACE(3 * sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t length = recvmsg(socketDescriptor, &message, MSG_CMSG_CLOEXEC);
    if (length <= 0)
        return false;
    const cmsghdr* header = CMSG_FIRSTHDR(&message);
    if (header && header->cmsg_type == SCM_RIGHTS && header->cmsg_len == CMSG_LEN(3 * sizeof(int)))
        std::memcpy(received.descriptors, CMSG_DATA(header), 3 * sizeof(int));
    if (length != sizeof received.order || received.order.magic != magic || received.order.version != version)
        received.order.operation = Operation{};
    return true;
}

/// A process of its own for one document. It never comes back here.
[[noreturn]] void serve(const Received& received)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const Operation operation = received.order.operation;
    const bool makes = operation == Operation::Render || operation == Operation::Mend;
    const std::uint32_t achieved = confine(received.descriptors[0], received.descriptors[1], received.descriptors[2],
                                           makes ? memoryToMend : memoryToJudge);
    if (operation == Operation::Confinement) {
        const Reply reply(replyDescriptor);
        reply.cage(achieved);
        reply.done();
    } else {
        work(received.order, inputDescriptor, outputDescriptor, replyDescriptor);
    }
    _exit(0);
}

/// So long without an order, the time is used to get ready for the next.
constexpr int idleMilliseconds = 5;

} // namespace

/// Waits for documents and gives each to a process of its own; opens none itself.
int main()
{
    // Not PR_SET_PDEATHSIG here: it would follow the thread that started us, and those come and go. The end of the
    // program is the end of its socket.
    confineWaiting();
    bool warm = false;
    std::map<std::uint32_t, pid_t> running;
    while (true) {
        pollfd ready{socketDescriptor, POLLIN, 0};
        // Finished children are collected here only, so that no number stands for a stranger when one is to be ended.
        const int wait = !warm ? idleMilliseconds : running.empty() ? -1 : 500;
        const int count = poll(&ready, 1, wait);
        for (auto each = running.begin(); each != running.end();)
            each = waitpid(each->second, nullptr, WNOHANG) != 0 ? running.erase(each) : std::next(each);
        if (count < 0 && errno != EINTR)
            return 1;
        if (count <= 0) {
            if (count == 0 && !warm)
                warmUp();
            warm = warm || count == 0;
            continue;
        }
        Received received;
        if (!receive(received))
            return 0;
        if (received.order.operation == Operation::End) {
            if (const auto found = running.find(received.order.number); found != running.end())
                kill(found->second, SIGKILL);
        } else if (received.order.operation != Operation{} && received.descriptors[2] >= 0) {
            const pid_t child = fork();
            if (child == 0)
                serve(received);
            if (child > 0)
                running.emplace(received.order.number, child);
        }
        for (const int descriptor : received.descriptors)
            if (descriptor >= 0)
                close(descriptor);
    }
}
