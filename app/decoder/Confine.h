#pragma once

#include <cstdint>

namespace guichet::decoder {

/// Where confine() puts the three descriptors.
inline constexpr int inputDescriptor = 3;
inline constexpr int outputDescriptor = 4;
inline constexpr int replyDescriptor = 5;

/// Locks up the process that only waits and makes others: no new privileges, no file but fonts and poppler's data. What
/// it makes inherits both. Gives what was achieved.
std::uint32_t confineWaiting();

/// Locks this process up for good: no network, no other process, no write, no file but fonts and poppler's data,
/// `memory` bytes of its own, little time, no descriptor but the three given. Gives what was achieved
/// (scan::protocol::Cage…).
std::uint32_t confine(int input, int output, int reply, std::int64_t memory);

} // namespace guichet::decoder
