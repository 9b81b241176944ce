#include "places/PlacesSource.h"

namespace guichet::places {

std::shared_ptr<const Places> PlacesSource::get()
{
    std::call_once(m_once, [this] {
        auto read = std::make_shared<const Places>(Places::embedded().value_or(Places()));
        const std::lock_guard lock(m_mutex);
        m_places = std::move(read);
    });
    return ifRead();
}

std::shared_ptr<const Places> PlacesSource::ifRead() const
{
    const std::lock_guard lock(m_mutex);
    return m_places;
}

} // namespace guichet::places
