#include "server/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> sandboxFailureTexts()
{
    namespace failure = sandbox::failure;
    return {
        {failure::keyUnusable,
         QT_TRANSLATE_NOOP("Failure",
                           "The sandbox's signing key can't be made. Remove its data folder and start again.")},
        {failure::passwordFailed,
         QT_TRANSLATE_NOOP("Failure", "A password can't be kept safely: there is not enough memory.")},
        {failure::noticeFailed,
         QT_TRANSLATE_NOOP("Failure",
                           "An e-mail or SMS can't be written to the outbox folder. Check its free space and rights.")},
        {failure::faultUnknown, QT_TRANSLATE_NOOP("Failure", "“%1” is not a fault. Steps and kinds: %2.")},
    };
}

} // namespace guichet::support
