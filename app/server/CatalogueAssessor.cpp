#include "server/CatalogueAssessor.h"

#include "catalogue/Assessment.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

CatalogueAssessor::CatalogueAssessor(const Editions& editions, const Texts& texts)
    : m_editions(editions)
    , m_texts(texts)
{
}

QString CatalogueAssessor::newestEdition() const
{
    return m_editions.newest().manifest.edition;
}

bool CatalogueAssessor::accepts(const QString& edition, const QDateTime& at) const
{
    return m_editions.catalogue(edition) && m_editions.accepts(edition, at);
}

QList<ProblemError> CatalogueAssessor::blocking(const Request& request, const QString& edition, QDate on,
                                                Language language) const
{
    const catalogue::Catalogue* const catalogue = m_editions.catalogue(edition);
    const catalogue::Procedure* const procedure = catalogue ? catalogue->find(request.procedure) : nullptr;
    if (!procedure || procedure->kind != catalogue::ProcedureKind::Procedure)
        return {
            {u"value"_s, u"/procedure"_s,
             m_texts.text(language, "Filing", QT_TRANSLATE_NOOP("Filing", "This kind of request is not filed here."))}};
    QList<ProblemError> errors;
    const catalogue::Assessment assessment = catalogue::assess(*procedure, request, on);
    for (const catalogue::Reason& reason : assessment.reasons)
        if (reason.effect == catalogue::Effect::Block && reason.certainty == catalogue::Certainty::High)
            errors.append({reason.rule, reason.pointers.value(0), reason.text.in(languageName(language))});
    for (const QString& pointer : assessment.missing) {
        const bool document = pointer.startsWith(u"/documents/");
        errors.append({document ? u"document-missing"_s : u"answer-missing"_s, pointer,
                       m_texts.text(language, "Filing",
                                    document ? QT_TRANSLATE_NOOP("Filing", "This document is required and missing.")
                                             : QT_TRANSLATE_NOOP("Filing", "This answer is required and missing."))});
    }
    return errors;
}

} // namespace guichet::server
