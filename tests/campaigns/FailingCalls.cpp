#include "campaigns/FailingCalls.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <mutex>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

extern "C" int __real_close(int descriptor);

namespace guichet::test::failingCalls {

namespace {

std::atomic<bool> armed = false;
std::atomic<bool> hasStruck = false;
std::atomic<bool> fullNow = false; ///< a write was short: the next one fails
std::atomic<int> made = 0;
std::atomic<int> firstFailing = 0;
std::atomic<int> lastFailing = 0;
std::atomic<How> manner = How::Fails;
std::atomic<int> said = 0;
std::mutex mutex;
std::vector<int> unsynced; ///< descriptors of files whose sync failed

enum class Turn
{
    Works,
    Fails,
    Short
};

Turn turn(bool isWrite)
{
    if (!armed)
        return Turn::Works;
    const int call = ++made;
    if (isWrite && fullNow.exchange(false))
        return Turn::Fails;
    if (call < firstFailing || call > lastFailing)
        return Turn::Works;
    if (manner == How::Fails) {
        hasStruck = true;
        return Turn::Fails;
    }
    if (!isWrite)
        return Turn::Works;
    hasStruck = true;
    fullNow = manner == How::ShortThenFails;
    return Turn::Short;
}

int failed()
{
    errno = said;
    return -1;
}

int failedSync(int descriptor)
{
    const std::lock_guard guard(mutex);
    if (const int kept = ::dup(descriptor); kept >= 0)
        unsynced.push_back(kept);
    return failed();
}

} // namespace

void arm(int first, int last, How how, int code)
{
    made = 0;
    firstFailing = first;
    lastFailing = last;
    manner = how;
    said = code;
    hasStruck = false;
    fullNow = false;
    armed = true;
}

int disarm()
{
    armed = false;
    const std::lock_guard guard(mutex);
    for (const int descriptor : unsynced) {
        [[maybe_unused]] const int emptied = ::ftruncate(descriptor, 0); // folders can't be
        __real_close(descriptor);
    }
    unsynced.clear();
    return made;
}

bool struck()
{
    return hasStruck;
}

} // namespace guichet::test::failingCalls

using guichet::test::failingCalls::failed;
using guichet::test::failingCalls::failedSync;
using guichet::test::failingCalls::Turn;
using guichet::test::failingCalls::turn;

// The linker's names for the C library's function and for what stands in its place (--wrap).
extern "C" {

int __real_open(const char* path, int flags, ...);
ssize_t __real_write(int descriptor, const void* bytes, size_t size);
int __real_fsync(int descriptor);
int __real_rename(const char* from, const char* to);
int __real_unlink(const char* path);
int __real_mkdir(const char* path, mode_t mode);
int __real_rmdir(const char* path);

int __wrap_open(const char* path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    // Opening for reading is not among what fails.
    const bool counts = (flags & (O_CREAT | O_WRONLY | O_RDWR | O_DIRECTORY)) != 0;
    return !counts || turn(false) == Turn::Works ? __real_open(path, flags, mode) : failed();
}

ssize_t __wrap_write(int descriptor, const void* bytes, size_t size)
{
    switch (turn(true)) {
    case Turn::Works:
        return __real_write(descriptor, bytes, size);
    case Turn::Short:
        return __real_write(descriptor, bytes, (size + 1) / 2);
    case Turn::Fails:
        break;
    }
    return failed();
}

int __wrap_fsync(int descriptor)
{
    return turn(false) == Turn::Works ? __real_fsync(descriptor) : failedSync(descriptor);
}

int __wrap_close(int descriptor)
{
    const bool works = turn(false) == Turn::Works;
    const int closed = __real_close(descriptor);
    return works ? closed : failed();
}

int __wrap_rename(const char* from, const char* to)
{
    return turn(false) == Turn::Works ? __real_rename(from, to) : failed();
}

int __wrap_unlink(const char* path)
{
    return turn(false) == Turn::Works ? __real_unlink(path) : failed();
}

int __wrap_mkdir(const char* path, mode_t mode)
{
    return turn(false) == Turn::Works ? __real_mkdir(path, mode) : failed();
}

int __wrap_rmdir(const char* path)
{
    return turn(false) == Turn::Works ? __real_rmdir(path) : failed();
}

} // extern "C"
