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

/// Photos say where and when they were taken; nobody asked for that.
void strip(const scan::Inspector& inspector, PreparedPaper& paper, scan::FileFormat format)
{
    if (format != scan::FileFormat::Jpeg && format != scan::FileFormat::Png)
        return;
    if (const auto stripped = inspector.stripBlocking(paper.bytes))
        paper.bytes = *stripped;
}

/// The original if the site takes it, else one made anew, else the original with the reason.
Result<scan::FileFormat> prepare(const scan::Inspector& inspector, PreparedPaper& paper)
{
    const scan::Expectation expected = scan::Expectation::forKind(paper.kind);
    const auto report = inspector.inspectBlocking(paper.bytes, expected);
    if (!report)
        return fail(report.error());
    const auto preventing = report->preventing();
    strip(inspector, paper, report->format);
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
    else if (const auto* large = report->find(scan::FindingCode::TooLarge))
        paper.problem = scan::findingText(*large); // it is doubtful that the site takes it
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

QList<PaperToPrepare> papersToPrepare(const catalogue::Procedure& procedure, const QList<GivenPaper>& given,
                                      const QString& language)
{
    QStringList kinds;
    for (const catalogue::DocumentRequirement& document : procedure.documents)
        if (!kinds.contains(document.kind))
            kinds.append(document.kind);
    for (const GivenPaper& paper : given)
        if (!kinds.contains(paper.kind))
            kinds.append(paper.kind);
    QList<PaperToPrepare> all;
    int number = 0;
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
            ++side;
            const QString of = sides > 1 ? u"-%1"_s.arg(side) : QString();
            all.append({kind, u"%1-%2%3"_s.arg(number, 2, 10, QChar(u'0')).arg(word, of), each.bytes});
        }
    }
    return all;
}

Result<PreparedPaper> preparePaper(const scan::Inspector& inspector, const PaperToPrepare& paper)
{
    PreparedPaper prepared{paper.kind, {}, paper.bytes, false, {}};
    const auto format = prepare(inspector, prepared);
    if (!format)
        return fail(format.error());
    prepared.name = u"%1.%2"_s.arg(paper.stem, suffixOf(*format));
    return prepared;
}

Result<QList<PreparedPaper>> preparePapers(const scan::Inspector& inspector, const catalogue::Procedure& procedure,
                                           const QList<GivenPaper>& given, const QString& language)
{
    QList<PreparedPaper> prepared;
    for (const PaperToPrepare& paper : papersToPrepare(procedure, given, language)) {
        const auto made = preparePaper(inspector, paper);
        if (!made)
            return fail(made.error());
        prepared.append(*made);
    }
    return prepared;
}

} // namespace guichet::guide
