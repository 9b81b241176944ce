#pragma once

namespace guichet::decoder {

/// Limits of time are multiplied by the sanitizers' own price.
#ifdef GUICHET_SANITIZED
inline constexpr int slowness = 10;
#else
inline constexpr int slowness = 1;
#endif

} // namespace guichet::decoder
