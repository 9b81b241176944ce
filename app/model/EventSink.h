#pragma once

#include "model/Failure.h"

#include <QtGlobal>

namespace guichet {

/// What happened, without any value that a person typed: kinds, codes, sizes, durations.
struct Event
{
    enum class Kind
    {
        DraftSaved,
        DraftSaveFailed,
        DocumentAttached,
        DocumentInspected,
        DecoderStarted,
        DecoderKilled,
        HttpExchange,
        UploadResumed,
        FilingStep,
        StateChanged,
        SignedIn,
        SignedOut,
        Failed,
    };

    Kind kind{};
    FailureCode code{};      ///< 0 where nothing failed
    const char* label = "";  ///< a literal of the source: a step, an HTTP method and route template
    qint64 milliseconds = 0; ///< how long it took
    qint64 amount = 0;       ///< bytes, HTTP status or count, as the kind says
};

/// Where events go: nowhere, an in-memory ring for diagnosis, a test's list. Called from any thread.
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual void record(const Event& event) = 0;
};

} // namespace guichet
