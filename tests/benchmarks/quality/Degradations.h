#pragma once

#include "MadePages.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace guichet::quality {

/// One way in which a scan or a photo goes wrong, at levels that grow worse.
struct Degradation
{
    QString kind;
    std::vector<double> levels;
    bool isBlur = false;  ///< defocus, motion, or a phone's mixture
    bool byClerk = false; ///< truth by light and contrast instead of by recognition (scan-quality §10)
    bool monotone = true; ///< worse with each level
};

const std::vector<Degradation>& degradations();
/// One of them by its kind.
const Degradation& degradationOf(const QString& kind);

/// The page after it went wrong, as JPEG bytes.
QByteArray degraded(const MadePage& page, const QString& kind, double level, unsigned number);

} // namespace guichet::quality
