#include "cli/CliTexts.h"

#include "cli/Failures.h"

#include <QCoreApplication>

namespace guichet::cli {

QList<support::FailureText> cliFailureTexts()
{
    return {
        {failure::wrongUse, QT_TRANSLATE_NOOP("Failure", "%1 See “guichet --help”.")},
        {failure::unknownCommand,
         QT_TRANSLATE_NOOP("Failure", "“%1” is not a command. “guichet --help” lists the commands.")},
        {failure::fileUnreadable,
         QT_TRANSLATE_NOOP("Failure", "The file “%1” can't be read. Check its name and place.")},
        {failure::unknownProcedure,
         QT_TRANSLATE_NOOP("Failure", "“%1” is not a procedure. “guichet procedures” lists them.")},
        {failure::unknownDraft,
         QT_TRANSLATE_NOOP("Failure", "There is no draft “%1”. “guichet draft list” lists them.")},
        {failure::noServer,
         QT_TRANSLATE_NOOP("Failure", "No service is known for this request. Name it with --server URL.")},
        {failure::memoryKeyForDraft,
         QT_TRANSLATE_NOOP("Failure", "A draft can't be kept with a key that lives in memory only. Give --key "
                                      "passphrase-file:PATH or use a keychain.")},
        {failure::fileNotWritten,
         QT_TRANSLATE_NOOP("Failure", "The file “%1” can't be written. Choose another place.")},
        {failure::fileExists,
         QT_TRANSLATE_NOOP("Failure", "The file “%1” exists already and is never overwritten. Choose another name.")},
        {failure::unknownKind, QT_TRANSLATE_NOOP("Failure", "“%1” is not a kind of document here. Accepted: %2.")},
        {failure::folderNotEmpty,
         QT_TRANSLATE_NOOP("Failure", "The folder “%1” holds something already and is never overwritten. Choose "
                                      "another one.")},
        {failure::notReadyToFile,
         QT_TRANSLATE_NOOP("Failure", "This request can't be filed yet: %1 point(s) to settle, listed above.")},
        {failure::notFiledHere,
         QT_TRANSLATE_NOOP("Failure", "This is not filed here: its answers are for another site. “guichet guide” "
                                      "prepares them.")},
        {failure::unknownChoice,
         QT_TRANSLATE_NOOP("Failure", "“%1” is not one of the choices of this question. Accepted: %2.")},
        {failure::onlyToRead,
         QT_TRANSLATE_NOOP("Failure", "There is nothing to file for “%1”. Read what to do: guichet procedure %1")},
        {failure::unknownAnswer,
         QT_TRANSLATE_NOOP("Failure", "No question of this procedure is answered at “%1”. “guichet assess” names those "
                                      "that are still to be answered.")},
    };
}

} // namespace guichet::cli
