#include "cli/Terminal.h"

#include <windows.h>

namespace guichet::cli {

bool inputIsTyped()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

} // namespace guichet::cli
