#include "guide/PreparedPapers.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::guide {

namespace {

constexpr int longestWord = 40;

QString suffixOf(scan::FileFormat format)
{
    switch (format) {
    case scan::FileFormat::Jpeg:
        return u"jpg"_s;
    case scan::FileFormat::Png:
        return u"png"_s;
    case scan::FileFormat::Bmp:
        return u"bmp"_s;
    case scan::FileFormat::Tiff:
        return u"tif"_s;
    case scan::FileFormat::Heic:
        return u"heic"_s;
    case scan::FileFormat::Pdf:
        return u"pdf"_s;
    case scan::FileFormat::Other:
        return u"bin"_s;
    }
    Q_UNREACHABLE();
}

/// The original if the site takes it, else one made anew, else the original with the reason.
Result<scan::FileFormat> prepare(const scan::Inspector& inspector, PreparedPaper& paper)
{
    const scan::Expectation expected = scan::Expectation::forKind(paper.kind);
    const auto report = inspector.inspectBlocking(paper.bytes, expected);
    if (!report)
        return fail(report.error());
    const auto preventing = report->preventing();
    if (!preventing && paper.bytes.size() <= preparedLimit)
        return report->format;
    if (report->mendable || report->format == scan::FileFormat::Heic || paper.bytes.size() > preparedLimit) {
        const auto mended = inspector.mendBlocking(paper.bytes, {{scan::MendStep::Kind::Reencode, preparedLimit}});
        const auto again = mended ? inspector.inspectBlocking(mended->bytes, expected) : Result<scan::ScanReport>();
        if (mended && again && !again->preventing() && mended->bytes.size() <= preparedLimit) {
            paper.bytes = mended->bytes;
            paper.converted = true;
            return again->format;
        }
    }
    if (preventing)
        paper.problem = scan::findingText(*preventing);
    return report->format;
}

} // namespace

QString fileWord(const QString& title)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString plain;
    for (const QChar letter : title.normalized(QString::NormalizationForm_KD).toLower())
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    plain.replace(u"œ"_s, u"oe"_s).replace(u"æ"_s, u"ae"_s).replace(other, u"-"_s);
    plain.truncate(longestWord);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.startsWith(u'-') ? plain.mid(1) : plain;
}

Result<QList<PreparedPaper>> preparePapers(const scan::Inspector& inspector, const catalogue::Procedure& procedure,
                                           const QList<GivenPaper>& given, const QString& language)
{
    QList<PreparedPaper> prepared;
    int number = 0;
    QStringList kinds;
    for (const catalogue::DocumentRequirement& document : procedure.documents)
        if (!kinds.contains(document.kind))
            kinds.append(document.kind);
    for (const GivenPaper& paper : given)
        if (!kinds.contains(paper.kind))
            kinds.append(paper.kind);
    for (const QString& kind : std::as_const(kinds)) {
        const auto isOfKind = [&](const GivenPaper& paper) { return paper.kind == kind; };
        const auto sides = std::ranges::count_if(given, isOfKind);
        if (sides == 0)
            continue;
        const catalogue::DocumentRequirement* document = procedure.document(kind);
        const QString word = fileWord(document ? document->title.in(language) : kind);
        ++number;
        int side = 0;
        for (const GivenPaper& each : given) {
            if (!isOfKind(each))
                continue;
            PreparedPaper paper{kind, {}, each.bytes, false, {}};
            const auto format = prepare(inspector, paper);
            if (!format)
                return fail(format.error());
            ++side;
            const QString of = sides > 1 ? u"-%1"_s.arg(side) : QString();
            paper.name = u"%1-%2%3.%4"_s.arg(number, 2, 10, QChar(u'0')).arg(word, of, suffixOf(*format));
            prepared.append(paper);
        }
    }
    return prepared;
}

} // namespace guichet::guide
