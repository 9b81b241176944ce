#pragma once

#include "scan/source/ScannerRun.h"

namespace guichet::scan {

/// Scanners through guichet-scanner, a process for each thing that is asked. Where that program isn't built or
/// installed, every answer is scanningUnavailable.
class ScannerProcess : public ScanSource
{
public:
    explicit ScannerProcess(QString program, ScannerLimits limits = {});

    Task<Result<QList<Scanner>>> scanners() override;
    Task<Result<ScannerAbilities>> abilities(QString scanner) override;
    Task<Result<void>> scan(ScanOrder order, ScanEvents events, std::stop_token stop) override;

private:
    QString m_program;
    ScannerLimits m_limits;
};

} // namespace guichet::scan
