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
        {failure::scanningUnavailable,
         QT_TRANSLATE_NOOP("Failure", "Scanning from here isn't available on this computer. Scan with the program that "
                                      "came with the scanner, then choose the file here.")},
        {failure::noScanner,
         QT_TRANSLATE_NOOP("Failure", "No scanner was found. Switch it on, check its cable or network, then search "
                                      "again.")},
        {failure::scannerDied,
         QT_TRANSLATE_NOOP("Failure", "The scanner's driver stopped by itself. Switch the scanner off and on, then try "
                                      "again.")},
        {failure::scannerSilent,
         QT_TRANSLATE_NOOP("Failure", "The scanner doesn't answer any more. Switch it off and on, then try again.")},
        {failure::scanCancelled,
         QT_TRANSLATE_NOOP("Failure", "The scan was cancelled. Start it again when you are ready.")},
        {failure::scannerBusy,
         QT_TRANSLATE_NOOP("Failure", "The scanner is busy. Close other programs that use it, wait a moment, then try "
                                      "again.")},
        {failure::scannerJammed,
         QT_TRANSLATE_NOOP("Failure",
                           "Paper is stuck in the scanner. Open it, take the sheet out, then scan it again.")},
        {failure::noPages,
         QT_TRANSLATE_NOOP("Failure", "There is no paper in the feeder. Put the pages in, then scan again.")},
        {failure::scannerOpen, QT_TRANSLATE_NOOP("Failure", "The scanner's cover is open. Close it, then scan again.")},
        {failure::scannerLost,
         QT_TRANSLATE_NOOP("Failure", "The connection to the scanner broke. Check its cable or network, then scan "
                                      "again.")},
        {failure::scannerMemory,
         QT_TRANSLATE_NOOP("Failure",
                           "There is not enough memory for this page. Choose a lower resolution or grey, then "
                           "scan again.")},
        {failure::scannerForbidden,
         QT_TRANSLATE_NOOP("Failure", "You are not allowed to use this scanner. Ask whoever looks after this computer, "
                                      "or choose another scanner.")},
        {failure::scannerUnable,
         QT_TRANSLATE_NOOP("Failure", "The scanner can't do that. Choose another source, resolution or colour.")},
        {failure::scannerGone,
         QT_TRANSLATE_NOOP("Failure", "The scanner refuses these settings or isn't connected any more. Search for "
                                      "scanners again, then choose anew.")},
    };
}

} // namespace guichet::support
