#pragma once

#include "vault/disk/FileSystem.h"

#include <atomic>

namespace guichet::vault {

/// The real disk, but one call of those counted fails, or every one from there on, as after a crash.
class FaultyFileSystem final : public FileSystem
{
public:
    std::atomic<int> calls = 0;     ///< made so far
    std::atomic<int> failAt = 0;    ///< 0: none
    std::atomic<int> failUntil = 0; ///< the last that fails
    DiskError error = DiskError::Full;

    void failOnce(int call)
    {
        calls = 0;
        failAt = call;
        failUntil = call;
    }
    void failFrom(int call)
    {
        calls = 0;
        failAt = call;
        failUntil = 1'000'000;
    }
    void recover()
    {
        failAt = 0;
        failUntil = 0;
    }

    DiskOutcome create(const Path& file, bool fresh, std::unique_ptr<OutputFile>& made) override
    {
        if (fails())
            return failure();
        const DiskOutcome outcome = m_disk->create(file, fresh, made);
        if (outcome.good())
            made = std::make_unique<Output>(*this, std::move(made));
        return outcome;
    }
    DiskOutcome open(const Path& file, std::unique_ptr<InputFile>& opened) override
    {
        if (fails())
            return failure();
        const DiskOutcome outcome = m_disk->open(file, opened);
        if (outcome.good())
            opened = std::make_unique<Input>(*this, std::move(opened));
        return outcome;
    }
    DiskOutcome rename(const Path& from, const Path& to) override
    {
        return fails() ? failure() : m_disk->rename(from, to);
    }
    DiskOutcome remove(const Path& file) override { return fails() ? failure() : m_disk->remove(file); }
    DiskOutcome makeFolder(const Path& folder) override { return fails() ? failure() : m_disk->makeFolder(folder); }
    DiskOutcome stamp(const Path& file, std::string& stamp) override
    {
        return fails() ? failure() : m_disk->stamp(file, stamp);
    }
    DiskOutcome removeFolder(const Path& folder) override { return fails() ? failure() : m_disk->removeFolder(folder); }
    DiskOutcome syncFolder(const Path& folder) override { return fails() ? failure() : m_disk->syncFolder(folder); }
    DiskOutcome list(const Path& folder, std::vector<std::string>& names) override
    {
        return m_disk->list(folder, names);
    }

private:
    struct Output final : OutputFile
    {
        FaultyFileSystem& owner;
        std::unique_ptr<OutputFile> file;
        Output(FaultyFileSystem& newOwner, std::unique_ptr<OutputFile> newFile)
            : owner(newOwner)
            , file(std::move(newFile))
        {
        }
        DiskOutcome write(const char* bytes, std::size_t size) override
        {
            if (!owner.fails())
                return file->write(bytes, size);
            file->write(bytes, size / 2); // a short write
            return owner.failure();
        }
        DiskOutcome sync() override { return owner.fails() ? owner.failure() : file->sync(); }
        DiskOutcome close() override { return owner.fails() ? owner.failure() : file->close(); }
    };
    struct Input final : InputFile
    {
        FaultyFileSystem& owner;
        std::unique_ptr<InputFile> file;
        Input(FaultyFileSystem& newOwner, std::unique_ptr<InputFile> newFile)
            : owner(newOwner)
            , file(std::move(newFile))
        {
        }
        DiskOutcome read(char* bytes, std::size_t size, std::size_t& got) override
        {
            return owner.fails() ? owner.failure() : file->read(bytes, size, got);
        }
        std::size_t size() const override { return file->size(); }
    };

    bool fails()
    {
        const int call = ++calls;
        return failAt != 0 && call >= failAt && call <= failUntil;
    }
    DiskOutcome failure() const { return {error, 28}; }

    std::shared_ptr<FileSystem> m_disk = diskFileSystem();
};

} // namespace guichet::vault
