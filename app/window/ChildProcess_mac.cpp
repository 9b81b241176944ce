#include "window/ChildProcess.h"

namespace guichet::window {

/// macOS has no parent-death signal: a program that is killed leaves the test server to its next start.
void endWithThisProgram(QProcess&) {}

} // namespace guichet::window
