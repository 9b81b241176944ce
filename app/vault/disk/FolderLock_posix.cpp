#include "vault/disk/FolderLock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace guichet::vault {

namespace {

class PosixLock final : public FolderLock
{
public:
    explicit PosixLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~PosixLock() override
    {
        [[maybe_unused]] const int emptied = ::ftruncate(m_descriptor, 0);
        ::close(m_descriptor);
    }

private:
    int m_descriptor;
};

DiskOutcome lockOutcome(int code)
{
    const bool denied = code == EACCES || code == EPERM || code == EROFS;
    const bool missing = code == ENOENT || code == ENOTDIR;
    const bool full = code == ENOSPC || code == EDQUOT;
    return {code == EWOULDBLOCK ? DiskError::Busy
            : denied            ? DiskError::Denied
            : missing           ? DiskError::Missing
            : full              ? DiskError::Full
                                : DiskError::Other,
            code};
}

/// Between opening and locking, the one who held it may have deleted the file with its folder.
bool isStillThere(int descriptor, const FileSystem::Path& file)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(descriptor, &held) == 0 && ::stat(file.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

} // namespace

FolderLock::Attempt FolderLock::acquire(const FileSystem::Path& file, const std::string& note)
{
    for (;;) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return {nullptr, lockOutcome(errno), {}};
        if (::flock(descriptor, LOCK_EX | LOCK_NB) < 0) {
            const int code = errno;
            char holder[256];
            const ssize_t size = code == EWOULDBLOCK ? ::pread(descriptor, holder, sizeof holder, 0) : 0;
            ::close(descriptor);
            return {nullptr, lockOutcome(code), std::string(holder, static_cast<std::size_t>(size > 0 ? size : 0))};
        }
        if (!isStillThere(descriptor, file)) {
            ::close(descriptor);
            continue;
        }
        // Who holds it is a courtesy: a full disk doesn't prevent locking.
        [[maybe_unused]] const int emptied = ::ftruncate(descriptor, 0);
        [[maybe_unused]] const ssize_t written = ::pwrite(descriptor, note.data(), note.size(), 0);
        return {std::make_unique<PosixLock>(descriptor), {}, {}};
    }
}

} // namespace guichet::vault
