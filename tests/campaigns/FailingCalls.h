#pragma once

#include <cstddef>

/// The system calls by which this program's own code (not its shared libraries) changes the disk, of which one fails as
/// on a real disk. Linked in place of the C library's: the code under test is the one that people run.
namespace guichet::test::failingCalls {

enum class How
{
    Fails,          ///< nothing is done; `code` is said
    ShortThenFails, ///< a write brings half of it, the next one fails: a disk that has just become full
    ShortThenGoes,  ///< a write brings half of it, the next one the rest: no failure at all
};

/// The calls from number `first` to `last` fail, counted from now on. The descriptor of a failed close is closed.
void arm(int first, int last, How how, int code);
/// None fails any more; how many calls were made since `arm`. Files whose sync failed are empty from now on, as after a
/// power cut: the system tells of such a failure once, and what it had not written is gone.
int disarm();
/// Whether one of those armed was reached and could strike.
bool struck();

} // namespace guichet::test::failingCalls
