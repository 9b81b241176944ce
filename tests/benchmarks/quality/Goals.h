#pragma once

#include <cstdio>
#include <string_view>

namespace guichet::quality {

/// Prints one line for a goal of scan-quality §10: what was measured, its figure, what is asked, held or missed.
inline void printGoal(int number, std::string_view what, double figure, bool held, std::string_view asked)
{
    std::printf("goal %d: %.*s: %.4g (asked: %.*s) %s\n", number, int(what.size()), what.data(), figure,
                int(asked.size()), asked.data(), held ? "held" : "MISSED");
}

inline void printAtLeast(int number, std::string_view what, double figure, double least)
{
    char asked[32];
    std::snprintf(asked, sizeof asked, "at least %.4g", least);
    printGoal(number, what, figure, figure >= least, asked);
}

inline void printAtMost(int number, std::string_view what, double figure, double most)
{
    char asked[32];
    std::snprintf(asked, sizeof asked, "at most %.4g", most);
    printGoal(number, what, figure, figure <= most, asked);
}

} // namespace guichet::quality
