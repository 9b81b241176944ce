#include "sandbox/office/DecoderExaminer.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

namespace {

QString reasonOf(scan::FindingCode code)
{
    using Code = scan::FindingCode;
    switch (code) {
    case Code::Blank:
        return u"blank"_s;
    case Code::WrongFormat:
        return u"wrong-format"_s;
    case Code::Empty:
    case Code::Corrupt:
    case Code::Encrypted:
    case Code::TooLarge:
    case Code::DecoderFailed:
        return u"unreadable-file"_s;
    default:
        return u"illegible"_s;
    }
}

} // namespace

std::optional<QString> DecoderExaminer::whyRefused(const QByteArray& bytes, const DocumentKind& kind)
{
    const Result<scan::ScanReport> report = m_inspector.inspectBlocking(bytes, scan::Expectation::forKind(kind));
    if (!report || report->verdict() != scan::Verdict::Refuse)
        return std::nullopt;
    if (const auto preventing = report->preventing())
        return reasonOf(preventing->code);
    return u"illegible"_s;
}

} // namespace guichet::sandbox
