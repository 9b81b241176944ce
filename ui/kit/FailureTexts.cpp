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
        {failure::fileVanished,
         QT_TRANSLATE_NOOP("Failure", "This file isn't there any more: it was moved or deleted after it was chosen. "
                                      "Nothing else changed; choose it again where it is now.")},
        {failure::fileUnreadable,
         QT_TRANSLATE_NOOP("Failure", "This file can't be read. Check that the disk or key is still there and that you "
                                      "may open the file, then choose it again.")},
        {failure::folderNotWritten,
         QT_TRANSLATE_NOOP("Failure", "The folder can't be written there. Choose another place or free some space.")},
        {failure::demoServerSilent,
         QT_TRANSLATE_NOOP("Failure", "The test server of the demo didn't start. Start the program again; if it stays "
                                      "so, build or install it anew.")},
    };
}

} // namespace guichet::ui
