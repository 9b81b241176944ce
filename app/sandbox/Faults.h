#pragma once

#include "model/Failure.h"
#include "server/Http.h"

#include <QMutex>

namespace guichet::sandbox {

/// A fault that strikes calls of one step.
struct Fault
{
    enum class Kind
    {
        Cut,
        Stall,
        Reset,
        Status,
        Html,
        Truncated,
        EarlyHint,
        Twice
    };

    QString step; ///< "submit", "upload-chunk", … or "any"
    Kind kind{};
    int status = 0;      ///< for Status
    int times = 1;       ///< how often it still strikes; negative: always
    bool before = false; ///< strikes before the call is handled: nothing of it is done

    QString kindName() const; ///< "cut", "status:503", …
};

/// The faults that were asked for. Status and Html always strike before; the others when the call is done, so that the
/// caller doesn't learn what happened; cut, stall and reset strike before if asked for.
class Faults
{
public:
    /// "cut stall reset status:NNN html truncated early-hint twice".
    static Result<Fault> parse(const QString& step, const QString& kind, int times, bool before);
    static const QStringList& steps();
    /// The step of a call; "" for none.
    static QString stepOf(const QByteArray& method, const QByteArray& path);

    void set(const Fault& fault); ///< replaces one of the same step
    void clear();
    QList<Fault> list() const;

    /// The fault that strikes this call; counts it down.
    std::optional<Fault> strike(const QByteArray& method, const QByteArray& path);

    /// The answer instead of, or made of, the real one.
    static server::HttpResponse struck(const Fault& fault, server::HttpResponse response);

private:
    mutable QMutex m_mutex;
    QList<Fault> m_faults;
};

} // namespace guichet::sandbox
