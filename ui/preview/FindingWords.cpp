#include "ui/preview/FindingWords.h"

#include "ui/kit/StatusBadge.h"

#include <QCoreApplication>

namespace guichet::ui {

namespace {

const char* source(scan::FindingCode code)
{
    using Code = scan::FindingCode;
    switch (code) {
    case Code::Blurred:
        return QT_TRANSLATE_NOOP("FindingWords", "Blurred");
    case Code::MotionBlurred:
        return QT_TRANSLATE_NOOP("FindingWords", "Shaken");
    case Code::TooDark:
        return QT_TRANSLATE_NOOP("FindingWords", "Too dark");
    case Code::TooBright:
        return QT_TRANSLATE_NOOP("FindingWords", "Too bright");
    case Code::Glare:
        return QT_TRANSLATE_NOOP("FindingWords", "Glare");
    case Code::Shadow:
        return QT_TRANSLATE_NOOP("FindingWords", "Shadow");
    case Code::LowContrast:
        return QT_TRANSLATE_NOOP("FindingWords", "Pale");
    case Code::LowResolution:
        return QT_TRANSLATE_NOOP("FindingWords", "Too small");
    case Code::Cropped:
        return QT_TRANSLATE_NOOP("FindingWords", "Cut off");
    case Code::Skewed:
        return QT_TRANSLATE_NOOP("FindingWords", "Leaning");
    case Code::Rotated:
        return QT_TRANSLATE_NOOP("FindingWords", "Turned");
    case Code::Mirrored:
        return QT_TRANSLATE_NOOP("FindingWords", "Mirrored");
    case Code::Perspective:
        return QT_TRANSLATE_NOOP("FindingWords", "Taken from the side");
    case Code::ColourCast:
        return QT_TRANSLATE_NOOP("FindingWords", "Tinted");
    case Code::Noisy:
        return QT_TRANSLATE_NOOP("FindingWords", "Grainy");
    case Code::Blank:
        return QT_TRANSLATE_NOOP("FindingWords", "Blank page");
    case Code::WrongFormat:
        return QT_TRANSLATE_NOOP("FindingWords", "Type not accepted");
    case Code::TooLarge:
        return QT_TRANSLATE_NOOP("FindingWords", "Too large");
    case Code::Empty:
        return QT_TRANSLATE_NOOP("FindingWords", "Empty file");
    case Code::Corrupt:
        return QT_TRANSLATE_NOOP("FindingWords", "Damaged file");
    case Code::Encrypted:
        return QT_TRANSLATE_NOOP("FindingWords", "Locked by a password");
    case Code::ActiveContent:
        return QT_TRANSLATE_NOOP("FindingWords", "Interactive file");
    case Code::TooManyPages:
        return QT_TRANSLATE_NOOP("FindingWords", "Too many pages");
    case Code::DecoderFailed:
        return QT_TRANSLATE_NOOP("FindingWords", "Can't be opened");
    case Code::MissingSide:
        return QT_TRANSLATE_NOOP("FindingWords", "A side is missing");
    case Code::WrongKind:
        return QT_TRANSLATE_NOOP("FindingWords", "Another paper?");
    case Code::Mismatch:
        return QT_TRANSLATE_NOOP("FindingWords", "Differs from the answers");
    case Code::Expired:
        return QT_TRANSLATE_NOOP("FindingWords", "Out of date");
    case Code::Unjudged:
        return QT_TRANSLATE_NOOP("FindingWords", "Not checked");
    case Code::Signed:
        return QT_TRANSLATE_NOOP("FindingWords", "Signed");
    case Code::CopyProtected:
        return QT_TRANSLATE_NOOP("FindingWords", "Copy-protected");
    case Code::SeveralPages:
        return QT_TRANSLATE_NOOP("FindingWords", "Several pages");
    case Code::UnusualEncoding:
        return QT_TRANSLATE_NOOP("FindingWords", "Unusual encoding");
    case Code::Repaired:
        return QT_TRANSLATE_NOOP("FindingWords", "Repaired");
    }
    Q_UNREACHABLE();
}

} // namespace

QString shortFinding(scan::FindingCode code)
{
    return QCoreApplication::translate("FindingWords", source(code));
}

QString shortFindings(const QList<scan::Finding>& findings)
{
    QStringList shorts;
    constexpr qsizetype most = 2;
    for (const scan::Finding& finding : findings) {
        const QString words = shortFinding(finding.code);
        if (finding.severity != scan::Severity::Info && !shorts.contains(words) && shorts.size() < most)
            shorts.append(words);
    }
    for (qsizetype i = 1; i < shorts.size(); ++i)
        shorts[i][0] = shorts[i][0].toLower();
    return shorts.join(QCoreApplication::translate("FindingWords", ", "));
}

void showVerdict(StatusBadge& badge, const scan::ScanReport& report)
{
    switch (report.verdict()) {
    case scan::Verdict::Accept:
        return badge.set(Status::Good, Icon::Check, QCoreApplication::translate("FindingWords", "Readable"));
    case scan::Verdict::Doubtful:
        return badge.set(Status::Attention, Icon::TriangleAlert, shortFindings(report.findings));
    case scan::Verdict::Refuse:
        return badge.set(Status::Error, Icon::CircleX, shortFindings(report.findings));
    }
}

} // namespace guichet::ui
