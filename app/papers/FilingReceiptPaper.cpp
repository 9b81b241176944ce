#include "papers/Sheet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

QString named(const QList<QPair<QString, QString>>& names, const QString& key)
{
    for (const auto& [each, name] : names)
        if (each == key)
            return name;
    return key;
}

} // namespace

QByteArray filingReceiptPdf(const ReceiptPaper& paper)
{
    const PaperSettings& settings = paper.settings;
    const auto text = [&](const char* english) { return paperText(settings, english); };
    const FilingReceipt& receipt = paper.receipt;

    Sheet sheet(settings, text(QT_TRANSLATE_NOOP("Papers", "Filing receipt")));
    sheet.title(text(QT_TRANSLATE_NOOP("Papers", "Filing receipt")), paper.procedureTitle);
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Request number")), receipt.number);
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "For")), paper.person);
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Filed on")), paperMoment(settings, receipt.filedAt));
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Will be deleted on")),
              paperDate(settings, receipt.deletedAt.toLocalTime().date()));
    sheet.note(text(QT_TRANSLATE_NOOP("Papers", "All requests are deleted after six months, whatever their state.")));

    sheet.section(text(QT_TRANSLATE_NOOP("Papers", "Documents received")));
    for (const ReceivedDocument& document : receipt.documents) {
        sheet.row(named(paper.documentTitles, document.kind),
                  text(QT_TRANSLATE_NOOP("Papers", "%1 bytes")).arg(document.bytes));
        sheet.code(u"SHA-256 "_s + QString::fromLatin1(document.sha256.toHex()));
    }
    if (!receipt.consents.isEmpty()) {
        sheet.section(text(QT_TRANSLATE_NOOP("Papers", "You declared")));
        for (const Consent& consent : receipt.consents)
            sheet.row(paperMoment(settings, consent.givenAt), named(paper.consentTexts, consent.id));
    }
    if (!receipt.overruled.isEmpty()) {
        sheet.section(text(QT_TRANSLATE_NOOP("Papers", "Warnings that you read and passed over")));
        for (const Overruled& each : receipt.overruled)
            sheet.row(paperMoment(settings, each.at),
                      named(paper.documentTitles, each.about) + u" – "_s + each.warning);
    }
    sheet.section(text(QT_TRANSLATE_NOOP("Papers", "Until you receive the licence")));
    for (const QString& each : paper.meanwhile)
        sheet.paragraph(each);
    sheet.note(text(
        QT_TRANSLATE_NOOP("Papers", "This receipt proves that the request was filed. It is not a driving licence.")));
    return sheet.finish();
}

} // namespace guichet::papers
