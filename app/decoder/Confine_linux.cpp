#include "decoder/Confine.h"

#include "scan/DecoderProtocol.h"

#include <cerrno>
#include <fcntl.h>
#include <initializer_list>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace guichet::decoder {

namespace {

using namespace scan::protocol;

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    return setrlimit(resource, &both) == 0;
}

bool limitResources([[maybe_unused]] std::int64_t memory)
{
    bool done = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CPU, 120) && limit(RLIMIT_NOFILE, 64);
#ifndef GUICHET_SANITIZED
    // The sanitizers map terabytes that they never touch. What can be written is what counts; addresses are cheap.
    constexpr rlim_t addresses = 1536UL * 1024 * 1024;
    done = limit(RLIMIT_AS, addresses) && limit(RLIMIT_DATA, static_cast<rlim_t>(memory)) && done;
#endif
    return done;
}

/// Only these may be looked at: what a PDF with a standard font needs to be drawn.
constexpr const char* readable[] = {"/usr/share/fonts",        "/usr/local/share/fonts", "/etc/fonts",
                                    "/usr/share/fontconfig",   "/var/cache/fontconfig",  "/usr/share/poppler",
                                    "/usr/share/tesseract-ocr"};

bool restrictFiles()
{
    // Every right of the first version: what newer kernels know besides is refused by the system-call filter.
    constexpr std::uint64_t all =
        LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
        LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
        LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
        LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
        LANDLOCK_ACCESS_FS_MAKE_SYM;
    const landlock_ruleset_attr attributes{.handled_access_fs = all};
    const auto rules = static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    if (rules < 0)
        return false;
    for (const char* path : readable) {
        const int folder = open(path, O_PATH | O_CLOEXEC);
        if (folder < 0)
            continue; // not on this machine
        landlock_path_beneath_attr beneath{};
        beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
        beneath.parent_fd = folder;
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
        close(folder);
    }
    const bool done = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return done;
}

/// What decoding needs. Everything else is answered with EPERM.
constexpr int allowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(getrandom),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(getrusage),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(fadvise64),
};

bool filterSystemCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool done = true;
    for (const int call : allowed)
        done = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && done;
    const auto allowIf = [filter](int call, unsigned argument, scmp_compare how, scmp_datum_t first,
                                  scmp_datum_t second = 0) {
        const scmp_arg_cmp only{argument, how, first, second};
        return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &only) == 0;
    };
    // Opening is for reading only; memory is never both written and run.
    constexpr scmp_datum_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    done = allowIf(SCMP_SYS(openat), 2, SCMP_CMP_MASKED_EQ, writing) && done;
    done = allowIf(SCMP_SYS(open), 1, SCMP_CMP_MASKED_EQ, writing) && done;
    done = allowIf(SCMP_SYS(mmap), 2, SCMP_CMP_MASKED_EQ, PROT_EXEC) && done;
    done = allowIf(SCMP_SYS(mprotect), 2, SCMP_CMP_MASKED_EQ, PROT_EXEC) && done;
    // A thread is no new process; libde265 starts one for each picture. What clone3 asks for can't be looked at: told
    // that it is missing, the C library uses clone.
    constexpr scmp_datum_t thread = CLONE_VM | CLONE_THREAD;
    done = allowIf(SCMP_SYS(clone), 0, SCMP_CMP_MASKED_EQ, thread, thread) && done;
    done = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 && done;
    for (const scmp_datum_t command : {F_GETFD, F_SETFD, F_GETFL})
        done = allowIf(SCMP_SYS(fcntl), 1, SCMP_CMP_EQ, command) && done;
    done = done && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}

bool closeOthers(int input, int output, int reply)
{
    int kept[] = {input, output, reply};
    // Moved out of the way first: what is above them goes.
    for (int& each : kept) {
        each = fcntl(each, F_DUPFD, 20);
        if (each < 0)
            return false;
    }
    if (dup2(kept[0], inputDescriptor) < 0 || dup2(kept[1], outputDescriptor) < 0 || dup2(kept[2], replyDescriptor) < 0)
        return false;
    return syscall(SYS_close_range, replyDescriptor + 1, ~0U, 0) == 0;
}

} // namespace

std::uint32_t confineWaiting()
{
    std::uint32_t achieved = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? CageNoNewPrivileges : 0;
    prctl(PR_SET_DUMPABLE, 0);
    limit(RLIMIT_CORE, 0);
    achieved |= restrictFiles() ? CageFiles : 0;
    return achieved;
}

std::uint32_t confine(int input, int output, int reply, std::int64_t memory)
{
    std::uint32_t achieved = 0;
    achieved |= closeOthers(input, output, reply) ? CageDescriptors : 0;
    achieved |= limitResources(memory) ? CageLimits : 0;
    achieved |= prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? CageNoNewPrivileges : 0;
    prctl(PR_SET_DUMPABLE, 0);
    achieved |= restrictFiles() ? CageFiles : 0;
    achieved |= filterSystemCalls() ? CageSystemCalls : 0;
    return achieved;
}

} // namespace guichet::decoder
