#include "vault/disk/DiskSync.h"
#include "vault/disk/FileSystem.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace guichet::vault {

namespace {

DiskOutcome outcomeOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {DiskError::Full, code};
    case EACCES:
    case EPERM:
    case EROFS:
        return {DiskError::Denied, code};
    case EIO:
        return {DiskError::Failing, code};
    case ENOENT:
    case ENOTDIR:
        return {DiskError::Missing, code};
    case EEXIST:
        return {DiskError::Exists, code};
    default:
        return {DiskError::Other, code};
    }
}

DiskOutcome outcome(int result)
{
    return result < 0 ? outcomeOf(errno) : DiskOutcome{};
}

template <typename Call>
auto restarted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

class PosixOutput final : public OutputFile
{
public:
    explicit PosixOutput(int number)
        : m_descriptor(number)
    {
    }

    DiskOutcome write(const char* bytes, std::size_t size) override
    {
        while (size > 0) {
            const ssize_t written = restarted([&] { return ::write(m_descriptor.number(), bytes, size); });
            if (written < 0)
                return outcomeOf(errno);
            bytes += written;
            size -= static_cast<std::size_t>(written);
        }
        return {};
    }
    DiskOutcome sync() override
    {
        return outcome(restarted([&] { return syncToDevice(m_descriptor.number()); }));
    }
    // Not restarted: the descriptor is gone after an interrupted close on Linux.
    DiskOutcome close() override { return outcome(::close(m_descriptor.release())); }

private:
    Descriptor m_descriptor;
};

class PosixInput final : public InputFile
{
public:
    PosixInput(int number, std::size_t size)
        : m_descriptor(number)
        , m_size(size)
    {
    }

    DiskOutcome read(char* bytes, std::size_t size, std::size_t& got) override
    {
        got = 0;
        while (got < size) {
            const ssize_t some = restarted([&] { return ::read(m_descriptor.number(), bytes + got, size - got); });
            if (some < 0)
                return outcomeOf(errno);
            if (some == 0)
                break;
            got += static_cast<std::size_t>(some);
        }
        return {};
    }
    std::size_t size() const override { return m_size; }

private:
    Descriptor m_descriptor;
    std::size_t m_size;
};

class PosixFileSystem final : public FileSystem
{
public:
    DiskOutcome create(const Path& file, bool fresh, std::unique_ptr<OutputFile>& made) override
    {
        const int flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (fresh ? O_EXCL : O_TRUNC);
        const int number = restarted([&] { return ::open(file.c_str(), flags, 0600); });
        if (number >= 0)
            made = std::make_unique<PosixOutput>(number);
        return outcome(number);
    }

    DiskOutcome open(const Path& file, std::unique_ptr<InputFile>& opened) override
    {
        // Not to wait for the other end of a pipe that lies where a file should be.
        const int number = restarted([&] { return ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); });
        struct stat status = {};
        if (number < 0)
            return outcomeOf(errno);
        Descriptor owned(number);
        if (::fstat(number, &status) < 0)
            return outcomeOf(errno);
        if (!S_ISREG(status.st_mode))
            return outcomeOf(EINVAL);
        opened = std::make_unique<PosixInput>(owned.release(), static_cast<std::size_t>(status.st_size));
        return {};
    }

    DiskOutcome rename(const Path& from, const Path& to) override
    {
        return outcome(::rename(from.c_str(), to.c_str()));
    }

    DiskOutcome remove(const Path& file) override { return outcome(::unlink(file.c_str())); }

    DiskOutcome makeFolder(const Path& folder) override
    {
        const DiskOutcome made = outcome(::mkdir(folder.c_str(), 0700));
        return made.error == DiskError::Exists ? DiskOutcome{} : made;
    }

    DiskOutcome removeFolder(const Path& folder) override { return outcome(::rmdir(folder.c_str())); }

    DiskOutcome syncFolder(const Path& folder) override
    {
        const int number = restarted([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
        if (number < 0)
            return outcomeOf(errno);
        const Descriptor owned(number);
        const DiskOutcome synced = outcome(restarted([&] { return ::fsync(number); }));
        // Some file systems can't sync folders and say so: nothing more can be done there.
        return synced.systemCode == EINVAL ? DiskOutcome{} : synced;
    }

    DiskOutcome stamp(const Path& file, std::string& stamp) override
    {
        struct stat found = {};
        const DiskOutcome step = outcome(::stat(file.c_str(), &found));
#ifdef __APPLE__
        const timespec& changed = found.st_mtimespec;
#else
        const timespec& changed = found.st_mtim;
#endif
        stamp = std::to_string(changed.tv_sec) + '.' + std::to_string(changed.tv_nsec) + '-' +
                std::to_string(found.st_size) + '-' + std::to_string(found.st_ino);
        return step;
    }
    DiskOutcome list(const Path& folder, std::vector<std::string>& names) override
    {
        DIR* const entries = ::opendir(folder.c_str());
        if (!entries)
            return outcomeOf(errno);
        errno = 0;
        while (const dirent* const entry = ::readdir(entries)) {
            const std::string name = entry->d_name;
            if (name != "." && name != "..")
                names.push_back(name);
        }
        const int code = errno;
        ::closedir(entries);
        return code == 0 ? DiskOutcome{} : outcomeOf(code);
    }
};

} // namespace

std::shared_ptr<FileSystem> diskFileSystem()
{
    return std::make_shared<PosixFileSystem>();
}

} // namespace guichet::vault
