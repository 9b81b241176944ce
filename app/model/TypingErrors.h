#pragma once

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <utility>

namespace guichet {

/// Letters to insert, drop, replace or swap with their neighbour to get from a typed word to another text. Counting
/// stops where it is certain that they are more than asked for: then both are at least one more than that.
struct TypingErrors
{
    int whole;     ///< to the whole text
    int beginning; ///< to that beginning of the text which is nearest
};

/// Longer words and texts are compared by their first letters only.
inline constexpr int longestComparedWord = 60;

template <typename View>
TypingErrors typingErrors(View word, View text, int most = longestComparedWord)
{
    using Row = std::array<int, longestComparedWord + 1>;
    const auto length = std::min<qsizetype>(word.size(), longestComparedWord);
    const auto width = std::min<qsizetype>(text.size(), longestComparedWord);
    std::array<Row, 3> rows;
    Row* beforeLast = &rows[0];
    Row* last = &rows[1];
    Row* now = &rows[2];
    const auto at = [](Row* row, qsizetype column) -> int& { return (*row)[static_cast<std::size_t>(column)]; };
    for (qsizetype column = 0; column <= width; ++column)
        at(last, column) = static_cast<int>(column);
    for (qsizetype line = 1; line <= length; ++line) {
        at(now, 0) = static_cast<int>(line);
        int least = at(now, 0);
        for (qsizetype column = 1; column <= width; ++column) {
            const bool same = word[line - 1] == text[column - 1];
            int cost = std::min({at(last, column - 1) + (same ? 0 : 1), at(last, column) + 1, at(now, column - 1) + 1});
            if (line > 1 && column > 1 && word[line - 1] == text[column - 2] && word[line - 2] == text[column - 1])
                cost = std::min(cost, at(beforeLast, column - 2) + 1);
            at(now, column) = cost;
            least = std::min(least, cost);
        }
        // No later row is below both of the last two.
        if (least > most && *std::min_element(last->begin(), last->begin() + width + 1) > most)
            return {most + 1, most + 1};
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return {at(last, width), *std::min_element(last->begin(), last->begin() + width + 1)};
}

} // namespace guichet
