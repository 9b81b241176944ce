#pragma once

#include "catalogue/Catalogue.h"
#include "server/FilingAssessor.h"

namespace guichet::server {

/// Assesses with the catalogue built into the program. Only rules that block on certain facts, and what is required and
/// missing, refuse a request.
class CatalogueAssessor : public FilingAssessor
{
public:
    /// Both outlive the assessor.
    CatalogueAssessor(const catalogue::Catalogue& catalogue, const Texts& texts);

    QString edition() const override;
    QList<ProblemError> blocking(const Request& request, QDate on, Language language) const override;

private:
    const catalogue::Catalogue& m_catalogue;
    const Texts& m_texts;
};

} // namespace guichet::server
