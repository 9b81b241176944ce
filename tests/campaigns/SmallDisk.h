#pragma once

#include <QString>

namespace guichet::test {

/// A file system of 1 MiB and 64 names in memory, in a mount namespace of this process alone; temporary folders are
/// made there from then on. Called before any thread starts. Why it can't be: "" if it is there.
QString enterSmallDisk();

/// Fills the disk but for so many pages of 4 KiB and so many names, until `empty`.
class Ballast
{
public:
    static bool fill(const QString& folder, int pagesLeft, int namesLeft);
    static void empty(const QString& folder);
};

} // namespace guichet::test
