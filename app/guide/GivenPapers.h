#pragma once

#include "model/DocumentKind.h"
#include "tasks/Task.h"
#include "vault/Draft.h"

#include <QByteArray>
#include <QList>
#include <memory>

namespace guichet::guide {

/// A scan as the person gave it.
struct GivenPaper
{
    DocumentKind kind;
    QByteArray bytes;
};

/// The scans that a draft's request names, in their order. Fails if one can't be read.
Task<Result<QList<GivenPaper>>> givenPapersOf(std::shared_ptr<vault::Draft> draft);

} // namespace guichet::guide
