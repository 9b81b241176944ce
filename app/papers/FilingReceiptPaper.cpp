#include "papers/PaperWords.h"
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

void drawDocuments(Sheet& sheet, const ReceiptPaper& paper, const PaperWords& text)
{
    const QList<ReceivedDocument>& documents = paper.receipt.documents;
    if (documents.isEmpty())
        return;
    sheet.section(text(QT_TRANSLATE_NOOP("Papers", "Documents received")));
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const auto ofKind = [&](const ReceivedDocument& each) { return each.kind == documents[i].kind; };
        const auto parts = std::count_if(documents.begin(), documents.end(), ofKind);
        const auto number = std::count_if(documents.begin(), documents.begin() + i + 1, ofKind);
        QString value = named(paper.documentTitles, documents[i].kind);
        if (parts > 1)
            value = text(QT_TRANSLATE_NOOP("Papers", "%1, file %2 of %3")).arg(value).arg(number).arg(parts);
        sheet.row(text.bytes(documents[i].bytes), value);
        sheet.code(QString::fromLatin1(documents[i].sha256.toHex()));
    }
    sheet.note(text(QT_TRANSLATE_NOOP("Papers", "Below each document: its SHA-256 digest. It proves that a file is the "
                                                "one that was filed.")));
}

void drawDeclarations(Sheet& sheet, const ReceiptPaper& paper, const PaperWords& text)
{
    if (!paper.receipt.consents.isEmpty()) {
        sheet.section(text(QT_TRANSLATE_NOOP("Papers", "You declared")));
        for (const Consent& consent : paper.receipt.consents)
            sheet.row(text.moment(consent.givenAt), named(paper.consentTexts, consent.id));
    }
    if (paper.receipt.overruled.isEmpty())
        return;
    sheet.section(text(QT_TRANSLATE_NOOP("Papers", "Warnings that you read and passed over")));
    for (const Overruled& each : paper.receipt.overruled) {
        const QString known = named(paper.warningTexts, each.warning);
        const QString warning = known == each.warning ? text.warning(each.warning) : plainText(known);
        const bool aboutDocument = !each.about.isEmpty() && !each.about.startsWith(u'/');
        sheet.row(
            text.moment(each.at),
            aboutDocument
                ? text(QT_TRANSLATE_NOOP("Papers", "%1: %2")).arg(named(paper.documentTitles, each.about), warning)
                : warning);
    }
}

} // namespace

QByteArray filingReceiptPdf(const ReceiptPaper& paper)
{
    const PaperWords text(paper.settings);
    const FilingReceipt& receipt = paper.receipt;
    const QString title = text(QT_TRANSLATE_NOOP("Papers", "Filing receipt"));
    return writeSheet(paper.settings, {title, receipt.number}, [&](Sheet& sheet) {
        sheet.title(title, paper.procedureTitle);
        sheet.facts({{text(QT_TRANSLATE_NOOP("Papers", "Request number")), receipt.number},
                     {text(QT_TRANSLATE_NOOP("Papers", "Filed on")), text.moment(receipt.filedAt)},
                     {text(QT_TRANSLATE_NOOP("Papers", "For")), paper.person},
                     {text(QT_TRANSLATE_NOOP("Papers", "Will be deleted on")), text.day(receipt.deletedAt)}});
        sheet.note(text(QT_TRANSLATE_NOOP("Papers", "All requests are deleted after six months, whatever their state. "
                                                    "Keep this paper.")) +
                   u' ' + text.whoseTime());
        sheet.section(text(QT_TRANSLATE_NOOP("Papers", "Until you receive the licence")));
        QStringList meanwhile{
            text(QT_TRANSLATE_NOOP("Papers", "This receipt proves that the request was filed. It does not allow "
                                             "driving and does not replace a licence."))};
        for (const QString& each : paper.meanwhile)
            meanwhile.append(plainText(each));
        sheet.callout(meanwhile);
        drawDocuments(sheet, paper, text);
        drawDeclarations(sheet, paper, text);
    });
}

} // namespace guichet::papers
