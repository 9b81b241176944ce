#include "program/Hygiene.h"

#include <windows.h>

namespace guichet {

void hardenProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    SetDllDirectoryW(L"");
}

} // namespace guichet
