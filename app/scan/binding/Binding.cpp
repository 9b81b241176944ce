#include "scan/binding/Binding.h"

#include "scan/Failures.h"

#include <algorithm>
#include <functional>

namespace guichet::scan {

namespace {

constexpr qint64 mostBytes = 11'000'000;

/// One page of one of the files.
struct Source
{
    QByteArray file;
    int page = 1;
};

/// The pages as JPEGs that fit together: as good as can be, and where that is too much, each with its share.
Result<QList<MendedFile>> picturesOf(const BindingDecoder& decoder, const QList<Source>& sources)
{
    const qint64 aroundEach = 1000; // what a PDF says about a page
    const qint64 room = mostBytes - aroundEach * (sources.size() + 1);
    QList<MendedFile> pictures;
    qint64 sum = 0;
    for (const Source& source : sources) {
        auto picture = decoder.page(source.file, source.page, room);
        if (!picture)
            return fail(picture.error());
        sum += picture->bytes.size();
        pictures.append(*std::move(picture));
    }
    if (sum <= room)
        return pictures;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const double share = double(pictures[i].bytes.size()) / double(sum);
        auto smaller = decoder.page(sources[i].file, sources[i].page, qint64(share * double(room)));
        if (!smaller)
            return fail(smaller.error());
        pictures[i] = *std::move(smaller);
    }
    return pictures;
}

} // namespace

bool mayBind(const ScanReport& report)
{
    const auto isHard = [](const Finding& finding) {
        switch (finding.code) {
        case FindingCode::Corrupt:
        case FindingCode::Encrypted:
        case FindingCode::Empty:
        case FindingCode::DecoderFailed:
        case FindingCode::TooManyPages:
        case FindingCode::Signed:
            return true;
        case FindingCode::ActiveContent:
            return finding.severity == Severity::Refuse;
        default:
            return false;
        }
    };
    return report.pages > 0 && report.format != FileFormat::Other && std::ranges::none_of(report.findings, isHard);
}

Result<BoundFile> bound(const BindingDecoder& decoder, const QList<QByteArray>& files, Arrangement arrangement)
{
    QList<Source> sources;
    ScanReport before; // of the page that is hardest to read
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto report = decoder.inspect(files[i]);
        if (!report)
            return fail(report.error());
        if (!mayBind(*report))
            return fail(failure::bindUnfit, {QString::number(i + 1)});
        if (sources.size() + report->pages > mostBoundPages)
            return fail(failure::bindTooMany, {QString::number(mostBoundPages)});
        for (int page = 1; page <= report->pages; ++page)
            sources.append({files[i], page});
        before.findings += report->findings;
        if (report->legibility)
            before.legibility = std::min(before.legibility.value_or(1), *report->legibility);
    }
    std::ranges::stable_sort(before.findings, std::greater(),
                             &Finding::severity); // the gravest of a kind is found first
    const auto pictures = picturesOf(decoder, sources);
    if (!pictures)
        return fail(pictures.error());
    const QList<PaperPage> pages = laidOut(*pictures, arrangement);
    BoundFile made{picturesPdf(pages), int(pages.size()), {}};
    auto after = decoder.inspect(made.pdf);
    if (!after)
        return fail(after.error());
    if (isWorse(before, *after) || after->pages != made.pages)
        return fail(failure::bindWorse);
    made.report = *std::move(after);
    return made;
}

} // namespace guichet::scan
