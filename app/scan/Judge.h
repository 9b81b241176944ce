#pragma once

#include "scan/DecoderReply.h"
#include "scan/Expectation.h"
#include "scan/ScanReport.h"

namespace guichet::scan {

/// The verdict from a decoder's numbers. Pure. `killed`: the process was ended from outside.
ScanReport judge(const DecoderReply& reply, bool killed, qint64 bytes, const Expectation& expected);

/// What is known without any decoder: an empty file, one too large to be opened.
std::optional<ScanReport> judgeUnopened(qint64 bytes);

} // namespace guichet::scan
