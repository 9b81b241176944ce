#include "vault/disk/DurableReplace.h"

namespace guichet::vault {

namespace {

DiskOutcome writeSynced(FileSystem& files, const FileSystem::Path& file, bool fresh, const QByteArray& bytes)
{
    std::unique_ptr<OutputFile> output;
    DiskOutcome step = files.create(file, fresh, output);
    if (step.good())
        step = output->write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (step.good())
        step = output->sync();
    if (step.good())
        step = output->close();
    return step;
}

DiskOutcome readBack(FileSystem& files, const FileSystem::Path& file, const QByteArray& expected,
                     const std::function<bool(const QByteArray&)>& proves)
{
    QByteArray found;
    const DiskOutcome step = readWhole(files, file, static_cast<std::size_t>(expected.size()), found);
    if (!step.good())
        return step.error == DiskError::TooLarge ? DiskOutcome{DiskError::Altered, 0} : step;
    const bool proven = found == expected && (!proves || proves(found));
    return proven ? DiskOutcome{} : DiskOutcome{DiskError::Altered, 0};
}

} // namespace

DiskOutcome durableReplace(FileSystem& files, const FileSystem::Path& folder, const std::string& name,
                           const QByteArray& bytes, Previous previous,
                           const std::function<bool(const QByteArray&)>& proves)
{
    const FileSystem::Path current = folder / name;
    const FileSystem::Path next = folder / (name + ".new");
    DiskOutcome step = writeSynced(files, next, false, bytes);
    if (step.good())
        step = readBack(files, next, bytes, proves);
    if (!step.good()) {
        files.remove(next);
        return step;
    }
    if (previous == Previous::Kept) {
        step = files.rename(current, folder / (name + ".1"));
        if (!step.good() && step.error != DiskError::Missing)
            return step;
    }
    step = files.rename(next, current);
    if (step.good())
        return files.syncFolder(folder);
    if (previous == Previous::Kept)
        files.rename(folder / (name + ".1"), current);
    return step;
}

DiskOutcome readWhole(FileSystem& files, const FileSystem::Path& file, std::size_t limit, QByteArray& bytes)
{
    std::unique_ptr<InputFile> input;
    DiskOutcome step = files.open(file, input);
    if (!step.good())
        return step;
    if (input->size() > limit)
        return {DiskError::TooLarge, 0};
    // One byte more than it had, to notice a file that grows.
    bytes = QByteArray(static_cast<qsizetype>(input->size()) + 1, Qt::Uninitialized);
    std::size_t got = 0;
    step = input->read(bytes.data(), input->size() + 1, got);
    if (!step.good())
        return step;
    if (got > limit)
        return {DiskError::TooLarge, 0};
    bytes.truncate(static_cast<qsizetype>(got));
    return {};
}

DiskOutcome writeFresh(FileSystem& files, const FileSystem::Path& file, const QByteArray& bytes)
{
    DiskOutcome step = writeSynced(files, file, true, bytes);
    if (step.good())
        step = readBack(files, file, bytes, {});
    if (!step.good() && step.error != DiskError::Exists)
        files.remove(file);
    return step;
}

} // namespace guichet::vault
