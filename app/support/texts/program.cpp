#include "program/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> programFailureTexts()
{
    return {{program::failure::profileUnusable,
             QT_TRANSLATE_NOOP("Failure", "The program's folder can't be used. Check its rights and the free space, or "
                                          "name another with --profile.")}};
}

} // namespace guichet::support
