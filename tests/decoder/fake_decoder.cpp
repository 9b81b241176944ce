#include "scan/DecoderProtocol.h"

#include <cstring>
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

/// A decoder in the hands of its document. What it does is in its name: "garbage", "endless" or "dies".
int main(int, char** arguments)
{
    const std::string_view name(arguments[0]);
    const auto behaves = [&](std::string_view how) { return name.ends_with(how); };
    while (true) {
        const int pipe = pipeOfRequest();
        if (behaves("dies"))
            return 1;
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
