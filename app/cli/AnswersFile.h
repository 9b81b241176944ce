#pragma once

#include "model/Failure.h"
#include "model/Request.h"

namespace guichet::cli {

/// A Request read from an answers file; its documents' paths are made absolute, from the file's own folder.
Result<Request> readAnswers(const QString& path);

} // namespace guichet::cli
