#pragma once

#include "sandbox/office/DocumentExaminer.h"
#include "scan/Inspector.h"

namespace guichet::sandbox {

/// Looks through the locked-up decoder. What can't be judged passes.
class DecoderExaminer : public DocumentExaminer
{
public:
    explicit DecoderExaminer(const QString& decoderProgram)
        : m_inspector(decoderProgram, nullptr)
    {
    }
    std::optional<QString> whyRefused(const QByteArray& bytes, const DocumentKind& kind) override;

private:
    scan::Inspector m_inspector;
};

} // namespace guichet::sandbox
