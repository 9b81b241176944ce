#include "cli/Terminal.h"

#include <unistd.h>

namespace guichet::cli {

bool inputIsTyped()
{
    return isatty(STDIN_FILENO) == 1;
}

} // namespace guichet::cli
