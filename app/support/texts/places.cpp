#include "places/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> placesFailureTexts()
{
    namespace failure = places::failure;
    return {
        {failure::listDamaged,
         QT_TRANSLATE_NOOP("Failure", "The list of places is damaged (line %1). Install the program again; until then, "
                                      "communes are typed in full.")},
    };
}

} // namespace guichet::support
