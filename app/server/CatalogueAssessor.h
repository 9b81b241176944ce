#pragma once

#include "server/Editions.h"
#include "server/FilingAssessor.h"

namespace guichet::server {

/// Assesses with the editions of the catalogue that the server knows. Only rules that block on certain facts, and what
/// is required and missing, refuse a request.
class CatalogueAssessor : public FilingAssessor
{
public:
    /// Both outlive the assessor.
    CatalogueAssessor(const Editions& editions, const Texts& texts);

    QString newestEdition() const override;
    bool accepts(const QString& edition, const QDateTime& at) const override;
    QList<ProblemError> blocking(const Request& request, const QString& edition, QDate on,
                                 Language language) const override;

private:
    const Editions& m_editions;
    const Texts& m_texts;
};

} // namespace guichet::server
