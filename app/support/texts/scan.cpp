#include "scan/Failures.h"
#include "support/FailureTexts.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> scanFailureTexts()
{
    namespace failure = scan::failure;
    return {
        {failure::decoderMissing,
         QT_TRANSLATE_NOOP(
             "Failure",
             "Scans can't be judged: a part of the program is missing. Install it again. Your files are kept.")},
        {failure::decoderSilent,
         QT_TRANSLATE_NOOP("Failure",
                           "Scans can't be judged at the moment. Start the program again. Your files are kept.")},
        {failure::noMemoryFile,
         QT_TRANSLATE_NOOP(
             "Failure",
             "Scans can't be judged: this computer is short of memory. Close other programs and try again.")},
        {failure::pageNotDrawn, QT_TRANSLATE_NOOP("Failure", "Page %1 can't be shown. The file is kept as it is.")},
        {failure::mendFailed, QT_TRANSLATE_NOOP("Failure", "This file can't be improved. The original is kept.")},
        {failure::mendUnsupported,
         QT_TRANSLATE_NOOP("Failure", "This type of file can't be improved here. The original is kept.")},
        {failure::tooLargeToOpen,
         QT_TRANSLATE_NOOP("Failure",
                           "The file is larger than the %1 bytes that can be opened. Choose a smaller one.")},
        {failure::notSmallEnough,
         QT_TRANSLATE_NOOP("Failure", "The file can't be brought below %1 bytes without becoming unreadable. Scan it "
                                      "in grey or at a lower resolution.")},
        {failure::reportUnreadable,
         QT_TRANSLATE_NOOP("Failure", "The earlier judgement of a scan can't be read; it is made anew.")},
        {failure::bindUnfit,
         QT_TRANSLATE_NOOP("Failure", "File number %1 can't be put together with others: it is locked, damaged or "
                                      "signed. Add it by itself.")},
        {failure::bindTooMany,
         QT_TRANSLATE_NOOP("Failure", "At most %1 pages can be put together. Leave out those that aren't asked for.")},
        {failure::bindWorse,
         QT_TRANSLATE_NOOP("Failure",
                           "Put together, the pages would be harder to read. Leave them as they are, or give "
                           "each a page of its own.")},
    };
}

} // namespace guichet::support
