#include "vault/DraftSummary.h"

#include "model/Failures.h"
#include "model/ValueJson.h"
#include "vault/Generation.h"
#include "vault/TextLimits.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

constexpr int nameLimit = 2 * requestTextLimit + 1; ///< given name and family name

QDateTime stateSince(const DraftContent& content)
{
    for (auto entry = content.journal.rbegin(); entry != content.journal.rend(); ++entry)
        if (entry->kind == u"state")
            return entry->at;
    return content.receipt ? content.receipt->filedAt : QDateTime();
}

void insertMoment(QJsonObject& json, const QString& name, const QDateTime& at)
{
    if (at.isValid())
        json.insert(name, momentToJson(at));
}

} // namespace

DraftSummary summaryOf(const DraftId& id, const Generation& generation, bool recovered)
{
    const DraftContent& content = generation.content;
    DraftSummary summary;
    summary.id = id;
    summary.procedure = content.request.procedure;
    summary.edition = content.edition;
    summary.personName = personName(content.request);
    summary.forOther = content.request.filedBy == FiledBy::ThirdParty || content.request.filedBy == FiledBy::Agent;
    summary.state = content.state;
    summary.createdAt = generation.createdAt;
    summary.modifiedAt = generation.savedAt;
    summary.lastStep = content.lastStep;
    summary.waiting = content.filing[u"waiting"_s].toBool();
    summary.retention = content.retention;
    summary.elsewhere = content.elsewhere;
    summary.serverUrl = content.serverUrl;
    summary.documents = content.documents.size();
    summary.recovered = recovered;
    if (content.receipt) {
        summary.receiptNumber = content.receipt->number;
        summary.filedAt = content.receipt->filedAt;
        summary.stateSince = stateSince(content);
        summary.deletedAt = content.receipt->deletedAt;
    }
    return summary;
}

QJsonObject toJson(const DraftSummary& summary)
{
    QJsonObject json{{u"id"_s, summary.id.toString(QUuid::WithoutBraces)},
                     {u"procedure"_s, summary.procedure},
                     {u"edition"_s, summary.edition},
                     {u"person"_s, summary.personName},
                     {u"forOther"_s, summary.forOther},
                     {u"state"_s, stateName(summary.state)},
                     {u"lastStep"_s, summary.lastStep},
                     {u"waiting"_s, summary.waiting},
                     {u"documents"_s, summary.documents},
                     {u"recovered"_s, summary.recovered}};
    insertMoment(json, u"createdAt"_s, summary.createdAt);
    insertMoment(json, u"modifiedAt"_s, summary.modifiedAt);
    insertMoment(json, u"filedAt"_s, summary.filedAt);
    insertMoment(json, u"stateSince"_s, summary.stateSince);
    insertMoment(json, u"deletedAt"_s, summary.deletedAt);
    if (!summary.receiptNumber.isEmpty())
        json.insert(u"number"_s, summary.receiptNumber);
    if (!summary.serverUrl.isEmpty())
        json.insert(u"serverUrl"_s, summary.serverUrl);
    if (summary.retention != Retention())
        json.insert(u"retention"_s, toJson(summary.retention));
    if (summary.elsewhere != FiledElsewhere())
        json.insert(u"elsewhere"_s, toJson(summary.elsewhere));
    return json;
}

DraftSummary draftSummaryFromJson(JsonReader& json)
{
    DraftSummary summary;
    summary.id = DraftId::fromString(json.text("id", shortTextLimit));
    if (summary.id.isNull())
        json.refuse(model::failure::valueUnknown, {json.pointerTo("id")});
    summary.procedure = json.text("procedure", requestTextLimit);
    summary.edition = json.text("edition", shortTextLimit);
    summary.personName = json.text("person", nameLimit);
    summary.forOther = json.flag("forOther");
    summary.state = stateFromJson(json);
    summary.createdAt = momentFromJson(json, "createdAt");
    summary.modifiedAt = momentFromJson(json, "modifiedAt");
    summary.lastStep = json.text("lastStep", shortTextLimit);
    summary.waiting = json.flag("waiting");
    summary.receiptNumber = json.text("number", requestTextLimit);
    summary.filedAt = momentFromJson(json, "filedAt");
    summary.stateSince = momentFromJson(json, "stateSince");
    summary.deletedAt = momentFromJson(json, "deletedAt");
    summary.retention = retentionFromJson(json.child("retention"));
    summary.elsewhere = filedElsewhereFromJson(json.child("elsewhere"));
    summary.serverUrl = json.text("serverUrl", serverUrlLimit);
    summary.documents = json.integer("documents");
    summary.recovered = json.flag("recovered");
    return summary;
}

} // namespace guichet::vault
