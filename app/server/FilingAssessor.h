#pragma once

#include "model/Request.h"
#include "server/Language.h"
#include "server/Problem.h"

#include <QDate>

namespace guichet::server {

/// Judges a request with the server's own edition of the catalogue. Called from many threads.
class FilingAssessor
{
public:
    virtual ~FilingAssessor() = default;

    virtual QString edition() const = 0;
    /// What stops this request from being filed; only certain facts and what is required and missing do. Pointers lead
    /// into the request. Empty: it may be filed.
    virtual QList<ProblemError> blocking(const Request& request, QDate on, Language language) const = 0;
};

} // namespace guichet::server
