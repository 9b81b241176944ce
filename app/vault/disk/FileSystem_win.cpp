#include "vault/disk/FileSystem.h"

#include <algorithm>
#include <windows.h>

namespace guichet::vault {

namespace {

constexpr DWORD diskQuotaExceeded = 1295; // not named by older headers

DiskOutcome outcomeOf(DWORD code)
{
    const int number = static_cast<int>(code);
    switch (code) {
    case ERROR_SUCCESS:
        return {};
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case diskQuotaExceeded:
        return {DiskError::Full, number};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return {DiskError::Denied, number};
    case ERROR_IO_DEVICE:
    case ERROR_CRC:
    case ERROR_WRITE_FAULT:
    case ERROR_READ_FAULT:
        return {DiskError::Failing, number};
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return {DiskError::Missing, number};
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return {DiskError::Exists, number};
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return {DiskError::Busy, number};
    default:
        return {DiskError::Other, number};
    }
}

DiskOutcome outcome(BOOL good)
{
    return good ? DiskOutcome{} : outcomeOf(GetLastError());
}

/// Antivirus and synchronising programs hold a new file for a moment: five tries within 0.3 s, then the failure.
template <typename Call>
DiskOutcome patiently(Call call)
{
    DiskOutcome last = outcome(call());
    for (DWORD wait = 20; wait <= 160 && (last.error == DiskError::Busy || last.error == DiskError::Denied);
         wait *= 2) {
        Sleep(wait);
        last = outcome(call());
    }
    return last;
}

class WinFile
{
public:
    explicit WinFile(HANDLE handle)
        : m_handle(handle)
    {
    }
    ~WinFile() { close(); }
    WinFile(const WinFile&) = delete;
    WinFile& operator=(const WinFile&) = delete;
    HANDLE handle() const { return m_handle; }
    DiskOutcome close()
    {
        if (m_handle == INVALID_HANDLE_VALUE)
            return {};
        const HANDLE closing = m_handle;
        m_handle = INVALID_HANDLE_VALUE;
        return outcome(CloseHandle(closing));
    }

private:
    HANDLE m_handle;
};

constexpr std::size_t callLimit = 1U << 24;

class WinOutput final : public OutputFile
{
public:
    explicit WinOutput(HANDLE handle)
        : m_file(handle)
    {
    }

    DiskOutcome write(const char* bytes, std::size_t size) override
    {
        while (size > 0) {
            DWORD written = 0;
            if (!WriteFile(m_file.handle(), bytes, static_cast<DWORD>((std::min)(size, callLimit)), &written, nullptr))
                return outcomeOf(GetLastError());
            bytes += written;
            size -= written;
        }
        return {};
    }
    DiskOutcome sync() override { return outcome(FlushFileBuffers(m_file.handle())); }
    DiskOutcome close() override { return m_file.close(); }

private:
    WinFile m_file;
};

class WinInput final : public InputFile
{
public:
    WinInput(HANDLE handle, std::size_t size)
        : m_file(handle)
        , m_size(size)
    {
    }

    DiskOutcome read(char* bytes, std::size_t size, std::size_t& got) override
    {
        got = 0;
        while (got < size) {
            DWORD some = 0;
            const auto wanted = static_cast<DWORD>((std::min)(size - got, callLimit));
            if (!ReadFile(m_file.handle(), bytes + got, wanted, &some, nullptr))
                return outcomeOf(GetLastError());
            if (some == 0)
                break;
            got += some;
        }
        return {};
    }
    std::size_t size() const override { return m_size; }

private:
    WinFile m_file;
    std::size_t m_size;
};

class WinFileSystem final : public FileSystem
{
public:
    DiskOutcome create(const Path& file, bool fresh, std::unique_ptr<OutputFile>& made) override
    {
        HANDLE handle = INVALID_HANDLE_VALUE;
        const DiskOutcome opened = patiently([&]() -> BOOL {
            handle = CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, fresh ? CREATE_NEW : CREATE_ALWAYS,
                                 FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
            return handle != INVALID_HANDLE_VALUE;
        });
        if (opened.good())
            made = std::make_unique<WinOutput>(handle);
        return opened;
    }

    DiskOutcome open(const Path& file, std::unique_ptr<InputFile>& opened) override
    {
        HANDLE handle = INVALID_HANDLE_VALUE;
        const DiskOutcome found = patiently([&]() -> BOOL {
            handle = CreateFileW(file.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                 nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
            return handle != INVALID_HANDLE_VALUE;
        });
        LARGE_INTEGER size = {};
        if (!found.good())
            return found;
        if (!GetFileSizeEx(handle, &size)) {
            const DiskOutcome unknown = outcomeOf(GetLastError());
            CloseHandle(handle);
            return unknown;
        }
        opened = std::make_unique<WinInput>(handle, static_cast<std::size_t>(size.QuadPart));
        return {};
    }

    DiskOutcome rename(const Path& from, const Path& to) override
    {
        return patiently(
            [&] { return MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH); });
    }

    DiskOutcome remove(const Path& file) override
    {
        return patiently([&] { return DeleteFileW(file.c_str()); });
    }

    DiskOutcome makeFolder(const Path& folder) override
    {
        const DiskOutcome made = outcome(CreateDirectoryW(folder.c_str(), nullptr));
        return made.error == DiskError::Exists ? DiskOutcome{} : made;
    }

    DiskOutcome removeFolder(const Path& folder) override
    {
        return patiently([&] { return RemoveDirectoryW(folder.c_str()); });
    }

    // MOVEFILE_WRITE_THROUGH has done it: NTFS has no call to sync a folder.
    DiskOutcome syncFolder(const Path&) override { return {}; }

    DiskOutcome stamp(const Path& file, std::string& stamp) override
    {
        WIN32_FILE_ATTRIBUTE_DATA found = {};
        if (!GetFileAttributesExW(file.c_str(), GetFileExInfoStandard, &found))
            return outcomeOf(GetLastError());
        stamp = std::to_string(found.ftLastWriteTime.dwHighDateTime) + '.' +
                std::to_string(found.ftLastWriteTime.dwLowDateTime) + '-' + std::to_string(found.nFileSizeHigh) + '.' +
                std::to_string(found.nFileSizeLow);
        return {};
    }
    DiskOutcome list(const Path& folder, std::vector<std::string>& names) override
    {
        WIN32_FIND_DATAW entry;
        const HANDLE search = FindFirstFileW((folder / L"*").c_str(), &entry);
        if (search == INVALID_HANDLE_VALUE)
            return outcomeOf(GetLastError());
        do {
            const std::string name = Path(entry.cFileName).string();
            if (name != "." && name != "..")
                names.push_back(name);
        } while (FindNextFileW(search, &entry));
        const DWORD code = GetLastError();
        FindClose(search);
        return code == ERROR_NO_MORE_FILES ? DiskOutcome{} : outcomeOf(code);
    }
};

} // namespace

std::shared_ptr<FileSystem> diskFileSystem()
{
    return std::make_shared<WinFileSystem>();
}

} // namespace guichet::vault
