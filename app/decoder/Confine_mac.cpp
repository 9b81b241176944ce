#include "decoder/Confine.h"

#include "scan/DecoderProtocol.h"

#include <sandbox.h>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace guichet::decoder {

namespace {

using namespace scan::protocol;

bool limit(int resource, rlim_t value)
{
    const rlimit both{value, value};
    return setrlimit(resource, &both) == 0;
}

/// Denies everything but reading fonts. The system's fonts are named by folder, as a PDF with a standard font needs
/// them.
bool enterSandbox()
{
    const std::string profile = "(version 1)(deny default)"
                                "(allow file-read* (subpath \"/System/Library/Fonts\") (subpath \"/Library/Fonts\"))"
                                "(allow sysctl-read)";
    char* error = nullptr;
    const bool done = sandbox_init(profile.c_str(), 0, &error) == 0;
    sandbox_free_error(error);
    return done;
}

} // namespace

std::uint32_t confineWaiting()
{
    return limit(RLIMIT_CORE, 0) ? CageLimits : 0;
}

std::uint32_t confine(int input, int output, int reply, std::int64_t)
{
    const int kept[] = {dup(input), dup(output), dup(reply)};
    bool moved = true;
    for (int i = 0; i < 3; ++i)
        moved = kept[i] > replyDescriptor && dup2(kept[i], inputDescriptor + i) >= 0 && moved;
    for (int other = replyDescriptor + 1; other < getdtablesize(); ++other)
        close(other);
    constexpr rlim_t memory = 1536UL * 1024 * 1024;
    std::uint32_t achieved = moved ? CageDescriptors : 0;
    const bool limited = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CPU, 120) &&
                         limit(RLIMIT_NPROC, 0) && limit(RLIMIT_AS, memory);
    achieved |= limited ? CageLimits : 0;
    // One profile covers files, processes, network and other system services; there is no filter of system calls.
    achieved |= enterSandbox() ? CageFiles | CageNoNewPrivileges : 0;
    return achieved;
}

} // namespace guichet::decoder
