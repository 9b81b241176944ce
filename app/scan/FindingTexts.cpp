#include "scan/Finding.h"

#include <QCoreApplication>

namespace guichet::scan {

namespace {
struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// What a reading shows beside what was expected, never as a reproach: it may be the reading that is wrong.
QString comparedText(const Finding& finding)
{
    const Compared& values = *finding.compared;
    const bool doubtful = finding.severity == Severity::Info;
    switch (values.subject) {
    case Subject::Kind:
        return FindingText::tr("This looks like another paper (%1) than the one asked for (%2).")
            .arg(values.onPaper, values.inAnswers);
    case Subject::Expiry:
        return doubtful ? FindingText::tr("Its term ended on %1; it may be accepted all the same on %2.")
                              .arg(values.onPaper, values.inAnswers)
                        : FindingText::tr("Its term ended on %1, too long before %2: is there a newer one?")
                              .arg(values.onPaper, values.inAnswers);
    case Subject::IssueDate:
        return doubtful
                   ? FindingText::tr("It is dated %1, after %2: please check.").arg(values.onPaper, values.inAnswers)
                   : FindingText::tr("It is dated %1, more than 6 months before %2: a newer one is usually asked for.")
                         .arg(values.onPaper, values.inAnswers);
    default:
        return FindingText::tr("%1: “%2” on the paper, “%3” in your answers. Please compare.")
            .arg(subjectText(values.subject), values.onPaper, values.inAnswers);
    }
}

} // namespace

QString findingText(const Finding& finding)
{
    if (finding.compared)
        return comparedText(finding);
    const bool refused = finding.severity == Severity::Refuse;
    switch (finding.code) {
    case FindingCode::Blurred:
        return refused
                   ? FindingText::tr("Blurred: lay the sheet flat near a window, wait for the focus and take it again.")
                   : FindingText::tr("A little blurred: look whether the small print can be read.");
    case FindingCode::MotionBlurred:
        return FindingText::tr("Blurred by a movement: hold still and take it again.");
    case FindingCode::TooDark:
        return refused ? FindingText::tr("Too dark: take it again in daylight.")
                       : FindingText::tr("Dark: daylight would make it easier to read.");
    case FindingCode::TooBright:
        return finding.severity == Severity::Info
                   ? FindingText::tr("A little bright: without flash it would be easier to read.")
                   : FindingText::tr("Too bright: the text fades. Take it again without flash.");
    case FindingCode::Glare:
        return FindingText::tr("A reflection covers text: change the angle and take it again.");
    case FindingCode::Shadow:
        return FindingText::tr("A shadow lies on the sheet: keep hand and phone out of the light.");
    case FindingCode::LowContrast:
        return finding.severity == Severity::Info
                   ? FindingText::tr("A little pale: better light would make it easier to read.")
                   : FindingText::tr("The text hardly stands out: take it again in better light.");
    case FindingCode::LowResolution:
        return refused ? FindingText::tr("The letters are too small to read: come closer or scan at 300 dpi.")
                       : FindingText::tr("The letters are small: come closer or scan at 300 dpi.");
    case FindingCode::Cropped:
        return FindingText::tr("An edge is cut off: show the whole sheet.");
    case FindingCode::Skewed:
        return FindingText::tr("The sheet is skewed: it can be straightened.");
    case FindingCode::Rotated:
        return FindingText::tr("The page is turned: it can be turned upright.");
    case FindingCode::Mirrored:
        return FindingText::tr("The page is mirrored: switch off the camera's mirror.");
    case FindingCode::Perspective:
        return FindingText::tr("The sheet is seen from the side: take it from above.");
    case FindingCode::ColourCast:
        return FindingText::tr("The light is coloured: daylight is better.");
    case FindingCode::Noisy:
        return finding.severity == Severity::Info ? FindingText::tr("A little grainy: the grain can be calmed.")
                                                  : FindingText::tr("Grainy: take it again in better light.");
    case FindingCode::Blank:
        return FindingText::tr("Nothing can be seen on the page: was the other side meant?");
    case FindingCode::WrongFormat:
        return finding.value > 0
                   ? FindingText::tr("A telephone's HEIC picture, which is not accepted: it can be made a JPG here.")
                   : FindingText::tr("This type of file is not accepted. Accepted: JPG, PNG, BMP, TIFF and PDF.");
    case FindingCode::TooLarge:
        return refused ? FindingText::tr("Larger than the 11 MB that are accepted: make it smaller.")
                       : FindingText::tr("Close to the limit of 11 MB: better make it smaller.");
    case FindingCode::Empty:
        return FindingText::tr("The file is empty: choose it again.");
    case FindingCode::Corrupt:
        return FindingText::tr("The file is damaged: copy or scan it again.");
    case FindingCode::Encrypted:
        return FindingText::tr("The file needs a password: save a copy without one.");
    case FindingCode::ActiveContent:
        return refused
                   ? FindingText::tr("This form shows its content in its own program only: print it to a PDF first.")
                   : FindingText::tr("The PDF has active parts: a printed copy is safer.");
    case FindingCode::TooManyPages:
        return FindingText::tr("The file has too many pages: keep those that are asked for.");
    case FindingCode::DecoderFailed:
        return FindingText::tr("This file can't be opened safely: scan the paper again.");
    case FindingCode::MissingSide:
        return FindingText::tr("The other side is missing: add it.");
    case FindingCode::WrongKind:
        return FindingText::tr("This looks like another paper than the one asked for.");
    case FindingCode::Mismatch:
        return FindingText::tr("What is read here differs from your answers: please compare.");
    case FindingCode::Expired:
        return FindingText::tr("This paper looks out of date: please check.");
    case FindingCode::Unjudged:
        return FindingText::tr("It could not be judged whether this can be read: look at it yourself.");
    case FindingCode::Signed:
        return FindingText::tr("The PDF is signed; it is sent as it is.");
    case FindingCode::CopyProtected:
        return FindingText::tr("The PDF forbids copying; it can be read and sent.");
    case FindingCode::SeveralPages:
        return FindingText::tr("The file has several pages.");
    case FindingCode::UnusualEncoding:
        return FindingText::tr("The picture has an unusual encoding; it can be read.");
    case FindingCode::Repaired:
        return FindingText::tr("The file is slightly damaged; it can be read.");
    }
    Q_UNREACHABLE();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accept:
        return FindingText::tr("Readable.");
    case Verdict::Doubtful:
        return FindingText::tr("Perhaps not readable.");
    case Verdict::Refuse:
        return FindingText::tr("Would be refused.");
    }
    Q_UNREACHABLE();
}

} // namespace guichet::scan
