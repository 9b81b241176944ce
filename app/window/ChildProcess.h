#pragma once

class QProcess;

namespace guichet::window {

/// To be called before the process starts: it ends when this program ends, however that happens, as far as the
/// platform can promise it.
void endWithThisProgram(QProcess& process);

} // namespace guichet::window
