#include "scan/DecoderProtocol.h"

#include <csignal>
#include <cstring>
#include <ctime>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

using namespace guichet::scan::protocol;

namespace {

/// Waits for a order and gives the pipe that came with it.
int pipeOfRequest()
{
    Order order{};
    iovec part{&order, sizeof order};
    alignas(cmsghdr) char control[CMSG_SPACE(3 * sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    if (recvmsg(socketDescriptor, &message, 0) <= 0)
        _exit(0);
    int descriptors[3] = {-1, -1, -1};
    const cmsghdr* header = CMSG_FIRSTHDR(&message);
    if (header && header->cmsg_len == CMSG_LEN(sizeof descriptors))
        std::memcpy(descriptors, CMSG_DATA(header), sizeof descriptors);
    close(descriptors[0]);
    close(descriptors[1]);
    return descriptors[2];
}

} // namespace

/// Begins page after page, each well within its own time, and comes to a good end after minutes.
void dawdle(int pipe)
{
    Record record{};
    record.magic = magic;
    record.flags = static_cast<std::uint32_t>(getpid());
    for (record.page = 0; record.page <= mostPages; ++record.page) {
        record.kind = RecordKind::Begin;
        if (write(pipe, &record, sizeof record) < 0)
            return;
        const std::clock_t end = std::clock() + CLOCKS_PER_SEC * 3 / 2;
        while (std::clock() < end) {
        }
    }
    record.kind = RecordKind::File;
    record.flags = 0;
    record.pages = 1;
    const bool told = write(pipe, &record, sizeof record) > 0;
    record.kind = RecordKind::Done;
    if (told && write(pipe, &record, sizeof record) > 0)
        close(pipe);
}

/// A decoder in the hands of its document. What it does is in its name: "garbage", "endless", "dies" or "dawdles".
int main(int, char** arguments)
{
    const std::string_view name(arguments[0]);
    std::signal(SIGPIPE, SIG_IGN);
    const auto behaves = [&](std::string_view how) { return name.ends_with(how); };
    while (true) {
        const int pipe = pipeOfRequest();
        if (behaves("dies"))
            return 1;
        if (behaves("dawdles")) {
            dawdle(pipe);
            return 0;
        }
        Record record{};
        if (behaves("garbage"))
            std::memset(&record, 0x5a, sizeof record);
        record.magic = behaves("garbage") ? 0x5a5a5a5a : magic;
        record.kind = behaves("garbage") ? record.kind : RecordKind::Begin;
        record.page = 1;
        while (write(pipe, &record, sizeof record) > 0) {
        }
        close(pipe);
    }
}
