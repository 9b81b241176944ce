#pragma once

#include "scan/Failures.h"
#include "scan/source/ScanSource.h"
#include "tasks/Await.h"

namespace guichet::screens {

/// A scanner that gives drawn papers at once and is then for ever in the middle of the next page; or none at all.
class PaperSource : public scan::ScanSource
{
public:
    QList<QByteArray> papers; ///< of the next scan
    bool isThere = true;

    Task<Result<QList<scan::Scanner>>> scanners() override
    {
        if (!isThere)
            co_return fail(scan::failure::noScanner);
        co_return QList<scan::Scanner>{{QStringLiteral("one"), QStringLiteral("Aurore MF-420")},
                                       {QStringLiteral("two"), QStringLiteral("Aurore Plan 9")}};
    }

    Task<Result<scan::ScannerAbilities>> abilities(QString) override
    {
        using scan::PageColour;
        using scan::PageSource;
        co_return scan::ScannerAbilities{{PageSource::Flatbed, PageSource::Feeder, PageSource::FeederBothSides},
                                         {150, 200, 300, 600},
                                         {PageColour::Colour, PageColour::Grey}};
    }

    Task<Result<void>> scan(scan::ScanOrder, scan::ScanEvents events, std::stop_token) override
    {
        for (const QByteArray& paper : std::as_const(papers))
            events.scanned(paper);
        events.progressed(static_cast<int>(papers.size()) + 1, 40);
        co_await pause(std::chrono::hours(1));
        co_return Result<void>();
    }
};

} // namespace guichet::screens
