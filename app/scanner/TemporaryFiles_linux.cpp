#include <cstdio>
#include <sys/mman.h>

/// Drivers of network scanners put a page in a file of /tmp on its way. Theirs is this function: the file is in memory,
/// so that no page ever lies on a disk in clear.
extern "C" __attribute__((visibility("default"), used)) std::FILE* tmpfile()
{
    const int memory = memfd_create("page", MFD_CLOEXEC);
    return memory < 0 ? nullptr : fdopen(memory, "w+");
}
