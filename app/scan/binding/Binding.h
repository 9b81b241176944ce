#pragma once

#include "scan/Mending.h"
#include "scan/binding/PageLayout.h"

#include <functional>

namespace guichet::scan {

/// What is asked of the decoder, each time of a process of its own.
struct BindingDecoder
{
    std::function<Result<ScanReport>(const QByteArray& file)> inspect;
    /// A page of a file (from 1) as a JPEG of at most so many bytes.
    std::function<Result<MendedFile>(const QByteArray& file, int page, qint64 mostBytes)> page;
};

/// Several files made one.
struct BoundFile
{
    QByteArray pdf;
    int pages = 0;
    ScanReport report; ///< of the PDF, inspected anew
};

inline constexpr int mostBoundPages = 40;

/// Whether a file may be put together with others; not where it can't be read, is locked, or is signed, which a copy
/// isn't.
bool mayBind(const ScanReport& report);

/// Puts all pages of all files, in their order, into one PDF of at most 11,000,000 bytes, no harder to read than they
/// are by themselves. No process but the decoder's opens a file, and none of them sees two. Fails with 5010–5012 and as
/// the decoder does.
Result<BoundFile> bound(const BindingDecoder& decoder, const QList<QByteArray>& files, Arrangement arrangement);

} // namespace guichet::scan
