#pragma once

#include "model/Request.h"
#include "server/Language.h"
#include "server/Problem.h"

#include <QDate>

namespace guichet::server {

/// Judges a request with the edition of the catalogue that it names. Called from many threads.
class FilingAssessor
{
public:
    virtual ~FilingAssessor() = default;

    /// The name of the newest edition.
    virtual QString newestEdition() const = 0;
    /// May a request that is filed at that moment name this edition?
    virtual bool accepts(const QString& edition, const QDateTime& at) const = 0;
    /// What stops this request from being filed; only certain facts and what is required and missing do. Pointers lead
    /// into the request. Empty: it may be filed.
    virtual QList<ProblemError> blocking(const Request& request, const QString& edition, QDate on,
                                         Language language) const = 0;
};

} // namespace guichet::server
