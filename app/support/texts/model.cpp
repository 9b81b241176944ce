#include "model/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> modelFailureTexts()
{
    namespace failure = model::failure;
    return {
        {failure::jsonUnreadable,
         QT_TRANSLATE_NOOP("Failure", "This file can't be read: it is not correct JSON (byte %1). Check the file.")},
        {failure::jsonWrongType,
         QT_TRANSLATE_NOOP("Failure", "The entry %1 should be written like this: %2.")},
        {failure::jsonTooLarge, QT_TRANSLATE_NOOP("Failure", "This file is larger than the %1 bytes allowed.")},
        {failure::textTooLong,
         QT_TRANSLATE_NOOP("Failure", "The text at %1 is longer than the %2 characters allowed. Shorten it.")},
        {failure::listTooLong, QT_TRANSLATE_NOOP("Failure", "The list at %1 has more than the %2 entries allowed.")},
        {failure::valueUnknown, QT_TRANSLATE_NOOP("Failure", "The value at %1 is unknown. Accepted: %2.")},
        {failure::dateUnreadable,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The date at %1 is not possible. Write it as 1962-05-31, with 00 for an unknown day or month.")},
        {failure::pointerUnreadable, QT_TRANSLATE_NOOP("Failure", "The path %1 leads nowhere in a request.")},
    };
}

} // namespace guichet::support
