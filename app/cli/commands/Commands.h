#pragma once

#include "cli/CommandLine.h"

/// The commands, by family. Each list is made in the language installed at that moment.
namespace guichet::cli {

QList<Command> chooseCommands();    ///< choose
QList<Command> procedureCommands(); ///< procedures, procedure, find, assess
QList<Command> catalogueCommands(); ///< catalogue …, draft move
QList<Command> placeCommands();     ///< place
QList<Command> scanCommands();      ///< check, mend, merge
QList<Command> scannerCommands();   ///< scan
QList<Command> draftCommands();     ///< draft …
QList<Command> filingCommands();    ///< sign-in, sign-out, submit, outbox …
QList<Command> requestCommands();   ///< requests, request, complete, outputs
QList<Command> guideCommands();     ///< guide
QList<Command> journalCommands();   ///< draft journal
QList<Command> keyCommands();       ///< key …
QList<Command> supportCommands();   ///< explain, diagnose

QList<Command> allCommands();

} // namespace guichet::cli
