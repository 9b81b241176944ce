#include "model/ValueJson.h"

#include "model/Failures.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace guichet {

void refuseDate(JsonReader& json, const char* name)
{
    json.refuse(model::failure::dateUnreadable, {json.pointerTo(name)});
}

QString momentToJson(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime momentFromJson(JsonReader& json, const char* name)
{
    const QString text = json.text(name, 40);
    if (text.isEmpty())
        return {};
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        refuseDate(json, name);
    return at.toUTC();
}

QJsonArray consentsToJson(const QList<Consent>& consents)
{
    QJsonArray all;
    for (const Consent& consent : consents)
        all.append(QJsonObject{{u"id"_s, consent.id}, {u"givenAt"_s, momentToJson(consent.givenAt)}});
    return all;
}

QList<Consent> consentsFromJson(JsonReader& json, const char* name)
{
    return json.objects(name, requestListLimit, [](JsonReader& entry) {
        return Consent{entry.text("id", requestTextLimit), momentFromJson(entry, "givenAt")};
    });
}

QJsonArray overruledToJson(const QList<Overruled>& overruled)
{
    QJsonArray all;
    for (const Overruled& each : overruled)
        all.append(
            QJsonObject{{u"warning"_s, each.warning}, {u"about"_s, each.about}, {u"at"_s, momentToJson(each.at)}});
    return all;
}

QList<Overruled> overruledFromJson(JsonReader& json, const char* name)
{
    return json.objects(name, requestListLimit, [](JsonReader& entry) {
        return Overruled{entry.text("warning", requestTextLimit), entry.text("about", requestTextLimit),
                         momentFromJson(entry, "at")};
    });
}

} // namespace guichet
