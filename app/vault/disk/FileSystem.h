#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// The few calls through which the vault touches the disk. No Qt here: the Windows side is compiled without it.
namespace guichet::vault {

enum class DiskError
{
    None,
    Full,
    Denied,
    Failing,
    Missing,
    Exists,
    Busy,
    TooLarge,
    Altered,
    Other
};

/// How a call ended; `systemCode` is errno or GetLastError.
struct DiskOutcome
{
    DiskError error = DiskError::None;
    int systemCode = 0;

    bool good() const { return error == DiskError::None; }
};

/// A file being written. Destroying it closes without a word.
class OutputFile
{
public:
    virtual ~OutputFile() = default;
    virtual DiskOutcome write(const char* bytes, std::size_t size) = 0; ///< all of it, or a failure
    virtual DiskOutcome sync() = 0;                                     ///< to the device, not only to the system
    virtual DiskOutcome close() = 0;
};

/// A file being read.
class InputFile
{
public:
    virtual ~InputFile() = default;
    /// Fewer bytes than asked only at the end; `got` says how many.
    virtual DiskOutcome read(char* bytes, std::size_t size, std::size_t& got) = 0;
    virtual std::size_t size() const = 0; ///< when it was opened
};

/// Replaced in tests by one that fails where they want.
class FileSystem
{
public:
    using Path = std::filesystem::path;

    virtual ~FileSystem() = default;

    /// For the owner only. An existing file is emptied, or refused with `Exists` if `fresh`.
    virtual DiskOutcome create(const Path& file, bool fresh, std::unique_ptr<OutputFile>& made) = 0;
    virtual DiskOutcome open(const Path& file, std::unique_ptr<InputFile>& opened) = 0;
    virtual DiskOutcome rename(const Path& from, const Path& to) = 0; ///< replaces what is there
    virtual DiskOutcome remove(const Path& file) = 0;
    virtual DiskOutcome makeFolder(const Path& folder) = 0;   ///< for the owner only; good if it exists
    virtual DiskOutcome removeFolder(const Path& folder) = 0; ///< an empty one
    virtual DiskOutcome syncFolder(const Path& folder) = 0;   ///< brings names, not contents, to the device
    /// What tells that a file was written or replaced since: time, size and, where there is one, its number.
    virtual DiskOutcome stamp(const Path& file, std::string& stamp) = 0;
    virtual DiskOutcome list(const Path& folder, std::vector<std::string>& names) = 0; ///< files and folders, unsorted
};

/// The real one.
std::shared_ptr<FileSystem> diskFileSystem();

} // namespace guichet::vault
