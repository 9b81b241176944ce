#include "model/FilingReceipt.h"

#include "model/ValueJson.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet {

QJsonObject toJson(const FilingReceipt& receipt)
{
    QJsonArray documents;
    for (const ReceivedDocument& document : receipt.documents)
        documents.append(QJsonObject{{u"kind"_s, document.kind},
                                     {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())},
                                     {u"bytes"_s, document.bytes}});
    return {{u"id"_s, receipt.id},
            {u"number"_s, receipt.number},
            {u"procedure"_s, receipt.procedure},
            {u"edition"_s, receipt.edition},
            {u"filedAt"_s, momentToJson(receipt.filedAt)},
            {u"deletedAt"_s, momentToJson(receipt.deletedAt)},
            {u"documents"_s, documents},
            {u"consents"_s, consentsToJson(receipt.consents)},
            {u"overruled"_s, overruledToJson(receipt.overruled)}};
}

Result<FilingReceipt> receiptFromJson(const QJsonObject& object)
{
    std::optional<Failure> failure;
    JsonReader json(object, QString(), failure);
    FilingReceipt receipt;
    receipt.id = json.text("id", requestTextLimit);
    receipt.number = json.text("number", requestTextLimit);
    receipt.procedure = json.text("procedure", requestTextLimit);
    receipt.edition = json.text("edition", requestTextLimit);
    receipt.filedAt = momentFromJson(json, "filedAt");
    receipt.deletedAt = momentFromJson(json, "deletedAt");
    receipt.documents = json.objects("documents", requestListLimit * requestFilesLimit, [](JsonReader& entry) {
        return ReceivedDocument{entry.text("kind", requestTextLimit),
                                QByteArray::fromHex(entry.text("sha256", 64).toLatin1()), entry.integer("bytes")};
    });
    receipt.consents = consentsFromJson(json, "consents");
    receipt.overruled = overruledFromJson(json, "overruled");
    if (failure)
        return fail(*failure);
    return receipt;
}

} // namespace guichet
