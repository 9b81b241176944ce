#include "catalogue/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> catalogueFailureTexts()
{
    namespace failure = catalogue::failure;
    return {
        {failure::fileMissing,
         QT_TRANSLATE_NOOP("Failure",
                           "The file %1 of the procedures is missing or can't be read. Install the program again.")},
        {failure::notJson,
         QT_TRANSLATE_NOOP("Failure",
                           "The file %1 of the procedures is damaged (byte %2). Install the program again.")},
        {failure::againstSchema,
         QT_TRANSLATE_NOOP("Failure", "The file %1 of the procedures is wrong at “%2”: %3 Install the program again.")},
        {failure::unknownOperator,
         QT_TRANSLATE_NOOP("Failure", "The rule at %1 uses an unknown operator: %2. Install the program again.")},
        {failure::wrongArguments,
         QT_TRANSLATE_NOOP("Failure", "The rule at %1 gives “%2” wrong arguments. Install the program again.")},
        {failure::defaultInVar,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The rule at %1 gives a default to an answer, which is not allowed. Install the program again.")},
        {failure::nestedTooDeep,
         QT_TRANSLATE_NOOP("Failure", "The rule at %1 is nested too deeply. Install the program again.")},
        {failure::uncertainBlock,
         QT_TRANSLATE_NOOP("Failure",
                           "In %1 the rule %3 at %2 blocks on an uncertain fact. Install the program again.")},
        {failure::unknownReference,
         QT_TRANSLATE_NOOP(
             "Failure", "The file %1 of the procedures names “%2”, which is not defined. Install the program again.")},
        {failure::definedTwice,
         QT_TRANSLATE_NOOP("Failure", "The file %1 of the procedures defines “%2” twice. Install the program again.")},
        {failure::translationMissing,
         QT_TRANSLATE_NOOP("Failure", "The file %1 of the procedures has no text in the language “%3” at “%2”. Install "
                                      "the program again.")},
        {failure::manifestUnreadable,
         QT_TRANSLATE_NOOP("Failure", "The list of an edition's files is wrong at “%1”. Whoever signed it must sign it "
                                      "anew.")},
        {failure::manifestNewer,
         QT_TRANSLATE_NOOP("Failure", "This edition of the procedures is written for a newer program (form %1, this "
                                      "one knows %2). Update the program.")},
        {failure::signatureUnknown,
         QT_TRANSLATE_NOOP("Failure", "This edition of the procedures isn't signed by a key that counts here. It isn't "
                                      "used.")},
        {failure::fileDiffers,
         QT_TRANSLATE_NOOP("Failure", "The file %1 of this edition is missing or isn't the one that was signed. The "
                                      "edition isn't used.")},
        {failure::fileUnlisted,
         QT_TRANSLATE_NOOP("Failure", "The file %1 isn't covered by the edition's signature. The edition isn't used.")},
        {failure::editionMislabelled,
         QT_TRANSLATE_NOOP("Failure",
                           "The edition's list says “%1”, its catalogue.json “%2”. The edition isn't used.")},
        {failure::keyUnreadable,
         QT_TRANSLATE_NOOP("Failure", "The file “%1” holds no public key of “guichet-catalogue keygen”.")},
    };
}

} // namespace guichet::support
