#pragma once

#include <QDateTime>

namespace guichet::server {

/// What time it is; tests bring their own. Called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace guichet::server
