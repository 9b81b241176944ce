#pragma once

#include "scan/DecoderProtocol.h"

namespace guichet::decoder {

/// What one document's process does, already locked up: reads the document from `input`, writes its records to `reply`
/// and pixels or a mended file into the memory behind `output`. Never returns to the decoder's loop.
void work(const scan::protocol::Order& order, int input, int output, int reply);

} // namespace guichet::decoder
