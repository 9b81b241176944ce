#include "editions/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> editionsFailureTexts()
{
    namespace failure = editions::failure;
    return {
        {failure::editionNotNewer,
         QT_TRANSLATE_NOOP("Failure", "The service offers edition number %1 of the procedures, but number %2 was here "
                                      "already. An earlier one is never taken back.")},
        {failure::editionExpired,
         QT_TRANSLATE_NOOP("Failure", "The edition of the procedures that the service offers is out of date since %1. "
                                      "It isn't used.")},
        {failure::editionNameTaken,
         QT_TRANSLATE_NOOP("Failure", "The edition of the procedures that the service offers has the name of another "
                                      "one (%1). It isn't used.")},
        {failure::editionNotStored,
         QT_TRANSLATE_NOOP("Failure", "The new edition of the procedures can't be stored on this computer. Check the "
                                      "free space; the edition in use stays.")},
        {failure::memoryUnreadable,
         QT_TRANSLATE_NOOP("Failure", "What was noted about editions of the procedures is damaged. The program goes on "
                                      "with the edition that it can verify.")},
        {failure::noKeyConfigured,
         QT_TRANSLATE_NOOP("Failure", "No key is set up here that editions of the procedures must be signed with. The "
                                      "edition that came with the program stays.")},
        {failure::editionNotKnown,
         QT_TRANSLATE_NOOP("Failure",
                           "This draft was begun under the edition %1 of the procedures, which isn't on this "
                           "computer. Move it to the edition in use first.")},
        {failure::procedureDropped,
         QT_TRANSLATE_NOOP("Failure", "The edition %1 of the procedures doesn't have this procedure any more. The "
                                      "draft stays as it is.")},
    };
}

} // namespace guichet::support
