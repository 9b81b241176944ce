#include "vault/disk/DiskSync.h"

#include <unistd.h>

namespace guichet::vault {

int syncToDevice(int descriptor)
{
    return ::fsync(descriptor);
}

} // namespace guichet::vault
