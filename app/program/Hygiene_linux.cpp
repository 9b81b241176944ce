#include "program/Hygiene.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace guichet {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef GUICHET_SANITIZED
    // The leak sanitizer must be able to trace its own process.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace guichet
