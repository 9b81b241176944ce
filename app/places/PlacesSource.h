#pragma once

#include "places/Places.h"

#include <memory>
#include <mutex>

namespace guichet::places {

/// The program's list of places, read by whoever asks first: never while a program starts, and in a window on a worker
/// thread. Any thread may ask.
class PlacesSource
{
public:
    /// The list; takes the time to read it (some hundredths of a second) the first time. Empty if it is damaged: then
    /// nothing is suggested, and everything can be typed.
    std::shared_ptr<const Places> get();
    /// The list if it has been read, else null. Never waits for long.
    std::shared_ptr<const Places> ifRead() const;

private:
    mutable std::mutex m_mutex;
    std::once_flag m_once;
    std::shared_ptr<const Places> m_places;
};

} // namespace guichet::places
