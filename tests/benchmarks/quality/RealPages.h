#pragma once

#include "MadePages.h"
#include "Recognition.h"
#include "Truths.h"

#include <QList>
#include <QString>

namespace guichet::scan {
class DecoderProcess;
}

namespace guichet::quality {

/// A real scan or photo on which recognition reads enough lines surely to be the truth of its degraded copies.
struct RealPage
{
    QString path;
    MadePage page; ///< `dpi`: at which office print would have letters as high
    Rows rows;     ///< where the lines stand
    bool isKeptOut = false;
};

/// The pictures of a folder with labels.tsv that are accepted and whose text can be read, every other one kept out of
/// every fitting.
QList<RealPage> realPagesOf(const QString& folder, scan::DecoderProcess& decoder, Recognition& recognition,
                            Truths& truths);

} // namespace guichet::quality
