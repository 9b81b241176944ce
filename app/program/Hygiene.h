#pragma once

namespace guichet {

/// Keeps what is in memory out of core files and away from debuggers of the same user. Called first in main.
void hardenProcess();

} // namespace guichet
