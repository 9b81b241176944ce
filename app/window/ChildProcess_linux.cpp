#include "window/ChildProcess.h"

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>

namespace guichet::window {

void endWithThisProgram(QProcess& process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace guichet::window
