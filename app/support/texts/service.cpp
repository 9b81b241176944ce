#include "service/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> serviceFailureTexts()
{
    namespace failure = service::failure;
    return {
        {failure::unreachable,
         QT_TRANSLATE_NOOP("Failure",
                           "The service %1 can't be reached. Check the connection and try again; nothing was lost.")},
        {failure::outcomeUnknown,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The connection to %1 was cut before its answer came. The program asks before it repeats anything.")},
        {failure::answerTooLarge,
         QT_TRANSLATE_NOOP("Failure", "The service's answer is larger than the %1 bytes allowed. Try again later.")},
        {failure::notTheService,
         QT_TRANSLATE_NOOP("Failure", "Another page answers in place of the service %1. If this network has a welcome "
                                      "page, open it in a browser, then try again.")},
        {failure::redirected,
         QT_TRANSLATE_NOOP("Failure",
                           "The service %1 sends elsewhere, which is not followed for your safety. Try again later.")},
        {failure::tlsRefused,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The connection to %1 is not secure and was not used. Check the date of this computer and the network.")},
        {failure::plainHttpRefused,
         QT_TRANSLATE_NOOP("Failure", "The address of %1 is not encrypted. Use an address that begins with https.")},
        {failure::answerUnreadable,
         QT_TRANSLATE_NOOP("Failure", "The answer of %1 can't be understood. Try again later.")},
        {failure::signInNeeded, QT_TRANSLATE_NOOP("Failure", "Sign in to go on. Your request is kept as it is.")},
        {failure::requestRefused,
         QT_TRANSLATE_NOOP("Failure", "The service does not accept this request: %1 Correct it and file it again.")},
        {failure::documentsDiffer,
         QT_TRANSLATE_NOOP("Failure", "The service does not hold all documents. Try again: they are sent anew.")},
        {failure::busy,
         QT_TRANSLATE_NOOP("Failure", "The service is busy. Try again in %1 seconds; what was sent is kept.")},
        {failure::notFound, QT_TRANSLATE_NOOP("Failure", "The service does not know this request. Check its number and "
                                                         "that you are signed in with the right account.")},
        {failure::requestChanged,
         QT_TRANSLATE_NOOP("Failure",
                           "This request has changed at the service meanwhile. Look at it again before you send.")},
        {failure::callRefused,
         QT_TRANSLATE_NOOP("Failure", "The service refused (%1, %2). Try again later or ask for help with this code.")},
        {failure::tooLargeForService,
         QT_TRANSLATE_NOOP(
             "Failure",
             "A document is larger than the %1 bytes that the service takes. Make it smaller and send it again.")},
        {failure::programTooOld,
         QT_TRANSLATE_NOOP("Failure",
                           "This program is too old for the service, which wants version %1. Please update.")},
        {failure::alreadyFiled,
         QT_TRANSLATE_NOOP("Failure",
                           "The service has this request already. Try again: the program asks for its receipt.")},
        {failure::uploadForeign,
         QT_TRANSLATE_NOOP(
             "Failure", "The service gave an address elsewhere, which was not used for your safety. Try again later.")},
        {failure::uploadStuck,
         QT_TRANSLATE_NOOP("Failure", "Sending does not get on. Try again later; what was sent is kept.")},
        {failure::uploadDamaged,
         QT_TRANSLATE_NOOP("Failure", "A document arrives damaged again and again. Try another network.")},
        {failure::uploadUnsupported,
         QT_TRANSLATE_NOOP("Failure",
                           "The service can't take documents in the way this program sends them. Please update.")},
        {failure::uploadPaused,
         QT_TRANSLATE_NOOP("Failure", "Sending is paused. Go on whenever you like; what was sent is kept.")},
        {failure::editionNotAccepted,
         QT_TRANSLATE_NOOP("Failure", "The service no longer takes requests under this request's edition of the "
                                      "procedures. Move the request to the newest edition. %1")},
        {failure::signInRefused, QT_TRANSLATE_NOOP("Failure", "The sign-in was refused (%1). Try again.")},
        {failure::signInForged,
         QT_TRANSLATE_NOOP("Failure", "The sign-in could not be verified (%1) and was not used. Try again.")},
        {failure::signInExpired, QT_TRANSLATE_NOOP("Failure", "The sign-in took too long. Try again.")},
        {failure::listenerRefused,
         QT_TRANSLATE_NOOP("Failure", "The browser can't report back to this program. Sign in with the code instead.")},
        {failure::providerUnusable,
         QT_TRANSLATE_NOOP("Failure", "The sign-in service can't be used (%1). Try again later.")},
    };
}

} // namespace guichet::support
