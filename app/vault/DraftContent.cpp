#include "vault/DraftContent.h"

#include "model/Failures.h"
#include "model/RequestJson.h"
#include "model/ValueJson.h"
#include "vault/TextLimits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

QJsonArray toJson(const QList<AdministrationMessage>& messages)
{
    QJsonArray all;
    for (const AdministrationMessage& each : messages)
        all.append(QJsonObject{{u"code"_s, each.code},
                               {u"pointer"_s, each.pointer},
                               {u"text"_s, each.text.left(longTextLimit)},
                               {u"at"_s, momentToJson(each.at)}});
    return all;
}

QJsonArray toJson(const QList<JournalEntry>& journal)
{
    QJsonArray all;
    for (qsizetype i = std::max<qsizetype>(0, journal.size() - journalLimit); i < journal.size(); ++i)
        all.append(QJsonObject{{u"at"_s, momentToJson(journal[i].at)},
                               {u"kind"_s, journal[i].kind},
                               {u"text"_s, journal[i].text.left(longTextLimit)}});
    return all;
}

} // namespace

RequestState stateFromJson(JsonReader& json)
{
    const auto state = stateFromName(json.text("state", shortTextLimit));
    if (!state)
        json.refuse(model::failure::valueUnknown, {json.pointerTo("state"), u"draft … deleted"_s});
    return state.value_or(RequestState::Draft);
}

namespace {

QMap<QString, DocumentId> readOutputs(JsonReader& json)
{
    QMap<QString, DocumentId> outputs;
    const QJsonObject object = json.object("outputs");
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().size() > shortTextLimit || !isDocumentId(entry.value().toString()))
            json.refuse(model::failure::valueUnknown, {json.pointerTo("outputs"), u"0123456789abcdef"_s});
        else
            outputs.insert(entry.key(), entry.value().toString());
    }
    return outputs;
}

} // namespace

const StoredDocument* DraftContent::document(const DocumentId& id) const
{
    const auto found = std::ranges::find(documents, id, &StoredDocument::id);
    return found == documents.end() ? nullptr : &*found;
}

QJsonObject toJson(const DraftContent& content)
{
    QJsonArray documents;
    for (const StoredDocument& document : content.documents)
        documents.append(toJson(document));
    QJsonObject outputs;
    for (auto entry = content.outputs.begin(); entry != content.outputs.end(); ++entry)
        outputs.insert(entry.key(), entry.value());
    QJsonObject json{{u"request"_s, toJson(content.request)},
                     {u"lastStep"_s, content.lastStep},
                     {u"documents"_s, documents},
                     {u"filing"_s, content.filing},
                     {u"state"_s, stateName(content.state)},
                     {u"reasons"_s, toJson(content.reasons)},
                     {u"journal"_s, toJson(content.journal)},
                     {u"serverUrl"_s, content.serverUrl},
                     {u"outputs"_s, outputs}};
    if (!content.edition.isEmpty())
        json.insert(u"edition"_s, content.edition);
    if (!content.aside.isEmpty())
        json.insert(u"aside"_s, content.aside);
    if (content.elsewhere != FiledElsewhere())
        json.insert(u"elsewhere"_s, toJson(content.elsewhere));
    if (content.retention != Retention())
        json.insert(u"retention"_s, toJson(content.retention));
    if (content.receipt)
        json.insert(u"receipt"_s, toJson(*content.receipt));
    return json;
}

Result<DraftContent> draftContentFromJson(const QJsonObject& object)
{
    std::optional<Failure> failure;
    JsonReader json(object, QString(), failure);
    DraftContent content;
    const Result<Request> request = requestFromJson(json.object("request"));
    if (!request)
        return fail(request.error());
    content.request = *request;
    if (json.has("receipt")) {
        const Result<FilingReceipt> receipt = receiptFromJson(json.object("receipt"));
        if (!receipt)
            return fail(receipt.error());
        content.receipt = *receipt;
    }
    content.edition = json.text("edition", shortTextLimit);
    content.aside = json.object("aside");
    content.lastStep = json.text("lastStep", shortTextLimit);
    content.documents = json.objects("documents", documentCountLimit, storedDocumentFromJson);
    content.filing = json.object("filing");
    content.state = stateFromJson(json);
    content.reasons = json.objects("reasons", messagesLimit, [](JsonReader& entry) {
        return AdministrationMessage{entry.text("code", shortTextLimit), entry.text("pointer", requestTextLimit),
                                     entry.text("text", longTextLimit), momentFromJson(entry, "at")};
    });
    content.journal = json.objects("journal", journalLimit, [](JsonReader& entry) {
        return JournalEntry{momentFromJson(entry, "at"), entry.text("kind", shortTextLimit),
                            entry.text("text", longTextLimit)};
    });
    content.serverUrl = json.text("serverUrl", serverUrlLimit);
    content.outputs = readOutputs(json);
    content.elsewhere = filedElsewhereFromJson(json.child("elsewhere"));
    content.retention = retentionFromJson(json.child("retention"));
    if (failure)
        return fail(*failure);
    return content;
}

QString personName(const Request& request)
{
    const CivilStatus& person = request.civilStatus;
    const QString family = person.usageName.isEmpty() ? person.familyName : person.usageName;
    return (person.givenNames.value(0) + u' ' + family).trimmed();
}

} // namespace guichet::vault
