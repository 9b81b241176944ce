#include "publisher/PublisherTexts.h"

#include "publisher/Failures.h"

#include <QCoreApplication>

namespace guichet::publisher {

QList<support::FailureText> publisherFailureTexts()
{
    return {
        {failure::secretKeyUnusable,
         QT_TRANSLATE_NOOP("Failure", "The file “%1” holds no secret key of “guichet-catalogue keygen”.")},
        {failure::secretKeyExposed,
         QT_TRANSLATE_NOOP("Failure", "Others may read the secret key “%1”. Make it yours alone (chmod 600), and think "
                                      "of who may have read it.")},
        {failure::targetExists,
         QT_TRANSLATE_NOOP("Failure", "“%1” exists already and is never overwritten. Choose another name.")},
        {failure::notWritten, QT_TRANSLATE_NOOP("Failure", "“%1” can't be written. Choose another place.")},
        {failure::notAfter,
         QT_TRANSLATE_NOOP("Failure", "The edition %1 doesn't come after %2: its number must be higher and its name "
                                      "another one.")},
        {failure::unsignedFolder,
         QT_TRANSLATE_NOOP("Failure", "“%1” holds no signed edition: edition.json or edition.sig is missing.")},
        {failure::noCatalogueFile,
         QT_TRANSLATE_NOOP("Failure", "The file “%1” can't be part of an edition. Take it out of the folder.")},
    };
}

} // namespace guichet::publisher
