#include "server/Route.h"

namespace guichet::server {

std::optional<QList<QByteArray>> matchPath(const QByteArray& pattern, const QByteArray& path)
{
    const QList<QByteArray> expected = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (expected.size() != given.size())
        return std::nullopt;
    QList<QByteArray> places;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected.at(i).startsWith('{')) {
            if (given.at(i).isEmpty() || given.at(i).size() > 100)
                return std::nullopt;
            places.append(given.at(i));
        } else if (expected.at(i) != given.at(i)) {
            return std::nullopt;
        }
    }
    return places;
}

} // namespace guichet::server
