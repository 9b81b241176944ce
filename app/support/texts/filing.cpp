#include "filing/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> filingFailureTexts()
{
    namespace failure = filing::failure;
    return {
        {failure::documentVanished,
         QT_TRANSLATE_NOOP("Failure", "A file of the document “%1” is no longer in the draft. Add it again.")},
        {failure::nothingToFile,
         QT_TRANSLATE_NOOP("Failure",
                           "There is nothing to file here: the request is filed already or open elsewhere.")},
        {failure::receiptDiffers,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The service's receipt does not name what was sent. The request is kept; ask for help with this code.")},
        {failure::otherSender,
         QT_TRANSLATE_NOOP("Failure", "Another window or program is sending the outbox already.")},
        {failure::filedElsewhere,
         QT_TRANSLATE_NOOP("Failure", "This request may already be at the service %1. Send it there again: the program "
                                      "asks before it repeats.")},
        {failure::notedAsFiled,
         QT_TRANSLATE_NOOP("Failure",
                           "You noted that this request was filed on the official site on %1. It isn't filed "
                           "twice: take that note out first if it is wrong.")},
        {failure::alreadySubmitted,
         QT_TRANSLATE_NOOP("Failure",
                           "It is too late to change this request: it may be at the service. Wait for its answer.")},
    };
}

} // namespace guichet::support
