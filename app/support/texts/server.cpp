#include "server/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> serverFailureTexts()
{
    namespace failure = server::failure;
    return {
        {failure::databaseUnusable,
         QT_TRANSLATE_NOOP("Failure", "The database can't be opened. Check its address and that it runs.")},
        {failure::databaseFailed,
         QT_TRANSLATE_NOOP("Failure",
                           "The database refused to keep or give something. Check its free space, then try again.")},
        {failure::databaseNewer,
         QT_TRANSLATE_NOOP("Failure", "The database is of a newer program (version %1, this program knows %2). "
                                      "Update the program.")},
        {failure::blobFailed,
         QT_TRANSLATE_NOOP(
             "Failure",
             "A document can't be written to or read from the data folder. Check its free space and rights.")},
        {failure::cannotListen,
         QT_TRANSLATE_NOOP("Failure",
                           "The address %1 can't be served. Another program may use it: choose another port.")},
        {failure::certificateUnusable,
         QT_TRANSLATE_NOOP("Failure", "The TLS certificate or its key can't be used. Check both PEM files.")},
        {failure::plainHttpElsewhere,
         QT_TRANSLATE_NOOP(
             "Failure", "Without a certificate only this machine is served, not %1. Give --tls-cert and --tls-key.")},
        {failure::controlUnreachable,
         QT_TRANSLATE_NOOP("Failure", "No server runs on this data folder. Start it, or check --data.")},
        {failure::stateUnknown, QT_TRANSLATE_NOOP("Failure", "“%1” is not the name of a state.")},
        {failure::transitionIllegal,
         QT_TRANSLATE_NOOP("Failure", "A request can't go from %1 to %2. Add --force if it must.")},
        {failure::requestUnknown, QT_TRANSLATE_NOOP("Failure", "There is no request with this id.")},
        {failure::issuerUnusable,
         QT_TRANSLATE_NOOP("Failure",
                           "The OpenID provider %1 can't be used: it can't be reached, or names itself otherwise.")},
        {failure::folderUnusable,
         QT_TRANSLATE_NOOP("Failure",
                           "The data folder can't be used: it can't be made, or another server runs on it.")},
        {failure::filingValue, QT_TRANSLATE_NOOP("Failure", "The value at %1 can't be used.")},
        {failure::orderUnknown, QT_TRANSLATE_NOOP("Failure", "The running server doesn't know the order “%1”.")},
        {failure::controlUnusable,
         QT_TRANSLATE_NOOP("Failure",
                           "The socket for orders can't be made in the data folder. Its path may be too long.")},
        {failure::mailRefused,
         QT_TRANSLATE_NOOP("Failure", "The mail server refuses an e-mail for good. The address may not exist.")},
        {failure::mailUndelivered,
         QT_TRANSLATE_NOOP("Failure", "No e-mail can be sent now. Check the mail server's address, certificate and "
                                      "password. What waits is sent as soon as it can be.")},
        {failure::editionFolderEmpty,
         QT_TRANSLATE_NOOP("Failure", "“%1” holds no edition of the procedures signed by guichet-catalogue.")},
        {failure::editionUnsigned,
         QT_TRANSLATE_NOOP("Failure", "The edition in “%1” isn't signed: edition.sig is missing or no signature.")},
        {failure::editionTwice,
         QT_TRANSLATE_NOOP("Failure", "There are two different editions with the number or the name %1. Each has its "
                                      "own.")},
        {failure::editionNotKept,
         QT_TRANSLATE_NOOP("Failure", "The edition %1 of the procedures can't be kept in the data folder. Check its "
                                      "rights and free space.")},
    };
}

} // namespace guichet::support
