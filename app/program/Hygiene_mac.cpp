#include "program/Hygiene.h"

#include <sys/resource.h>

namespace guichet {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace guichet
