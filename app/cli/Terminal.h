#pragma once

namespace guichet::cli {

/// Whether a person types the standard input, rather than a file or another program.
bool inputIsTyped();

} // namespace guichet::cli
