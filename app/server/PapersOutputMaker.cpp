#include "server/PapersOutputMaker.h"

#include "catalogue/Assessment.h"
#include "model/RequestJson.h"
#include "papers/Papers.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

struct NamedTitle
{
    const char* name;
    const char* title;
};

constexpr NamedTitle titles[] = {
    {"filing-receipt", QT_TRANSLATE_NOOP("Output", "Filing receipt")},
    {"photo-signature-form", QT_TRANSLATE_NOOP("Output", "Photo and signature form")},
    {"driving-rights-certificate", QT_TRANSLATE_NOOP("Output", "Driving-rights certificate")},
};

Request requestOf(const RequestRecord& record)
{
    Request request = requestFromJson(record.request).value_or(Request{});
    for (const PartRecord& part : record.parts)
        request.documents.append({part.kind, {u"part"_s}});
    return request;
}

QString personOf(const Request& request)
{
    const CivilStatus& status = request.civilStatus;
    return (status.givenNames.value(0) + u' ' + (status.usageName.isEmpty() ? status.familyName : status.usageName))
        .trimmed();
}

papers::PaperSettings settingsOf(const RequestRecord& record, const Settings& settings)
{
    return {record.language, settings.environment != u"production", record.changedAt};
}

FilingReceipt receiptOf(const RequestRecord& record, const Request& request)
{
    FilingReceipt receipt;
    receipt.id = record.id;
    receipt.number = record.number;
    receipt.procedure = record.procedure;
    receipt.edition = record.edition;
    receipt.filedAt = record.filedAt;
    receipt.deletedAt = record.deletedAt;
    for (const PartRecord& part : record.parts)
        receipt.documents.append({part.kind, part.sha256, part.bytes});
    receipt.consents = request.consents;
    receipt.overruled = request.overruled;
    return receipt;
}

} // namespace

PapersOutputMaker::PapersOutputMaker(const Editions& editions, const Settings& settings, const Texts& texts)
    : m_editions(editions)
    , m_settings(settings)
    , m_texts(texts)
{
}

/// In the words under which it was filed; in the newest if these are too old to be known.
const catalogue::Procedure* PapersOutputMaker::procedureOf(const RequestRecord& record) const
{
    const catalogue::Catalogue* filedUnder = m_editions.catalogue(record.edition);
    return (filedUnder ? *filedUnder : *m_editions.newest().catalogue).find(record.procedure);
}

bool PapersOutputMaker::gives(const RequestRecord& record, const QString& output) const
{
    const catalogue::Procedure* found = procedureOf(record);
    return found && std::any_of(found->outputs.begin(), found->outputs.end(),
                                [&](const catalogue::Output& each) { return each.name == output; });
}

QList<MadeOutput> PapersOutputMaker::atFiling(const RequestRecord& record) const
{
    QList<MadeOutput> made{{u"filing-receipt"_s, receipt(record)}};
    const Request request = requestOf(record);
    if (request.photoSignature.means == PhotoSignature::Means::ClassicPhoto && request.civilStatus.birthDate)
        made.append({u"photo-signature-form"_s, photoForm(record, request)});
    return made;
}

QList<MadeOutput> PapersOutputMaker::atApproval(const RequestRecord& record) const
{
    if (!gives(record, u"driving-rights-certificate"_s))
        return {};
    return {{u"driving-rights-certificate"_s, certificate(record)}};
}

QString PapersOutputMaker::title(const QString& name, Language language) const
{
    for (const NamedTitle& each : titles)
        if (name == QLatin1StringView(each.name))
            return m_texts.text(language, "Output", each.title);
    return name;
}

QByteArray PapersOutputMaker::receipt(const RequestRecord& record) const
{
    const Request request = requestOf(record);
    papers::ReceiptPaper paper;
    paper.settings = settingsOf(record, m_settings);
    paper.receipt = receiptOf(record, request);
    paper.person = personOf(request);
    if (const catalogue::Procedure* procedure = procedureOf(record)) {
        paper.procedureTitle = procedure->title.in(record.language);
        for (const catalogue::DocumentRequirement& document : procedure->documents)
            paper.documentTitles.append({document.kind, document.title.in(record.language)});
        for (const catalogue::Field& field : procedure->fields)
            if (!field.consent.isEmpty())
                paper.consentTexts.append({field.consent, field.label.in(record.language)});
        for (const catalogue::Rule& rule : procedure->rules)
            paper.warningTexts.append({rule.id, rule.text.in(record.language)});
        for (const catalogue::Advice& advice :
             catalogue::assess(*procedure, request, record.changedAt.date()).meanwhile)
            paper.meanwhile.append(advice.text.in(record.language));
    }
    return papers::filingReceiptPdf(paper);
}

QByteArray PapersOutputMaker::photoForm(const RequestRecord& record, const Request& request) const
{
    return papers::photoSignatureFormPdf({settingsOf(record, m_settings), record.number, personOf(request),
                                          *request.civilStatus.birthDate, m_settings.photoFormAddress});
}

QByteArray PapersOutputMaker::certificate(const RequestRecord& record) const
{
    const Request request = requestOf(record);
    const QDate today = record.changedAt.toTimeZone(QTimeZone("Europe/Paris")).date();
    return papers::drivingRightsCertificatePdf(
        {settingsOf(record, m_settings), record.number, request.civilStatus, request.categories, today});
}

} // namespace guichet::server
