#pragma once

namespace guichet::window {

/// Reads the system's list of fonts, on any thread, so that it is there when Qt asks for it at the first text: that is
/// a fifth of the work of a start. Nothing where Qt doesn't use fontconfig.
void readFontList();

} // namespace guichet::window
