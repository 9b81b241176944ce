#include "ui/kit/FailureTexts.h"

#include "ui/Failures.h"

#include <QCoreApplication>

namespace guichet::ui {

QList<support::FailureText> uiFailureTexts()
{
    return {
        {failure::outputNotSaved,
         QT_TRANSLATE_NOOP("Failure",
                           "The document could not be written there. Choose another folder or free some space.")},
        {failure::outputUnreadable,
         QT_TRANSLATE_NOOP("Failure", "The service sent something else than a document. Try again later.")},
    };
}

} // namespace guichet::ui
