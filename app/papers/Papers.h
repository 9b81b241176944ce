#pragma once

#include "model/FilingReceipt.h"
#include "model/Request.h"

#include <QByteArray>
#include <QPair>

/// Every PDF that the project makes, from values. The functions are pure: the same value gives the same bytes with the
/// same fonts. They may be called on any thread while a QGuiApplication exists. None can fail.
namespace guichet::papers {

/// What every paper says of itself.
struct PaperSettings
{
    QString language = QStringLiteral("fr"); ///< "fr" or "en"
    bool specimen = true;                    ///< marked across each page: made by a sandbox, worth nothing
    QDateTime madeAt;                        ///< UTC; on the paper and in its metadata
};

/// Récépissé de dépôt: what was filed, when, and the digest of every part.
struct ReceiptPaper
{
    PaperSettings settings;
    FilingReceipt receipt;
    QString procedureTitle;
    QString person;                                ///< "Yasmina Haddad"
    QList<QPair<QString, QString>> documentTitles; ///< kind → title for people
    QList<QPair<QString, QString>> consentTexts;   ///< consent id → what was agreed to
    QStringList meanwhile;                         ///< catalogue texts: what one may drive with until the title comes
    QList<QPair<QString, QString>> warningTexts{}; ///< rule id → its sentence; findings of scans are known here
};
QByteArray filingReceiptPdf(const ReceiptPaper& paper);

/// Formulaire de dépôt photo et signature: to print, glue the photo on, sign and post as a plain letter (seed).
struct PhotoFormPaper
{
    PaperSettings settings;
    QString number; ///< of the request
    QString person;
    PartialDate birthDate;
    QStringList postTo; ///< lines of the address
};
QByteArray photoSignatureFormPdf(const PhotoFormPaper& paper);

/// Attestation de droits à conduire, after a loss: valid four months from its date (domain §1.8).
struct CertificatePaper
{
    PaperSettings settings;
    QString number;
    CivilStatus holder;
    QList<Category> categories;
    QDate validFrom;
};
QByteArray drivingRightsCertificatePdf(const CertificatePaper& paper);

/// Everything entered so far, for reading again or keeping: sections of labelled values.
struct SummaryPaper
{
    PaperSettings settings;
    QString procedureTitle;
    QString person;
    struct Section
    {
        QString title;
        QList<QPair<QString, QString>> rows;
    };
    QList<Section> sections;
};
QByteArray requestSummaryPdf(const SummaryPaper& paper);

/// The code that opens drafts whose key was lost: to be kept on paper.
struct RecoveryCodePaper
{
    PaperSettings settings;
    QString code; ///< in its groups
};
QByteArray recoveryCodePdf(const RecoveryCodePaper& paper);

/// Months that a driving-rights certificate is valid (domain §1.8).
inline constexpr int certificateMonths = 4;

} // namespace guichet::papers
