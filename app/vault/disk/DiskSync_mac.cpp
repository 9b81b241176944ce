#include "vault/disk/DiskSync.h"

#include <fcntl.h>
#include <unistd.h>

namespace guichet::vault {

int syncToDevice(int descriptor)
{
    // fsync alone leaves the data in the drive's own memory there; network disks only know fsync.
    const int full = ::fcntl(descriptor, F_FULLFSYNC);
    return full == 0 ? 0 : ::fsync(descriptor);
}

} // namespace guichet::vault
