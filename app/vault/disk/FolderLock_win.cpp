#include "vault/disk/FolderLock.h"

#include <windows.h>

namespace guichet::vault {

namespace {

/// The first byte is locked, the note follows it: a locked range can't be read by others.
constexpr DWORD noteStart = 1;

class WinLock final : public FolderLock
{
public:
    explicit WinLock(HANDLE handle)
        : m_handle(handle)
    {
    }
    ~WinLock() override
    {
        SetFilePointer(m_handle, noteStart, nullptr, FILE_BEGIN);
        SetEndOfFile(m_handle);
        CloseHandle(m_handle);
    }

private:
    HANDLE m_handle;
};

DiskOutcome lockOutcome(DWORD code)
{
    const int number = static_cast<int>(code);
    switch (code) {
    case ERROR_LOCK_VIOLATION:
    case ERROR_SHARING_VIOLATION:
    case ERROR_IO_PENDING:
        return {DiskError::Busy, number};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return {DiskError::Denied, number};
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return {DiskError::Missing, number};
    case ERROR_DISK_FULL:
        return {DiskError::Full, number};
    default:
        return {DiskError::Other, number};
    }
}

std::string noteIn(HANDLE handle)
{
    char holder[256];
    DWORD size = 0;
    SetFilePointer(handle, noteStart, nullptr, FILE_BEGIN);
    if (!ReadFile(handle, holder, sizeof holder, &size, nullptr))
        return {};
    return std::string(holder, size);
}

} // namespace

FolderLock::Attempt FolderLock::acquire(const FileSystem::Path& file, const std::string& note)
{
    const HANDLE handle =
        CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {nullptr, lockOutcome(GetLastError()), {}};
    OVERLAPPED place = {};
    if (!LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)) {
        const DiskOutcome outcome = lockOutcome(GetLastError());
        Attempt refused{nullptr, outcome, outcome.error == DiskError::Busy ? noteIn(handle) : std::string()};
        CloseHandle(handle);
        return refused;
    }
    DWORD written = 0;
    SetFilePointer(handle, noteStart, nullptr, FILE_BEGIN);
    SetEndOfFile(handle);
    WriteFile(handle, note.data(), static_cast<DWORD>(note.size()), &written, nullptr);
    return {std::make_unique<WinLock>(handle), {}, {}};
}

} // namespace guichet::vault
