#pragma once

namespace guichet::decoder {

/// Draws a small page of the program's own, so that fonts, their list and the libraries' tables are in memory before
/// the first document comes: each document's process starts as a copy of this one. Opens no document of anybody.
void warmUp();

} // namespace guichet::decoder
