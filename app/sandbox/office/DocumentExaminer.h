#pragma once

#include "model/DocumentKind.h"

#include <QByteArray>
#include <optional>

namespace guichet::sandbox {

/// Looks at one part of a document as an agent would. Called from the administration's thread; may block for seconds.
class DocumentExaminer
{
public:
    virtual ~DocumentExaminer() = default;
    /// A reason's code ("illegible", "blank", "unreadable-file", "wrong-format") if the part fails.
    virtual std::optional<QString> whyRefused(const QByteArray& bytes, const DocumentKind& kind) = 0;
};

} // namespace guichet::sandbox
