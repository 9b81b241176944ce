#pragma once

#include <cstdint>

namespace guichet::decoder {

/// Where confine() puts the three descriptors.
inline constexpr int inputDescriptor = 3;
inline constexpr int outputDescriptor = 4;
inline constexpr int replyDescriptor = 5;

/// Locks this process up for good: no network, no other process, no write, no file but fonts and poppler's data, little
/// memory and time, no descriptor but the three given. Gives what was achieved (scan::protocol::Cage…).
std::uint32_t confine(int input, int output, int reply);

} // namespace guichet::decoder
