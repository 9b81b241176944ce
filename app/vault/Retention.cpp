#include "vault/Retention.h"

#include "model/ValueJson.h"
#include "vault/TextLimits.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

QJsonObject toJson(const Retention& retention)
{
    return {{u"toldOn"_s, retention.toldOn.toString(Qt::ISODate)}, {u"keep"_s, retention.keep}};
}

Retention retentionFromJson(JsonReader json)
{
    Retention retention;
    const QString text = json.text("toldOn", shortTextLimit);
    retention.toldOn = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !retention.toldOn.isValid())
        refuseDate(json, "toldOn");
    retention.keep = json.flag("keep");
    return retention;
}

RetentionStep retentionStep(const QDateTime& deletedAt, const Retention& retention, QDate today)
{
    const QDate deletedOn = deletedAt.toLocalTime().date();
    if (!deletedOn.isValid() || deletedOn > today || retention.keep)
        return RetentionStep::Stays;
    return proposalDay(retention, today) <= today ? RetentionStep::Proposal : RetentionStep::Notice;
}

QDate proposalDay(const Retention& retention, QDate today)
{
    return (retention.toldOn.isValid() ? retention.toldOn : today).addDays(noticeDays);
}

} // namespace guichet::vault
